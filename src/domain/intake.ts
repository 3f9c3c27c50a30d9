import { type Day, dayOf, type Instant, isWithin, vietnameseDay, vietnameseMoment } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { cycleStateInWords, refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier, DossierHolder, Registration, Submission } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { readAnswers, readRegistration, readScores, type Values } from "./read-response.ts";
import type { Person, Roster } from "./roster.ts";
import { hasLeft, isOnRoll, personAt, unitOn } from "./roster-rules.ts";

/** A form response, by item key. */
export interface Response {
  readonly responseId: string;
  readonly at: Instant;
  readonly email: string;
  readonly values: Values;
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
  | "withdrawn"
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

/** What intake decides on. `dossierOf`: the person's dossier of the cycle, if there is one. */
export interface IntakeContext {
  readonly cycle: Cycle | undefined;
  readonly roster: Roster;
  readonly dossierOf: (person: Person) => Dossier | undefined;
  /** The Office accepts a late one, with its reason: deadlines are not asked, everything else is. */
  readonly acceptLate?: boolean;
}

function placed(code: PlacementCode, reason: string, person?: Person): Intake & { readonly kind: "placed" } {
  return person ? { kind: "placed", code, reason, person } : { kind: "placed", code, reason };
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
    onRoll: isOnRoll(person, cycle),
    ...(person.otherEmails ? { otherEmails: person.otherEmails } : {}),
    ...(person.kind ? { kind: person.kind } : {}),
  };
}

type Known = { readonly person: Person; readonly cycle: Cycle } | (Intake & { readonly kind: "placed" });

/** Still in office on that day, in a cycle that is open; else the place and its reason. */
function admit(person: Person, at: Instant, { cycle }: IntakeContext): Known {
  if (hasLeft(person, dayOf(at))) {
    const since = person.left === "" ? "" : ` từ ngày ${vietnameseDay(person.left)}`;
    return placed("left", `${person.name} đã thôi công tác${since}`, person);
  }
  if (!cycle) return placed("no-cycle", `Chưa mở kỳ đánh giá năm ${at.slice(0, 4)}`, person);
  const { year, state } = cycle;
  if (refuseUnlessOpen({ year, state })) {
    return placed("cycle-closed", `Kỳ đánh giá năm ${year} ${cycleStateInWords(state)}`, person);
  }
  return { person, cycle };
}

/** True when this registration was sent before the moment from which the dossier counts as registered. */
function isEarlier(at: Instant, dossier: Dossier): boolean {
  return "registeredAt" in dossier && at < dossier.registeredAt;
}

/** A plan that says something new may be put in the place of the former one until the unit has appraised. */
function planChanges(dossier: Dossier, registration: Registration | undefined): boolean {
  if (dossier.state !== "Registered" && dossier.state !== "Submitted" && dossier.state !== "Returned")
    return false;
  return registration !== undefined && registration.plan !== dossier.registration?.plan;
}

/** A registration: when, and what was said of it. */
export interface RegistrationEntry {
  readonly at: Instant;
  readonly registration: Registration | undefined;
}

/**
 * A registration of this person (Tôi tự nguyện đăng ký; plan 307, II.2.a). One that comes again changes nothing but the
 * learning plan: no event. One whose trigger was lost may be read after the self-assessment that followed it: its own
 * day still counts. After a withdrawal a new one registers again, an older one that comes late does not. Without a
 * deadline of its own (`Hạn đăng ký`) it is never late.
 */
export function registerPerson(person: Person, entry: RegistrationEntry, context: IntakeContext): Intake {
  const { at, registration } = entry;
  const known = admit(person, at, context);
  if ("kind" in known) return known;
  const { cycle } = known;
  const accepted = (...events: readonly DossierEvent[]): Intake => ({ kind: "accepted", person, events });
  const dossier = context.dossierOf(person);
  const holds = dossier !== undefined && dossier.state !== "Withdrawn";
  if (holds && !isEarlier(at, dossier)) {
    return registration !== undefined && planChanges(dossier, registration)
      ? accepted({ type: "LearningPlanStated", registration })
      : accepted();
  }
  if (dossier?.state === "Withdrawn" && at <= dossier.withdrawal.at) return accepted();
  const { registrationDue } = cycle;
  if (!holds && registrationDue !== undefined && !isWithin(at, registrationDue) && !context.acceptLate) {
    const days = `hạn ${vietnameseDay(registrationDue)}, đăng ký ngày ${vietnameseDay(dayOf(at))}`;
    return placed("late", `Đăng ký quá hạn: ${days}`, person);
  }
  const holder = holderOn(person, context.roster, cycle, at);
  const newer = holds && "registration" in dossier && dossier.registration !== undefined;
  const details = registration && !newer ? { registration } : {};
  return accepted({ type: "DossierRegistered", holder, at, ...details });
}

/** A form's registration; an address that nobody has is placed. */
export function takeRegistration(response: Response, context: IntakeContext): Intake {
  const person = personAt(context.roster, response.email);
  if (!person) return UNKNOWN;
  const entry = { at: response.at, registration: readRegistration(response.values) };
  return registerPerson(person, entry, context);
}

const UNKNOWN = placed("unknown-address", "Địa chỉ email không có trong danh sách CCVC, NLĐ");

/** The last day on which a self-assessment is taken; a returned dossier may be answered to the end of Hạn đơn vị. */
export function lastDay(cycle: Cycle, dossier: Dossier | undefined): Day {
  const { selfAssessmentDue, unitDue } = cycle;
  return dossier?.state === "Returned" && unitDue > selfAssessmentDue ? unitDue : selfAssessmentDue;
}

/** Too early or too late? */
function checkTime(at: Instant, { person, cycle }: Exclude<Known, Intake>, context: IntakeContext) {
  const day = dayOf(at);
  if (day < cycle.opensOn) {
    return placed(
      "not-open",
      `Phiếu nộp khi chưa đến ngày mở tự đánh giá (${vietnameseDay(cycle.opensOn)}): nộp ngày ${vietnameseDay(day)}`,
      person,
    );
  }
  const due = lastDay(cycle, context.dossierOf(person));
  if (!isWithin(at, due) && !context.acceptLate) {
    return placed(
      "late",
      `Phiếu nộp quá hạn: hạn ${vietnameseDay(due)}, nộp ngày ${vietnameseDay(day)}`,
      person,
    );
  }
  return undefined;
}

/** Is there something that this one must not replace: an appraisal, a newer one, a later withdrawal? */
function checkPlace(at: Instant, person: Person, dossier: Dossier | undefined) {
  if (dossier === undefined || dossier.state === "Registered") return undefined;
  if (dossier.state === "Withdrawn") {
    const { withdrawal } = dossier;
    if (at > withdrawal.at) return undefined;
    const words = `Phiếu gửi trước khi rút đăng ký (${vietnameseMoment(withdrawal.at)}) nhưng đến sau`;
    return placed("withdrawn", words, person);
  }
  if (dossier.state !== "Submitted" && dossier.state !== "Returned") {
    return placed(
      "already-appraised",
      `Hồ sơ của ${person.name} đã thẩm định; phiếu mới không thay phiếu cũ`,
      person,
    );
  }
  if (at >= dossier.submission.at) return undefined;
  const held = vietnameseMoment(dossier.submission.at);
  return placed(
    "superseded",
    `Phiếu cũ đến muộn: đã có phiếu mới hơn, nộp lúc ${held}, và giữ phiếu ấy`,
    person,
  );
}

/**
 * A self-assessment of this person (Phiếu tự đánh giá; plan 307, II.2.c step 1), its scores read or said to be wrong. A
 * new one replaces the former until the unit has appraised; whoever had withdrawn is registered by it again.
 */
export function submitFor(
  person: Person,
  entry: Omit<Submission, "scores"> & { readonly scores: readonly number[] | string },
  context: IntakeContext,
): Intake {
  const { at, scores } = entry;
  const known = admit(person, at, context);
  if ("kind" in known) return known;
  const untimely = checkTime(at, known, context);
  if (untimely) return untimely;
  if (typeof scores === "string") return placed("invalid-score", `Phiếu có ${scores}`, person);
  const taken = checkPlace(at, person, context.dossierOf(person));
  if (taken) return taken;
  const holder = holderOn(person, context.roster, known.cycle, at);
  const submission = { ...entry, scores };
  return { kind: "accepted", person, events: [{ type: "SelfAssessmentSubmitted", holder, submission }] };
}

/** A form's self-assessment; an address that nobody has is placed. */
export function takeSelfAssessment(response: Response, context: IntakeContext): Intake {
  const person = personAt(context.roster, response.email);
  if (!person) return UNKNOWN;
  const { at, responseId, values } = response;
  const scores = readScores(values);
  return submitFor(person, { at, responseId, scores, ...readAnswers(values), enteredBy: "person" }, context);
}
