import { type Day, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { dateNamed, isOutOfYear } from "./cycle-dates.ts";
import type { CitedDocument } from "./dossier.ts";
import { type Holiday, workingDayOnOrBefore } from "./holidays.ts";
import { isAddress } from "./odd-addresses.ts";
import { parseDay } from "./parse-day.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { cycleFrom, settingsOf } from "./settings.ts";

/** Điều chỉnh kỳ: one thing that was frozen at opening becomes another, because a document orders it. */
export interface AmendCycle {
  /** Its key in the tab `Cấu hình`: `Hạn đơn vị`. */
  readonly key: string;
  /** As one would type it there. */
  readonly value: string;
  readonly document: CitedDocument;
  /** The day of the amendment. */
  readonly today: Day;
  /** The list that waits for the head, compiled by the rules as they stand. */
  readonly undecidedList: number | undefined;
  /** By which a deadline on a day off moves to the working day before, where the settings say so; absent: it stays. */
  readonly holidays?: readonly Holiday[];
}

/** What a list was compiled by: while one waits for the head these stay. */
const RULES: ReadonlySet<string> = new Set(["Tổng điểm tối thiểu", "Điểm tối thiểu mỗi chỉ số"]);

/** What names the cycle, or is the source of its content rather than something to type. */
const FIXED: ReadonlySet<string> = new Set(["Năm", "Bộ tiêu chí"]);

/** Keys of what may be amended, in the order of the tab `Cấu hình`, each with what holds now. */
export function amendable(cycle: Cycle): readonly { readonly key: string; readonly value: string }[] {
  return Object.entries(settingsOf(cycle))
    .filter(([key]) => !FIXED.has(key))
    .map(([key, value]) => ({
      key,
      value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? vietnameseDay(value) : value,
    }));
}

function citedIn({ number, date }: CitedDocument): string {
  return `${number} ngày ${vietnameseDay(date)}`;
}

/** The new value as it will hold: an address has to be one, a date follows the same rules as at opening. */
function orderedValue(cycle: Cycle, { key, value, holidays }: AmendCycle): Outcome<string> {
  if (key.startsWith("Email ") && value.trim() !== "" && !isAddress(value)) {
    return refuse("bad-value", `“${value.slice(0, 60)}” không phải là một địa chỉ thư điện tử.`);
  }
  const name = dateNamed(key);
  const day = parseDay(value);
  if (name === undefined || day === undefined) return accept(value.trim());
  if (isOutOfYear(name, day, cycle.year)) {
    return refuse(
      "bad-value",
      `“${key}” của kỳ năm ${cycle.year} phải thuộc năm ${cycle.year}, vì phiếu gửi sang năm khác thuộc kỳ của năm ấy; nhận được ${vietnameseDay(day)}.`,
    );
  }
  const moves = holidays !== undefined && name !== "opensOn";
  return accept(moves ? workingDayOnOrBefore(day, holidays) : day);
}

/** The cycle as settings would make it with this one value changed; state, set and document stay. */
function withValue(cycle: Cycle, key: string, value: string): Outcome<Cycle> {
  const read = cycleFrom({ ...settingsOf(cycle), [key]: value }, cycle.year);
  if (!("value" in read)) {
    const problem = "problems" in read ? (read.problems[0] ?? "") : read.message;
    return refuse("bad-value", problem.replace("Cấu hình, ", ""));
  }
  if (value === "" && settingsOf(read.value)[key] !== "") {
    return refuse("bad-value", `“${key}” không thể để trống; cần giá trị mới.`);
  }
  const { state, version, amendedBy, criteria } = cycle;
  const kept = { state, version, amendedBy, ...(criteria ? { criteria } : {}) };
  return accept({ ...read.value, ...kept, targets: { ...read.value.targets, until: cycle.targets.until } });
}

/**
 * The next version of the cycle. Refused without a document, for what cannot be amended, for a value that means nothing
 * or changes nothing, for a deadline of responses in another year, and for the rules of a list that waits for the head.
 */
export function amendCycle(cycle: Cycle, command: AmendCycle): Outcome<Cycle> {
  const { key, document, today, undecidedList } = command;
  const known = amendable(cycle).find((entry) => entry.key === key);
  if (!known) return refuse("unknown-field", `Không có nội dung “${key.slice(0, 60)}” để điều chỉnh.`);
  if (document.number.trim() === "" || document.date === "") {
    return refuse(
      "missing-document",
      "Điều chỉnh kỳ đã mở cần số và ngày của văn bản ra lệnh điều chỉnh; chưa ghi gì.",
    );
  }
  if (document.date > today) {
    return refuse("bad-date", `Ngày văn bản (${vietnameseDay(document.date)}) ở sau hôm nay.`);
  }
  if (RULES.has(key) && undecidedList !== undefined) {
    return refuse(
      "list-undecided",
      `Danh sách số ${undecidedList} năm ${cycle.year} lập theo “${key}” hiện hành và đang chờ quyết định; điều chỉnh sau khi danh sách được phê duyệt hoặc trả lại.`,
    );
  }
  const ordered = orderedValue(cycle, command);
  if (!ordered.ok) return ordered;
  const after = withValue(cycle, key, ordered.value);
  if (!after.ok) return after;
  if (JSON.stringify(settingsOf(after.value)) === JSON.stringify(settingsOf(cycle))) {
    return refuse("nothing-changed", `“${key}” đang là “${known.value}”; không có gì thay đổi.`);
  }
  return accept({ ...after.value, version: cycle.version + 1, amendedBy: citedIn(document) });
}
