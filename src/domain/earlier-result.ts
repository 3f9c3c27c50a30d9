import { type Day, vietnameseDay } from "./calendar.ts";
import type { Decision, Dossier, DossierHolder } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { type Past, runBreakOf, runEndingIn } from "./run-of-years.ts";
import { stateInWords } from "./state-words.ts";

/** A result of an earlier year, or of another agency, with its decision (Kết quả năm trước). */
export interface EarlierEntry {
  readonly personId: string;
  /** As the roll has it today; frozen into the year's row. */
  readonly name: string;
  readonly year: number;
  readonly recognised: boolean;
  /** Why not recognised; empty where not known or recognised. */
  readonly cause: string;
  /** Số quyết định, Ngày quyết định; empty where not known. */
  readonly number: string;
  readonly date: Day | "";
  /** Cơ quan ra quyết định. */
  readonly agency: string;
}

/** What an entry is judged by. */
export interface EarlierContext {
  readonly today: Day;
  /** Years of this workbook's cycles; results count as earlier before the newest of them. */
  readonly cycleYears: ReadonlySet<number>;
  /** What stands in `Hồ sơ` for that person and year. */
  readonly existing: Dossier | undefined;
}

/** No result is older: the movement's forerunners included, anything before is a slip of the keyboard. */
const OLDEST_YEAR = 2000;

function checkYear(
  { year, personId }: EarlierEntry,
  { cycleYears, existing }: EarlierContext,
): Outcome<null> {
  const newest = Math.max(...cycleYears);
  if (!Number.isInteger(year) || year < OLDEST_YEAR) {
    return refuse("bad-year", `Năm ${year} không hợp lệ; cần một năm từ ${OLDEST_YEAR} trở đi.`);
  }
  if (year >= newest) {
    return refuse(
      "cycle-year",
      `Năm ${year} không phải năm trước kỳ đánh giá ${newest}: kết quả của kỳ này do quyết định công nhận ghi, không nhập tay.`,
    );
  }
  if (existing && existing.state !== "EarlierResult") {
    return refuse(
      "decided-here",
      `${personId} đã có hồ sơ năm ${year} tại đây (${stateInWords(existing.state)}). Sai sót trong quyết định được sửa bằng “Đính chính quyết định” hoặc “Hủy công nhận”.`,
    );
  }
  if (existing?.state === "EarlierResult" && existing.revocation) {
    return refuse(
      "revoked",
      `Kết quả năm ${year} của ${personId} đã bị hủy theo văn bản số ${existing.revocation.document.number}; không nhập lại.`,
    );
  }
  return accept(null);
}

function checkDecision({ number, date, year, recognised }: EarlierEntry, today: Day): Outcome<null> {
  if (recognised && number === "") {
    return refuse("missing-number", "Kết quả “Đạt” cần số quyết định công nhận để đối chiếu.");
  }
  if (date === "") return accept(null);
  if (date > today) {
    return refuse(
      "bad-date",
      `Ngày quyết định ${vietnameseDay(date)} ở sau ngày hôm nay (${vietnameseDay(today)}).`,
    );
  }
  if (Number(date.slice(0, 4)) < year) {
    return refuse(
      "bad-date",
      `Ngày quyết định ${vietnameseDay(date)} ở trước năm ${year} mà kết quả được xét.`,
    );
  }
  return accept(null);
}

function holderOf({ year, personId, name, agency }: EarlierEntry): DossierHolder {
  const unknown = { email: "", position: "", unitId: "", unitName: "" };
  return { year, personId, name, ...unknown, agency, onRoll: false };
}

/** The decision of an entry, with the run that ends in its year; `past` is the person's without it. */
function decisionOf(entry: EarlierEntry, past: Past): Decision {
  const { recognised, cause, number, date, agency, year } = entry;
  const run = runEndingIn(past, year);
  const runBreak = recognised ? runBreakOf(run) : undefined;
  const streak = recognised ? run.length : 0;
  const stated = { recognised, cause: recognised ? "" : cause, number, date, agency, streak };
  return { at: "", by: "", ...stated, ...(runBreak === undefined ? {} : { runBreak }) };
}

/** The event that records an entry which is known to be sound; undefined where the same stands there already. */
export function earlierResultEvent(
  entry: EarlierEntry,
  existing: Dossier | undefined,
  past: Past,
): DossierEvent | undefined {
  const decision = decisionOf(entry, past);
  if (existing === undefined) return { type: "EarlierResultRecorded", holder: holderOf(entry), decision };
  const before: Partial<Decision> = "decision" in existing ? existing.decision : {};
  const same = (["recognised", "cause", "number", "date", "agency"] as const).every(
    (field) => before[field] === decision[field],
  );
  return same ? undefined : { type: "EarlierResultChanged", decision };
}

/**
 * Nhập kết quả năm trước: the result of a year before the newest cycle's, of a person without a dossier of that year
 * here, entered with its decision or put right. Refused for the cycle's own year, for a year decided here, for a date
 * that cannot be, and where nothing would change.
 */
export function recordEarlierResult(
  entry: EarlierEntry,
  context: EarlierContext,
  past: Past,
): Outcome<DossierEvent> {
  const year = checkYear(entry, context);
  if (!year.ok) return year;
  const decision = checkDecision(entry, context.today);
  if (!decision.ok) return decision;
  const event = earlierResultEvent(entry, context.existing, past);
  if (event) return accept(event);
  return refuse(
    "nothing-changed",
    `Kết quả năm ${entry.year} của ${entry.personId} đã được ghi đúng như vậy.`,
  );
}
