import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import {
  type FreezePurpose,
  type FrozenFigures,
  freezeFigures,
  freezeWarnings,
} from "../../domain/frozen-figures.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { countsOfCycle } from "../../domain/years-compared.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import type { Book, Wanted } from "../book.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { yearsOf } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Chốt số liệu";

const PURPOSES: readonly (readonly [FreezePurpose, string])[] = [
  ["association", "Gửi kết quả cho Hội Khuyến học (trước ngày 01/12)"],
  ["learning-unit", "Xét Đơn vị học tập (số liệu đến ngày 31/12)"],
  ["other", "Mục đích khác (ghi rõ)"],
];

const READ: Wanted = { roster: true, dossiers: "all", yearTotals: true, frozenFigures: true };

function cyclesOf(book: Book): readonly Cycle[] {
  return book.cycles.map(({ value }) => value).sort((one, other) => other.year - one.year);
}

function nextNumber(frozen: readonly FrozenFigures[]): number {
  return Math.max(0, ...frozen.map(({ number }) => number)) + 1;
}

function purposeOf(typed: string | undefined): FreezePurpose | undefined {
  return PURPOSES.find(([purpose]) => purpose === typed)?.[0];
}

/** The purpose that the day suggests: the Hội until the end of November, the learning unit afterwards. */
function suggested(cycle: Cycle, today: string): FreezePurpose {
  return today <= `${cycle.year}-11-30` ? "association" : "learning-unit";
}

function before(frozen: readonly FrozenFigures[]): string {
  const last = frozen[frozen.length - 1];
  if (!last) return "Chưa chốt lần nào";
  const { number, at, year, counts } = last;
  return `Lần ${number}, ngày ${vietnameseDay(dayOf(at))}: năm ${year}, ${counts.recognised} người đạt trên ${counts.total}`;
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read(READ);
  const [newest] = cyclesOf(book);
  if (!newest) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào: chưa có số liệu để chốt.");
  const cycle = cyclesOf(book).find(({ year }) => String(year) === typed.year) ?? newest;
  const today = dayOf(ports.clock.now());
  const frozen = book.frozenFigures.map(({ value }) => value);
  const { total, submitted, appraised, recognised } = countsOfCycle(cycle, yearsOf(book));
  const purpose = purposeOf(typed.purpose) ?? suggested(cycle, today);
  return {
    title: TITLE,
    intro: [
      "Số liệu của kỳ lúc này được giữ lại nguyên trạng ở tab “Số liệu đã chốt”, kèm ngày và mục đích. Hồ sơ và các tab khác không thay đổi; số liệu đã chốt được so với hôm nay bằng công thức ngay trong tab ấy.",
    ],
    fields: [
      {
        name: "year",
        label: "Kỳ",
        type: "select",
        options: cyclesOf(book).map(({ year }) => ({ value: String(year), label: `Năm ${year}` })),
        required: true,
        reloads: true,
        value: String(cycle.year),
      },
      {
        name: "purpose",
        label: "Mục đích",
        type: "select",
        options: PURPOSES.map(([value, label]) => ({ value, label })),
        required: true,
        reloads: true,
        value: purpose,
      },
      {
        name: "note",
        label: "Ghi chú",
        type: "text",
        required: purpose === "other",
        value: typed.note ?? "",
        help: "Ví dụ: số báo cáo gửi kèm. Bắt buộc với mục đích khác.",
      },
    ],
    facts: [
      { label: "Số liệu lúc này", value: `${recognised} người đạt trên tổng số ${total}` },
      { label: "Tiến độ", value: `${submitted} phiếu đã nộp, ${appraised} phiếu đã thẩm định xong` },
      { label: "Lần chốt trước", value: before(frozen) },
    ],
    warnings: freezeWarnings(purpose, cycle, today),
    button: `${TITLE} năm ${cycle.year}`,
    carries: { number: String(nextNumber(frozen)) },
  };
}

function write(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(READ);
  const cycle = cyclesOf(book).find(({ year }) => String(year) === values.year);
  const purpose = purposeOf(values.purpose);
  const number = Number(values.number);
  if (!cycle || !purpose || !Number.isInteger(number) || number < 1) {
    return refuse("no-cycle", "Không tìm thấy kỳ đã chọn; đề nghị mở lại hộp thoại.");
  }
  const at = ports.clock.now();
  const frozen = book.frozenFigures.map(({ value }) => value);
  const outcome = freezeFigures(
    { at, by, purpose, note: values.note ?? "" },
    number,
    frozen,
    cycle,
    yearsOf(book),
  );
  if (!outcome.ok) return outcome.code === "missing-note" ? atField("note", outcome) : outcome;
  const draft = new Draft(book, at, ports);
  // The comparison beside the rows holds formulas: “after the last row that holds anything” would be below it.
  const row = Math.max(1, ...book.frozenFigures.map((stored) => stored.row)) + 1;
  draft.also({ frozenFigures: [{ row, value: outcome.value }] });
  draft.note({ type: "FiguresFrozen", figures: outcome.value }, cycle.year, "", by);
  const { recognised, total } = outcome.value.counts;
  const answer = done(
    `Đã chốt số liệu năm ${cycle.year}, lần ${number}: ${recognised} người đạt trên tổng số ${total}. Xem ở tab “Số liệu đã chốt”.`,
  );
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Chốt số liệu: the figures of the moment kept as values, with date and purpose (rules.md, section 3). */
export const freezeFiguresDialog: OfficeCommand = {
  name: "freeze-figures",
  label: TITLE,
  group: "Kỳ đánh giá",
  view,
  run: (by, values, ports) => transact(ports, () => write(by, values, ports)),
};
