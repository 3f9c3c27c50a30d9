import {
  ACTIVITY_KINDS,
  type Activity,
  type ActivityKind,
  FUNDING_SOURCES,
  type FundingSource,
} from "./activity.ts";
import { parseAmount, parseHeadcount } from "./amounts.ts";
import { type Day, dayOf, vietnameseDay } from "./calendar.ts";
import type { Response } from "./intake.ts";
import { parseDay } from "./parse-day.ts";
import type { Values } from "./read-response.ts";
import type { Person, Roster } from "./roster.ts";
import { hasLeft, personAt, sameAddress, unitOn } from "./roster-rules.ts";

/** What a unit's report came to: a row of the tab, or a place in `Cần xử lý` with one reason. */
export type ReportedActivity =
  | { readonly kind: "accepted"; readonly activity: Activity; readonly personId: string }
  | {
      readonly kind: "placed";
      readonly code: "unknown-address" | "left" | "unreadable-activity";
      readonly reason: string;
      readonly person?: Person;
    };

function plain(values: Values, key: string): string {
  return (values[key] ?? "").normalize("NFC").trim();
}

function keyOf<T extends string>(words: Readonly<Record<T, string>>, word: string): T | undefined {
  const wanted = word.toLowerCase();
  return (Object.keys(words) as T[]).find((key) => words[key].toLowerCase() === wanted);
}

/** What is wrong with a text, in the words of a reason: the question, what was found, what was expected. */
function fault(question: string, found: string, expected: string): string {
  const shown = [...found].slice(0, 30).join("");
  return `${question} ${found === "" ? "để trống" : `ghi “${shown}”`}, cần ${expected}`;
}

/** The first and the last year of which a report is taken: the plan's first, and the next one. */
const FIRST_DAY = "2021-01-01";

/** A day up to the end of the year after the response: what is planned may be told too. */
function readDay(text: string, at: Day): Day | undefined {
  const day = parseDay(text);
  const last = `${Number(at.slice(0, 4)) + 1}-12-31`;
  return day !== undefined && day >= FIRST_DAY && day <= last ? day : undefined;
}

type Told = Pick<Activity, "day" | "kind" | "what" | "participants" | "planned" | "spent" | "source">;

/** An answer that there was nothing: only the texts count. */
function nothing(at: Day): Told {
  return { day: at, kind: "none", what: "", participants: 0, planned: 0, spent: 0, source: "" };
}

/** What the answers say of the activity, or everything that is wrong with them. */
function readTold(values: Values, at: Day): Told | readonly string[] {
  const kind: ActivityKind | undefined = keyOf(ACTIVITY_KINDS, plain(values, "kind"));
  if (kind === "none") return nothing(at);
  const day = readDay(plain(values, "day"), at);
  const what = plain(values, "what");
  const participants = parseHeadcount(plain(values, "participants"));
  const planned = parseAmount(plain(values, "planned"));
  const spent = parseAmount(plain(values, "spent"));
  if (
    kind !== undefined &&
    day !== undefined &&
    what !== "" &&
    participants !== undefined &&
    planned !== undefined &&
    spent !== undefined
  ) {
    const source: FundingSource | "" = keyOf(FUNDING_SOURCES, plain(values, "source")) ?? "";
    return { day, kind, what, participants, planned, spent, source };
  }
  const faults: readonly (readonly [boolean, string, string, string])[] = [
    [kind === undefined, "Loại hoạt động", "kind", "một trong các loại của biểu mẫu"],
    [day === undefined, "Ngày thực hiện", "day", `một ngày dạng ${vietnameseDay(at)}`],
    [what === "", "Nội dung", "what", "một vài dòng"],
    [participants === undefined, "Số người tham gia", "participants", "một số nguyên"],
    [planned === undefined, "Kinh phí dự kiến", "planned", "số tiền dạng 1.500.000"],
    [spent === undefined, "Kinh phí đã chi", "spent", "số tiền dạng 1.500.000"],
  ];
  return faults
    .filter(([wrong]) => wrong)
    .map(([, question, key, expected]) => fault(question, plain(values, key), expected));
}

/** Who answered: the unit is the one of that day; a unit's head need not stand on the roll with that address. */
function reporter(roster: Roster, email: string, at: Day) {
  const person = personAt(roster, email);
  const headed = roster.units.find(({ headEmail }) => sameAddress(headEmail, email));
  const unitId = person?.unitId ?? headed?.id;
  if (unitId === undefined) return undefined;
  const unit = unitOn(roster.units, unitId, at);
  return { person, unitId: unit?.id ?? unitId, unitName: unit?.name ?? "" };
}

/**
 * A response of the form `Báo cáo hoạt động` (plan 307, III.2, III.4 and V.1): from anybody on the roll, or from a unit
 * head's address. No cycle need be open: what a unit did in February is told in February.
 */
export function takeActivity(response: Response, roster: Roster): ReportedActivity {
  const { responseId, at, email, values } = response;
  const today = dayOf(at);
  const who = reporter(roster, email, today);
  if (!who) {
    const reason = "Địa chỉ email không có trong danh sách CCVC, NLĐ";
    return { kind: "placed", code: "unknown-address", reason };
  }
  const { person, unitId, unitName } = who;
  const known = person ? { person } : {};
  if (person && hasLeft(person, today)) {
    const since = person.left === "" ? "" : ` từ ngày ${vietnameseDay(person.left)}`;
    return { kind: "placed", code: "left", reason: `${person.name} đã thôi công tác${since}`, ...known };
  }
  const told = readTold(values, today);
  if (!("kind" in told)) {
    const reason = `Báo cáo hoạt động chưa đọc được: ${told.join("; ")}`;
    return { kind: "placed", code: "unreadable-activity", reason, ...known };
  }
  const activity: Activity = {
    responseId,
    ...told,
    unitId,
    unitName,
    difficulties: plain(values, "difficulties"),
    proposals: plain(values, "proposals"),
    enteredBy: email.trim(),
    enteredAt: at,
  };
  return { kind: "accepted", activity, personId: person?.id ?? "" };
}
