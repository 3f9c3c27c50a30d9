import { dayOf, type Instant } from "../../domain/calendar.ts";
import { personLabel, personOptions } from "../../domain/chosen-person.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { refuseUnlessOpen } from "../../domain/cycle-rules.ts";
import { dossierKey } from "../../domain/dossier.ts";
import type { DossierEvent } from "../../domain/events.ts";
import type { IntakeContext } from "../../domain/intake.ts";
import type { SignedPaper } from "../../domain/office-entry.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { type Outcome, refuse } from "../../domain/refusal.ts";
import type { Person } from "../../domain/roster.ts";
import { hasLeft } from "../../domain/roster-rules.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { currentCycle } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { transact } from "../transact.ts";

const NO_CYCLE = refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước.");

/** What every dialog for a signed paper asks last. */
const PAPER: readonly OfficeField[] = [
  {
    name: "day",
    label: "Ngày ghi trên phiếu",
    type: "date",
    required: true,
    help: "Hạn nộp được tính theo ngày này.",
  },
  {
    name: "paper",
    label: "Liên kết tới phiếu giấy đã ký (bản chụp)",
    type: "file-link",
    required: true,
    help: "Lưu bản chụp vào Drive của Văn phòng rồi dán liên kết. Không chụp kèm giấy tờ tùy thân.",
  },
];

/** The form of a dialog for a signed paper: whose it is, what is asked, the paper itself. */
export function paperForm(
  title: string,
  asked: (cycle: Cycle) => readonly OfficeField[],
  ports: Ports,
): OfficeForm | Refused {
  const book = ports.ledger.read({ roster: true });
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  const today = dayOf(ports.clock.now());
  const people = book.roster.people.filter((person) => !hasLeft(person, today));
  return {
    title,
    intro: [
      `Dành cho người không có thư điện tử, nộp phiếu giấy có chữ ký cho năm ${cycle.year}. Hệ thống ghi rõ là Văn phòng nhập; phiếu loại này không được tính là “tự cập nhật”.`,
    ],
    fields: [
      {
        name: "person",
        label: "Người ký phiếu",
        type: "person",
        options: personOptions(people),
        required: true,
        help: "Nhập mã CCVC hoặc họ tên rồi chọn từ gợi ý.",
      },
      ...asked(cycle),
      ...PAPER,
    ],
    button: title,
  };
}

/** Decides a paper; `values` are those of the form. */
export type DecidePaper = (
  person: Person,
  paper: SignedPaper,
  values: OfficeValues,
  context: IntakeContext,
  now: Instant,
) => Outcome<readonly DossierEvent[]>;

function unreadable(row: number) {
  return refuse(
    "unreadable-dossier",
    `Không đọc được hồ sơ hiện có của người này (tab Hồ sơ, dòng ${row}); cần xem lại dòng này trước khi nhập phiếu.`,
  );
}

/** Enters a signed paper: one commit, and the letters that a response would have brought. */
export function enterPaper(
  by: string,
  values: OfficeValues,
  ports: Ports,
  what: string,
  decide: DecidePaper,
): Answer {
  return transact(ports, () => {
    const now = ports.clock.now();
    const { person: id = "", day = "", paper = "" } = values;
    const keys = ports.ledger.read({ roster: true, dossiers: "keys" });
    const current = currentCycle(keys);
    if (!current) return NO_CYCLE;
    const row = keys.dossierRows.get(dossierKey(current.year, id));
    const dossiers = row === undefined ? [] : ports.ledger.read({ dossiers: { rows: [row] } }).dossiers;
    const book = { ...keys, dossiers };
    const [stored] = dossiers;
    if (row !== undefined && !stored) return unreadable(row);
    const person = book.roster.people.find((one) => one.id === id);
    if (!person) {
      const message = `Mã CCVC “${id}” không còn trong danh sách CCVC, NLĐ. Đề nghị chọn lại.`;
      return atField("person", refuse("unknown-person", message));
    }
    const context = { cycle: current, roster: book.roster, dossierOf: () => stored?.value };
    const outcome = decide(person, { day, link: paper }, values, context, now);
    if (!outcome.ok) return outcome;
    const draft = new Draft(book, now, ports);
    for (const event of outcome.value) draft.happen(stored?.value, event, by, current);
    const answer = done(`Đã nhập ${what} của ${personLabel(person)}.`);
    return { answer, committed: commitDraft(draft, book, ports) };
  });
}
