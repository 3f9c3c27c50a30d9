import { approverAddresses } from "../../domain/approver-addresses.ts";
import { approversOf, type StepHolder } from "../../domain/approvers.ts";
import { chosenPerson, personLabel, personOptions } from "../../domain/chosen-person.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { type Dossier, dossierKey, type Step } from "../../domain/dossier.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { canReassign, reassignDossier, STEP_WORDS } from "../../domain/reassignment.ts";
import { refuse } from "../../domain/refusal.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { NO_CYCLE } from "../change-staffing.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { findDossier } from "../find-dossier.ts";
import { currentCycle, cycleOf } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Phân công lại người thẩm định";

/** Somebody who holds no step by their office. */
const OTHER = "other";

const STEPS: readonly Step[] = ["unit", "union"];

function holderInWords(holder: StepHolder | undefined): string {
  if (!holder) return "chưa xác định được";
  return holder.onBehalfOf === undefined ? holder.address : `${holder.address} (thay ${holder.onBehalfOf})`;
}

function personField(
  people: readonly { readonly id: string; readonly name: string }[],
  value: string,
): OfficeField {
  return {
    name: "person",
    label: "Người có hồ sơ",
    type: "person",
    options: personOptions(people),
    required: true,
    reloads: true,
    value,
    help: "Nhập mã CCVC hoặc họ tên rồi chọn từ gợi ý.",
  };
}

/** The dossier chosen: who holds its steps now, and what to give to whom. */
function asking(dossier: Dossier, person: OfficeField, book: Book, cycle: Cycle, at: string): OfficeForm {
  const { unit, union, unionRule } = approversOf(dossier, book.roster, cycle, at);
  const steps = STEPS.filter((step) => canReassign(dossier, step)).filter(
    (step) => step === "unit" || unionRule?.form !== "none",
  );
  const known = approverAddresses(book.roster, cycle).map(({ address, roles }) => ({
    value: address,
    label: `${address} – ${roles}`,
  }));
  return {
    title: TITLE,
    intro: ["Người mới nhận thư có liên kết; liên kết cũ báo rõ việc đã được phân công lại."],
    fields: [
      person,
      {
        name: "step",
        label: "Bước",
        type: "select",
        required: true,
        options: steps.map((step) => ({ value: step, label: STEP_WORDS[step] })),
      },
      {
        name: "to",
        label: "Người thẩm định mới",
        type: "select",
        required: true,
        options: [...known, { value: OTHER, label: "Người khác (nhập email)" }],
      },
      {
        name: "email",
        label: "Email người thẩm định mới",
        type: "email",
        required: true,
        shownWhen: { field: "to", is: [OTHER] },
      },
      { name: "reason", label: "Lý do", type: "textarea", required: true, maxLength: 500 },
    ],
    facts: [
      { label: "Người", value: personLabel({ id: dossier.personId, name: dossier.name }) },
      { label: "Trạng thái", value: stateInWords(dossier.state) },
      { label: "Thẩm định hiện nay", value: holderInWords(unit) },
      {
        label: "Ý kiến hiện nay",
        value: unionRule?.form === "none" ? "không có bước này" : holderInWords(union),
      },
    ],
    button: "Phân công lại",
    carries: { version: String(dossier.version) },
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ units: true, dossiers: "all" });
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const people = book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => dossier.year === cycle.year && STEPS.some((step) => canReassign(dossier, step)))
    .map((dossier) => ({ id: dossier.personId, name: dossier.name, dossier }));
  if (people.length === 0) {
    return refuse(
      "nobody-waits",
      `Năm ${cycle.year} không có hồ sơ nào còn bước thẩm định để phân công lại.`,
    );
  }
  const whose = typed.person ?? "";
  if (whose.trim() === "") {
    return {
      title: TITLE,
      intro: ["Chọn người có hồ sơ; bước sau cho biết ai đang phụ trách từng bước."],
      fields: [personField(people, "")],
      button: "Tiếp tục",
      chooses: true,
    };
  }
  const chosen = chosenPerson(whose, people);
  if (!chosen.ok) return atField("person", chosen);
  const { dossier } = chosen.value;
  return asking(dossier, personField(people, dossier.personId), book, cycle, ports.clock.now());
}

function reassign(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const at = ports.clock.now();
  const { person = "", step: chosen, email = "", reason = "", version } = values;
  const to = values.to === OTHER ? email : (values.to ?? "");
  const year = currentCycle(ports.ledger.read({}))?.year ?? 0;
  const { book, stored } = findDossier(dossierKey(year, person), 0, { units: true }, ports);
  const cycle = stored && cycleOf(book, stored.value.year);
  const step = STEPS.find((one) => one === chosen);
  if (!stored || !cycle || !step) return refuse("no-dossier", "Không tìm thấy hồ sơ này. Đề nghị chọn lại.");
  if (String(stored.value.version) !== version) {
    return refuse(
      "stale",
      `Hồ sơ của ${stored.value.name} vừa thay đổi (hiện: ${stateInWords(stored.value.state)}). Đề nghị chọn lại người để xem bản mới nhất.`,
    );
  }
  const approvers = approversOf(stored.value, book.roster, cycle, at);
  const outcome = reassignDossier(stored.value, { step, to, by, at, reason }, { cycle, approvers });
  if (!outcome.ok) {
    const field = values.to === OTHER ? "email" : "to";
    return atField(outcome.code === "missing-reason" ? "reason" : field, outcome);
  }
  const draft = new Draft(book, at, ports);
  outcome.value.reduce((dossier: Dossier, event) => draft.happen(dossier, event, by, cycle), stored.value);
  const { name, personId } = stored.value;
  const answer = done(`Đã phân công ${to} cho bước “${STEP_WORDS[step]}” của hồ sơ ${name} (${personId}).`);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Phân công lại người thẩm định: the Office gives one step of one dossier to somebody else, with the reason. */
export const reassignCommand: OfficeCommand = {
  name: "reassign",
  label: TITLE,
  group: "Phân công",
  view,
  run: (by, values, ports) => transact(ports, () => reassign(by, values, ports)),
};
