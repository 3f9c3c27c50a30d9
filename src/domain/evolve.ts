import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { appraise, askForMore, hearUnion, prepare, review } from "./evolve-appraisal.ts";
import { impossible } from "./evolve-carried.ts";
import { correct, decide, list, reckon, recordEarlier, revoke, sign } from "./evolve-decision.ts";
import { followRoll, register, statePlan, submit, withdraw } from "./evolve-intake.ts";

/** A step given to another appraiser; who had opened its link before no longer matters. */
function reassign(
  dossier: Dossier,
  { step, reassignment }: DossierEvent & { readonly type: "DossierReassigned" },
  version: number,
): Dossier {
  const { opened: _, ...rest } = dossier;
  return { ...rest, version, assigned: { ...dossier.assigned, [step]: reassignment } };
}

/** The dossier after one more event: a pure fold step. Throws when the event cannot follow (a broken contract). */
export function evolve(dossier: Dossier | undefined, event: DossierEvent): Dossier {
  const version = (dossier?.version ?? 0) + 1;
  switch (event.type) {
    case "DossierRegistered":
      return register(dossier, event, version);
    case "SelfAssessmentSubmitted":
      return submit(dossier, event, version);
    case "EarlierResultRecorded":
    case "EarlierResultChanged":
      return recordEarlier(dossier, event, version);
    default:
      return dossier === undefined ? impossible(event, dossier) : follow(dossier, event, version);
  }
}

/** Events that belong to a dossier; every other event tells of the cycle. */
const DOSSIER_EVENTS: Readonly<Record<DossierEvent["type"], true>> = {
  DossierRegistered: true,
  LearningPlanStated: true,
  RegistrationWithdrawn: true,
  SelfAssessmentSubmitted: true,
  AppraisalPrepared: true,
  DossierAppraised: true,
  DossierReturned: true,
  ReturnTakenBack: true,
  UnionConcurred: true,
  UnionObjected: true,
  UnionStepLeftOut: true,
  ReviewRequested: true,
  ReviewAnswered: true,
  DossierReassigned: true,
  LinkOpened: true,
  DossierProposed: true,
  DossierTakenOffList: true,
  DossierRecognised: true,
  DossierNotRecognised: true,
  DecisionSigned: true,
  DecisionCorrected: true,
  TitleRevoked: true,
  EarlierResultRecorded: true,
  EarlierResultChanged: true,
  StreakReckoned: true,
  RollFollowed: true,
};

/** True for the type of an event that a dossier is folded from. */
export function isDossierEvent(type: string): type is DossierEvent["type"] {
  return Object.keys(DOSSIER_EVENTS).includes(type);
}

type Following = Exclude<
  DossierEvent,
  { type: "DossierRegistered" | "SelfAssessmentSubmitted" | "EarlierResultRecorded" | "EarlierResultChanged" }
>;

/** What may happen only to a dossier that is there. */
function follow(dossier: Dossier, event: Following, version: number): Dossier {
  switch (event.type) {
    case "LearningPlanStated":
      return statePlan(dossier, event);
    case "RegistrationWithdrawn":
      return withdraw(dossier, event, version);
    case "AppraisalPrepared":
      return prepare(dossier, event, version);
    case "DossierAppraised":
      return appraise(dossier, event, version);
    case "DossierReturned":
    case "ReturnTakenBack":
      return askForMore(dossier, event, version);
    case "UnionConcurred":
    case "UnionObjected":
    case "UnionStepLeftOut":
      return hearUnion(dossier, event, version);
    case "ReviewRequested":
    case "ReviewAnswered":
      return review(dossier, event, version);
    case "DossierReassigned":
      return reassign(dossier, event, version);
    case "LinkOpened":
      return { ...dossier, opened: event.opening };
    case "RollFollowed":
      return followRoll(dossier, event, version);
    default:
      return conclude(dossier, event, version);
  }
}

/** The list, the decision, and what comes after it. */
function conclude(
  dossier: Dossier,
  event: Following & {
    type:
      | "DossierProposed"
      | "DossierTakenOffList"
      | "DossierRecognised"
      | "DossierNotRecognised"
      | "DecisionSigned"
      | "DecisionCorrected"
      | "TitleRevoked"
      | "StreakReckoned";
  },
  version: number,
): Dossier {
  switch (event.type) {
    case "DossierProposed":
    case "DossierTakenOffList":
      return list(dossier, event, version);
    case "DossierRecognised":
    case "DossierNotRecognised":
      return decide(dossier, event, version);
    case "DecisionSigned":
      return sign(dossier, event, version);
    case "DecisionCorrected":
      return correct(dossier, event, version);
    case "TitleRevoked":
      return revoke(dossier, event, version);
    case "StreakReckoned":
      return reckon(dossier, event, version);
  }
}
