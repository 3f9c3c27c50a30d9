import { chosenPerson, personLabel, personOptions } from "../../domain/chosen-person.ts";
import { refuseUnlessOpen } from "../../domain/cycle-rules.ts";
import { dossierKey } from "../../domain/dossier.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { mayWithdraw, withdrawRegistration } from "../../domain/withdrawal.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { findDossier } from "../find-dossier.ts";
import { currentCycle, cycleOf } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Rút đăng ký thay";

function personField(people: readonly { readonly id: string; readonly name: string }[], value: string) {
  return {
    name: "person",
    label: "Người rút đăng ký",
    type: "person",
    options: personOptions(people),
    required: true,
    reloads: true,
    value,
    help: "Nhập mã CCVC hoặc họ tên rồi chọn từ gợi ý. Chỉ gợi ý những người còn rút được: chưa vào danh sách trình.",
  } as const satisfies OfficeField;
}

const REST: readonly OfficeField[] = [
  { name: "reason", label: "Lý do (nếu có)", type: "textarea", maxLength: 2000 },
  { name: "paper", label: "Liên kết tới giấy đề nghị đã ký (bản chụp)", type: "file-link", required: true },
];

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ dossiers: "all" });
  const cycle = currentCycle(book);
  if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước.");
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  const people = book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => dossier.year === cycle.year && mayWithdraw(dossier, cycle))
    .map((dossier) => ({ id: dossier.personId, name: dossier.name, dossier }));
  if (people.length === 0) {
    return refuse("nobody-registered", `Năm ${cycle.year} không có ai còn rút đăng ký được.`);
  }
  const intro = [
    "Ghi việc rút đăng ký theo giấy đề nghị có chữ ký của người đó. Người rút và người đang thẩm định được báo bằng thư.",
  ];
  const whose = typed.person ?? "";
  if (whose.trim() === "") {
    return { title: TITLE, intro, fields: [personField(people, "")], button: "Tiếp tục", chooses: true };
  }
  const chosen = chosenPerson(whose, people);
  if (!chosen.ok) return atField("person", chosen);
  const { dossier } = chosen.value;
  return {
    title: TITLE,
    intro,
    fields: [personField(people, personLabel(chosen.value)), ...REST],
    facts: [
      { label: "Người", value: personLabel(chosen.value) },
      { label: "Đơn vị", value: dossier.unitName },
      { label: "Trạng thái", value: stateInWords(dossier.state) },
    ],
    warnings: ["Đồng chí chắc chắn? Hồ sơ sẽ không được xem xét nữa, trừ khi người đó đăng ký lại."],
    button: "Rút đăng ký",
    carries: { subject: dossierKey(dossier.year, dossier.personId) },
  };
}

function withdraw(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const at = ports.clock.now();
  const { subject = "", reason = "", paper = "" } = values;
  const { book, stored } = findDossier(subject, 0, { units: true }, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  if (!stored || !cycle || stored.value.personId !== values.person) {
    const message = "Người được chọn đã khác với nội dung đang hiển thị. Đề nghị chọn lại.";
    return atField("person", refuse("other-choice", message));
  }
  const dossier = stored.value;
  const command = { by, at, reason, enteredBy: "office", paper } as const;
  const outcome = withdrawRegistration(dossier, command, cycle);
  if (!outcome.ok) return outcome;
  const draft = new Draft(book, at, ports);
  for (const event of outcome.value) draft.happen(dossier, event, by, cycle);
  const answer = done(`Đã ghi rút đăng ký của ${dossier.name} (${dossier.personId}).`);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Rút đăng ký thay: somebody withdraws by a signed paper, the Office records it. */
export const withdrawFor: OfficeCommand = {
  name: "withdraw-for",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, values, ports) => transact(ports, () => withdraw(by, values, ports)),
};
