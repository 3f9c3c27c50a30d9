import { type Day, dayOf, type Instant, isWithin, vietnameseDay, vietnameseMoment } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { cycleStateInWords, refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier, DossierHolder, Submission } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import type { Person, Roster } from "./roster.ts";
import { hasLeft, isOnRoll, personAt, unitOn } from "./roster-rules.ts";
import { INDICATOR_NUMBERS, parseScore } from "./scoring.ts";

/** A form response, by item key: `scores.1`, `evidence.1`, `digitalSkills`, `proficient`, `publish`. */
export interface Response {
  readonly responseId: string;
  readonly at: Instant;
  readonly email: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Why a response changes no dossier and goes to `Cần xử lý` (simulate.md, "Rules that the result follows"). */
export type PlacementCode =
  | "unknown-address"
  | "left"
  | "no-cycle"
  | "cycle-closed"
  | "not-open"
  | "late"
  | "invalid-score"
  | "already-appraised"
  | "superseded"
  | "unreadable-dossier";

/** What a response came to: events for its dossier, or a place in `Cần xử lý` with one reason. */
export type Intake =
  | { readonly kind: "accepted"; readonly person: Person; readonly events: readonly DossierEvent[] }
  | {
      readonly kind: "placed";
      readonly code: PlacementCode;
      readonly reason: string;
      readonly person?: Person;
    };

/** What intake decides on. `dossier` is the person's dossier of the cycle, if there is one. */
export interface IntakeContext {
  readonly cycle: Cycle | undefined;
  readonly roster: Roster;
  readonly dossierOf: (person: Person) => Dossier | undefined;
}

function placed(code: PlacementCode, reason: string, person?: Person): Intake {
  return person ? { kind: "placed", code, reason, person } : { kind: "placed", code, reason };
}

/** A stranger's text, shortened so that a reason stays one line. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > 30 ? `"${characters.slice(0, 30).join("")}…"` : `"${line}"`;
}

/** The holder as the roll and the units say it on the day of the response. */
export function holderOn(person: Person, roster: Roster, cycle: Cycle, at: Instant): DossierHolder {
  const unit = unitOn(roster.units, person.unitId, dayOf(at));
  return {
    year: cycle.year,
    personId: person.id,
    name: person.name,
    email: person.email.trim(),
    position: person.position,
    unitId: unit?.id ?? person.unitId,
    unitName: unit?.name ?? "",
    agency: cycle.agency,
    onRoll: isOnRoll(person, cycle.cutOff),
  };
}

type Known = { readonly person: Person; readonly cycle: Cycle } | Intake;

/** The person behind the address, still in office, in a cycle that exists; else the place and its reason. */
function identify(response: Response, context: IntakeContext): Known {
  const person = personAt(context.roster, response.email);
  if (!person) {
    return placed("unknown-address", `Địa chỉ email không có trong danh sách CCVC, NLĐ`);
  }
  if (hasLeft(person, dayOf(response.at))) {
    const since = person.left === "" ? "" : ` từ ngày ${vietnameseDay(person.left)}`;
    return placed("left", `${person.name} đã thôi công tác${since}`, person);
  }
  if (!context.cycle) {
    return placed("no-cycle", `Chưa mở kỳ đánh giá năm ${response.at.slice(0, 4)}`, person);
  }
  const { year, state } = context.cycle;
  if (refuseUnlessOpen({ year, state })) {
    return placed("cycle-closed", `Kỳ đánh giá năm ${year} ${cycleStateInWords(state)}`, person);
  }
  return { person, cycle: context.cycle };
}

/** True when this registration was sent before the moment from which the dossier counts as registered. */
function isEarlier(response: Response, dossier: Dossier): boolean {
  return "registeredAt" in dossier && response.at < dossier.registeredAt;
}

/**
 * A registration (Tôi tự nguyện đăng ký; plan 307, II.2.a). One that comes again changes nothing: no event. One whose
 * trigger was lost may be read after the self-assessment that followed it: its own day still counts.
 */
export function takeRegistration(response: Response, context: IntakeContext): Intake {
  const known = identify(response, context);
  if ("kind" in known) return known;
  const { person, cycle } = known;
  const dossier = context.dossierOf(person);
  if (dossier && !isEarlier(response, dossier)) {
    return { kind: "accepted", person, events: [] };
  }
  const holder = holderOn(person, context.roster, cycle, response.at);
  return { kind: "accepted", person, events: [{ type: "DossierRegistered", holder, at: response.at }] };
}

/** The last day on which a self-assessment is taken; a returned dossier may be answered to the end of Hạn đơn vị. */
function lastDay(cycle: Cycle, dossier: Dossier | undefined): Day {
  const { selfAssessmentDue, unitDue } = cycle;
  return dossier?.state === "Returned" && unitDue > selfAssessmentDue ? unitDue : selfAssessmentDue;
}

/** Too early or too late? */
function checkTime(
  response: Response,
  cycle: Cycle,
  dossier: Dossier | undefined,
  person: Person,
): Intake | undefined {
  const day = dayOf(response.at);
  if (day < cycle.opensOn) {
    return placed(
      "not-open",
      `Phiếu nộp khi chưa đến ngày mở tự đánh giá (${vietnameseDay(cycle.opensOn)}): nộp ngày ${vietnameseDay(day)}`,
      person,
    );
  }
  const due = lastDay(cycle, dossier);
  if (!isWithin(response.at, due)) {
    return placed(
      "late",
      `Phiếu nộp quá hạn: hạn ${vietnameseDay(due)}, nộp ngày ${vietnameseDay(day)}`,
      person,
    );
  }
  return undefined;
}

/** The ten scores, or the reason naming each indicator at fault. */
function readScores(values: Response["values"]): readonly number[] | string {
  const scores: number[] = [];
  const faults: string[] = [];
  for (const number of INDICATOR_NUMBERS) {
    const text = values[`scores.${number}`] ?? "";
    const score = parseScore(text);
    if (score === undefined) {
      faults.push(`Chỉ số ${number} ${text.trim() === "" ? "để trống" : `ghi ${quoted(text)}`}`);
    } else {
      scores.push(score);
    }
  }
  return faults.length === 0 ? scores : `điểm không hợp lệ: ${faults.join(", ")}; cần số nguyên từ 1 đến 10`;
}

/** Có / Đồng ý; a blank counts as Không. */
function says(values: Response["values"], key: string, yes: string): boolean {
  return (values[key] ?? "").normalize("NFC").trim().toLowerCase() === yes;
}

function readSubmission(response: Response, scores: readonly number[]): Submission {
  return {
    at: response.at,
    responseId: response.responseId,
    scores,
    evidence: INDICATOR_NUMBERS.map((number) => (response.values[`evidence.${number}`] ?? "").trim()),
    digitalSkills: says(response.values, "digitalSkills", "có"),
    proficient: says(response.values, "proficient", "có"),
    consentToPublish: says(response.values, "publish", "đồng ý"),
    enteredBy: "person",
  };
}

/** A self-assessment (Phiếu tự đánh giá; plan 307, II.2.c step 1). A new one replaces the former until the unit has appraised. */
export function takeSelfAssessment(response: Response, context: IntakeContext): Intake {
  const known = identify(response, context);
  if ("kind" in known) return known;
  const { person, cycle } = known;
  const dossier = context.dossierOf(person);
  const untimely = checkTime(response, cycle, dossier, person);
  if (untimely) return untimely;
  const scores = readScores(response.values);
  if (typeof scores === "string") {
    return placed("invalid-score", `Phiếu có ${scores}`, person);
  }
  const open = dossier === undefined || ["Registered", "Submitted", "Returned"].includes(dossier.state);
  if (!open) {
    return placed(
      "already-appraised",
      `Hồ sơ của ${person.name} đã thẩm định; phiếu mới không thay phiếu cũ`,
      person,
    );
  }
  if (dossier && "submission" in dossier && response.at < dossier.submission.at) {
    const held = vietnameseMoment(dossier.submission.at);
    return placed(
      "superseded",
      `Phiếu cũ đến muộn: đã có phiếu mới hơn, nộp lúc ${held}, và giữ phiếu ấy`,
      person,
    );
  }
  const holder = holderOn(person, context.roster, cycle, response.at);
  const submission = readSubmission(response, scores);
  return { kind: "accepted", person, events: [{ type: "SelfAssessmentSubmitted", holder, submission }] };
}
