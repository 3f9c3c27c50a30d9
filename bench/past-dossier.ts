import type { Cycle } from "../src/domain/cycle.ts";
import type { Dossier } from "../src/domain/dossier.ts";
import type { DossierEvent } from "../src/domain/events.ts";
import { evolve } from "../src/domain/evolve.ts";
import { type Member, unitHead, unitUnion, YEAR } from "./agency.ts";

/** How far a dossier has come. */
export type Reached = "registered" | "appraised" | "recognised";

/** One thing that happened, and who did it. */
export interface Happened {
  readonly event: DossierEvent;
  readonly by: string;
}

/** Evidence as people write it: what, number, day, and a link. */
const EVIDENCE =
  "Chứng chỉ bồi dưỡng theo Quyết định số 123/QĐ-SNV; https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view";

/** What happened in one person's year, up to the state it has reached. */
export function yearOf(person: Member, cycle: Cycle, reached: Reached): readonly Happened[] {
  const { year } = cycle;
  const at = (day: string) => `${year}-${day}.000+07:00`;
  const scores = Array.from({ length: 10 }, (_, index) => 8 + ((index + person.id.charCodeAt(6)) % 3));
  const digital = { digitalSkills: true, proficient: true };
  const holder = {
    ...{ year, personId: person.id, name: person.name, email: person.email, position: "Chuyên viên" },
    ...{ unitId: person.unitId, unitName: `Phòng ${person.unitId}`, agency: cycle.agency, onRoll: true },
  };
  const submission = {
    ...{ at: at("10-05T08:00:00"), responseId: `tra-loi-${year}-${person.id}`, scores, ...digital },
    ...{ evidence: scores.map(() => EVIDENCE), consentToPublish: true, enteredBy: "person" as const },
  };
  const [head, union] = [unitHead(person.unitId), unitUnion(person.unitId)];
  const registered: readonly Happened[] = [
    { event: { type: "DossierRegistered", holder, at: at("10-02T08:00:00") }, by: person.email },
  ];
  const appraised: readonly Happened[] = [
    { event: { type: "SelfAssessmentSubmitted", holder, submission }, by: person.email },
    {
      event: {
        type: "DossierAppraised",
        appraisal: { at: at("10-06T08:00:00"), by: head, scores, ...digital, reason: "" },
      },
      by: head,
    },
    {
      event: {
        type: "UnionConcurred",
        opinion: { at: at("10-07T08:00:00"), by: union, opinion: "concur", reason: "" },
      },
      by: union,
    },
  ];
  if (reached === "registered") return registered;
  if (reached === "appraised") return [...registered, ...appraised];
  return [...registered, ...appraised, ...decided(cycle, at)];
}

function decided(cycle: Cycle, at: (day: string) => string): readonly Happened[] {
  const decision = {
    ...{ at: at("11-25T08:00:00"), by: cycle.headEmail, recognised: true, cause: "" },
    ...{ number: `45/QĐ-${cycle.year}`, date: `${cycle.year}-11-25`, agency: cycle.agency },
    streak: cycle.year - (YEAR - 9) + 1,
  };
  return [
    {
      event: {
        type: "DossierProposed",
        proposal: { listNumber: 1, proposed: true, cause: "", at: at("11-20T08:00:00") },
      },
      by: cycle.officeEmail,
    },
    { event: { type: "DossierRecognised", decision }, by: cycle.headEmail },
  ];
}

/** The dossier that these leave. */
export function foldOf(happened: readonly Happened[]): Dossier {
  const dossier = happened.reduce<Dossier | undefined>(
    (before, { event }) => evolve(before, event),
    undefined,
  );
  if (!dossier) throw new Error("Cannot fold a dossier: nothing happened in it.");
  return dossier;
}
