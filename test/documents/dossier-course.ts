import type { Decision, Dossier, DossierHolder } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Person } from "../../src/domain/roster.ts";

export function holder(
  { id, name, email, position, unitId }: Person,
  year: number,
): DossierHolder & { version: number } {
  return {
    year,
    personId: id,
    name,
    email,
    position,
    unitId,
    unitName: unitId,
    agency: "Sở Tài chính",
    onRoll: true,
    version: 1,
  };
}

/** Which way a dossier went, and the little that differs between them. */
export interface Course {
  readonly state: Exclude<Dossier["state"], "EarlierResult">;
  readonly self?: readonly number[];
  readonly appraised?: readonly number[];
  readonly digital?: boolean;
  readonly proficient?: boolean;
  readonly proposed?: boolean;
  readonly streak?: number;
  readonly number?: string;
}

export const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

export function decisionOf(year: number, recognised: boolean, streak: number, number: string): Decision {
  return {
    at: `${year}-11-24T08:00:00.000+07:00`,
    by: "giamdoc@stc.example",
    recognised,
    cause: recognised ? "" : "Tổng điểm chưa đủ",
    number,
    date: number === "" ? "" : `${year}-11-24`,
    agency: "Sở Tài chính",
    streak,
  };
}

/** The ways that begin with the unit's appraisal. */
function appraisedDossier(
  of: Person,
  course: Course,
  submitted: Omit<Extract<Dossier, { state: "Submitted" }>, "state">,
): Dossier {
  const { at, scores: self } = submitted.submission;
  const appraisal = {
    at,
    by: "tp@stc.example",
    scores: course.appraised ?? self,
    digitalSkills: course.digital ?? true,
    proficient: course.proficient ?? true,
    reason: "",
  };
  const appraised = { ...submitted, appraisal };
  if (course.state === "AwaitingUnion") return { ...appraised, state: "AwaitingUnion" };
  const complete = {
    ...appraised,
    union: { at, by: "cd@stc.example", opinion: "concur" as const, reason: "" },
  };
  if (course.state === "Appraised") return { ...complete, state: "Appraised" };
  if (course.state === "Revoked") {
    const document = { number: "51/QĐ-STC", date: "2026-12-03" };
    const revocation = { at, by: "vp@stc.example", document, reason: "Minh chứng của người khác" };
    return evolve(dossier(of, { ...course, state: "Recognised" }), { type: "TitleRevoked", revocation });
  }
  const recognised = course.state === "Recognised";
  const proposal = { listNumber: 1, proposed: course.proposed ?? recognised, cause: "" };
  if (course.state === "Proposed") return { ...complete, state: "Proposed", proposal };
  const streak = recognised ? (course.streak ?? 1) : 0;
  const decision = decisionOf(2026, recognised, streak, course.number ?? "45/QĐ-STC");
  return { ...complete, state: recognised ? "Recognised" : "NotRecognised", proposal, decision };
}

/** A dossier of the cycle year. */
export function dossier(of: Person, course: Course): Dossier {
  const at = "2026-10-14T09:03:11.000+07:00";
  const self = course.self ?? NINES;
  const registered = { ...holder(of, 2026), registeredAt: "2026-03-01T08:00:00.000+07:00" };
  if (course.state === "Registered") return { ...registered, state: "Registered" };
  const submission = {
    at,
    responseId: `R-${of.id}`,
    scores: self,
    evidence: self.map(() => "Giấy chứng nhận"),
    digitalSkills: true,
    proficient: true,
    consentToPublish: true,
    enteredBy: "person" as const,
  };
  const submitted = { ...registered, submission };
  if (course.state === "Withdrawn") {
    const withdrawal = { at, by: of.email, reason: "", enteredBy: "person", paper: "" } as const;
    return { ...registered, state: "Withdrawn", withdrawal };
  }
  if (course.state === "Submitted") return { ...submitted, state: "Submitted" };
  if (course.state === "Returned") {
    return {
      ...submitted,
      state: "Returned",
      returned: { at, by: "tp@stc.example", reason: "Bổ sung minh chứng" },
    };
  }
  return appraisedDossier(of, course, submitted);
}
