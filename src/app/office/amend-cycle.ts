import { amendable, amendCycle } from "../../domain/amend-cycle.ts";
import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { dateNamed, movesFreeDays } from "../../domain/cycle-dates.ts";
import { cycleStateInWords } from "../../domain/cycle-rules.ts";
import { weekdayOf } from "../../domain/holidays.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { parseDay } from "../../domain/parse-day.ts";
import { refuse } from "../../domain/refusal.ts";
import { SettingsReader } from "../../domain/settings-reader.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import type { Book, Stored } from "../book.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Điều chỉnh kỳ";

/** Which field of the dialog a refusal is about. */
const FIELD_AT_FAULT: Readonly<Record<string, string>> = {
  "unknown-field": "key",
  "list-undecided": "key",
  "bad-value": "value",
  "nothing-changed": "value",
  "missing-document": "number",
  "bad-date": "date",
};

function year(cycles: readonly Stored<Cycle>[], chosen: Cycle): OfficeField {
  const options = [...cycles]
    .sort((one, other) => other.value.year - one.value.year)
    .map(({ value }) => ({ value: String(value.year), label: `Năm ${value.year}` }));
  return {
    name: "year",
    label: "Kỳ",
    type: "select",
    options,
    required: true,
    reloads: true,
    value: String(chosen.year),
  };
}

function key(cycle: Cycle, chosen: string): OfficeField {
  return {
    name: "key",
    label: "Nội dung điều chỉnh",
    type: "select",
    options: amendable(cycle).map((entry) => ({ value: entry.key, label: entry.key })),
    required: true,
    reloads: true,
    value: chosen,
  };
}

/** The new value and the document that orders it. */
const CHANGE: readonly OfficeField[] = [
  {
    name: "value",
    label: "Giá trị mới",
    type: "text",
    help: "Ghi như ở tab Cấu hình: ngày dạng 31/10/2026, tỷ lệ dạng 80% hoặc trên 60%. Hạn trùng ngày nghỉ được chuyển như khi mở kỳ (khóa “Hạn trùng ngày nghỉ”).",
  },
  { name: "number", label: "Số văn bản", type: "text", required: true, help: "Ví dụ 12/QĐ-STC." },
  { name: "date", label: "Ngày văn bản", type: "date", required: true },
];

/** What holds now; a date with its weekday. */
function valueInWords(cycle: Cycle, what: string): string {
  const held = amendable(cycle).find((entry) => entry.key === what)?.value ?? "";
  const day = dateNamed(what) === undefined ? undefined : parseDay(held);
  return day === undefined ? held || "để trống" : `${weekdayOf(day)}, ${held}`;
}

function chosenCycle(book: Book, typed: OfficeValues): Stored<Cycle> | undefined {
  const newest = [...book.cycles].sort((one, other) => other.value.year - one.value.year)[0];
  return book.cycles.find(({ value }) => String(value.year) === typed.year) ?? newest;
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({});
  const stored = chosenCycle(book, typed);
  if (!stored) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào nên chưa có gì để điều chỉnh.");
  const cycle = stored.value;
  const held = amendable(cycle).find((entry) => entry.key === typed.key);
  const intro =
    "Thông tin đã cố định vào kỳ chỉ thay đổi khi có văn bản; mỗi lần điều chỉnh là một phiên bản mới, phiên bản cũ còn trong Nhật ký xử lý.";
  const beginning = {
    title: TITLE,
    intro: [intro],
    fields: [year(book.cycles, cycle), key(cycle, held?.key ?? "")],
  };
  if (!held) return { ...beginning, button: "Tiếp tục", chooses: true };
  return {
    ...beginning,
    fields: [...beginning.fields, ...CHANGE],
    facts: [
      { label: "Kỳ", value: `năm ${cycle.year}, ${cycleStateInWords(cycle.state)}` },
      { label: "Phiên bản hiện hành", value: versionOf(cycle) },
      { label: "Giá trị hiện hành", value: valueInWords(cycle, held.key) },
    ],
    button: "Ghi điều chỉnh",
    carries: { version: String(cycle.version) },
  };
}

function versionOf({ version, amendedBy }: Cycle): string {
  return amendedBy === "" ? String(version) : `${version}, theo ${amendedBy}`;
}

function write(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read({ lists: true, settings: true, holidays: true });
  const stored = book.cycles.find(({ value }) => String(value.year) === values.year);
  if (!stored || String(stored.value.version) !== values.version) {
    return refuse(
      "stale",
      "Kỳ đã được điều chỉnh sau khi hộp thoại này được mở; chưa ghi gì thêm. Đề nghị mở lại hộp thoại để xem phiên bản mới.",
    );
  }
  const { row, value: cycle } = stored;
  const now = ports.clock.now();
  const undecided = book.lists.find(({ value }) => value.year === cycle.year && value.status === "undecided");
  const { key: what = "", value = "", number = "", date = "" } = values;
  const amended = amendCycle(cycle, {
    key: what,
    value,
    document: { number: number.trim(), date },
    today: dayOf(now),
    undecidedList: undecided?.value.number,
    ...(movesFreeDays(new SettingsReader(book.settings)) ? { holidays: book.holidays } : {}),
  });
  if (!amended.ok) {
    const field = FIELD_AT_FAULT[amended.code];
    return field === undefined ? amended : atField(field, amended);
  }
  const draft = new Draft(book, now, ports);
  draft.openCycle({ row, value: amended.value });
  draft.note({ type: "CycleAmended", cycle: amended.value }, cycle.year, "", by);
  const answer = done(
    `Đã điều chỉnh “${what}” của kỳ năm ${cycle.year} thành ${valueInWords(amended.value, what)}, theo ${number} ngày ${vietnameseDay(date)} (phiên bản ${amended.value.version}).`,
  );
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** Điều chỉnh kỳ: a document orders that something frozen becomes another; a new version, the old one stays in the ledger. */
export const amendCycleDialog: OfficeCommand = {
  name: "amend-cycle",
  label: TITLE,
  group: "Kỳ đánh giá",
  view,
  run: (by, values, ports) => transact(ports, () => write(by, values, ports)),
};
