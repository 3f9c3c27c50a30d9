import { approversOf, type StepHolder } from "./approvers.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, Step } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { invite, type TellingContext } from "./invite.ts";
import type { Letter, StandIn } from "./letters.ts";
import { normalizeAddress, sameAddress } from "./roster-rules.ts";
import { INDICATOR_NUMBERS, total } from "./scoring.ts";
import { askDeputy, tellTakenBack } from "./telling-appraisal.ts";
import { tellDecision } from "./telling-decision.ts";
import {
  tellAppraised,
  tellReturned,
  tellReviewAnswered,
  tellReviewRequested,
  tellWithdrawn,
  withOwnPage,
} from "./telling-person.ts";

/** A letter and whom it goes to. Letters with a link to act are gathered into one a morning in digest mode. */
export interface Addressed {
  readonly to: string;
  readonly letter: Letter;
  readonly invites: boolean;
}

export type { TellingContext } from "./invite.ts";

/** Why this holder is asked who is not the first in the chain. */
function standIn(
  dossier: Dossier,
  step: Step,
  holder: StepHolder | undefined,
): { readonly standIn?: StandIn } {
  const onBehalfOf = holder?.onBehalfOf;
  const assigned = dossier.assigned?.[step];
  const reassigned =
    assigned && sameAddress(assigned.to, onBehalfOf ?? holder?.address ?? "") ? assigned.reason : undefined;
  if (onBehalfOf === undefined && reassigned === undefined) return {};
  return {
    standIn: {
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      ...(reassigned === undefined ? {} : { reassigned }),
    },
  };
}

function askUnit(dossier: Dossier, context: TellingContext, again: boolean): readonly Addressed[] {
  const { unit, deputy } = approversOf(dossier, context.staffing, context.cycle, context.at);
  const to = unit?.address;
  if (to === undefined) return [];
  const { name: personName, personId, unitName } = dossier;
  const invitation = invite("unit", dossier, to, context);
  const union = "union" in dossier ? dossier.union : undefined;
  const objection = union?.opinion === "object" ? union : undefined;
  const letter: Letter & { readonly template: "unit-step" } = {
    template: "unit-step",
    personName,
    personId,
    unitName,
    due: context.cycle.unitDue,
    again,
    objection: objection?.reason ?? "",
    ...(objection?.council ? { council: true } : {}),
    ...standIn(dossier, "unit", unit),
    invitation,
  };
  const asked = { to, letter, invites: true } as const;
  return [asked, ...askDeputy(asked, deputy)];
}

function askUnion(dossier: Dossier, context: TellingContext): readonly Addressed[] {
  const { union, unionRule } = approversOf(dossier, context.staffing, context.cycle, context.at);
  const to = union?.address;
  if (to === undefined || unionRule?.form === "none") return [];
  const { name: personName, personId, unitName } = dossier;
  const invitation = invite("union", dossier, to, context);
  const letter: Letter = {
    template: "union-step",
    personName,
    personId,
    unitName,
    due: context.cycle.unionDue,
    ...(unionRule?.form === "council" ? { council: true } : {}),
    ...standIn(dossier, "union", union),
    invitation,
  };
  return [{ to, letter, invites: true }];
}

function tellPerson(dossier: Dossier, letter: Letter): readonly Addressed[] {
  return dossier.email === "" ? [] : [{ to: dossier.email, letter, invites: false }];
}

function tellSubmitted(
  before: Dossier | undefined,
  after: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  if (after.state !== "Submitted") return [];
  const { submission } = after;
  const missingEvidence = INDICATOR_NUMBERS.filter(
    (number) => (submission.evidence[number - 1] ?? "") === "",
  );
  const receipt = tellPerson(after, {
    template: "received",
    personName: after.name,
    at: submission.at,
    scores: submission.scores,
    total: total(submission.scores),
    missingEvidence,
  });
  const again = before !== undefined && "submission" in before;
  const union = context.cycle.order === "parallel" ? askUnion(after, context) : [];
  return [...askUnit(after, context, again), ...union, ...receipt];
}

/** Whoever was given a step that waits now; a step still to come is asked for when its turn comes. */
function tellReassigned(after: Dossier, step: Step, context: TellingContext): readonly Addressed[] {
  return lettersAgain(after, context).filter(
    ({ letter }) => "invitation" in letter && letter.invitation.purpose === step,
  );
}

/** The roll says a new unit or address: whoever is asked now and was not before gets the letter. */
function tellNewlyAsked(before: Dossier, after: Dossier, context: TellingContext): readonly Addressed[] {
  const keyOf = ({ to, letter }: Addressed) => `${letter.template} ${normalizeAddress(to)}`;
  const asked = new Set(lettersAgain(before, context).map(keyOf));
  return lettersAgain(after, context).filter((letter) => !asked.has(keyOf(letter)));
}

/** Side by side the union was asked at the start; it is asked again once it has objected. */
function mustAskUnion(before: Dossier | undefined, cycle: Cycle): boolean {
  return cycle.order === "sequential" || (before?.state === "Submitted" && before.union !== undefined);
}

/** Whom an event concerns and what they are told; those who must act come first, people are shown the way to their own page. */
export function lettersAfter(
  event: DossierEvent,
  before: Dossier | undefined,
  after: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  return withOwnPage(lettersOf(event, before, after, context), after, context);
}

function lettersOf(
  event: DossierEvent,
  before: Dossier | undefined,
  after: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  const { cycle } = context;
  switch (event.type) {
    case "DossierRegistered":
      return tellPerson(after, {
        template: "registered",
        personName: after.name,
        opensOn: cycle.opensOn,
        due: cycle.selfAssessmentDue,
      });
    case "SelfAssessmentSubmitted":
      return tellSubmitted(before, after, context);
    case "DossierAppraised":
      return after.state === "AwaitingUnion" && mustAskUnion(before, cycle)
        ? askUnion(after, context)
        : tellAppraised(after, context);
    case "UnionConcurred":
    case "UnionStepLeftOut":
      return tellAppraised(after, context);
    case "RegistrationWithdrawn":
      return tellWithdrawn(event, before, after, context);
    case "ReviewRequested":
      return tellReviewRequested(event, after, context);
    case "ReviewAnswered":
      return [
        ...(after.state === "Submitted" ? lettersAgain(after, context) : []),
        ...tellReviewAnswered(event, after),
      ];
    case "DossierReturned":
      return tellReturned(after, event.returned.reason, context);
    case "ReturnTakenBack":
      return tellTakenBack(after);
    case "UnionObjected":
      return askUnit(after, context, true);
    case "RollFollowed":
      return before === undefined ? [] : tellNewlyAsked(before, after, context);
    case "DossierReassigned":
      return tellReassigned(after, event.step, context);
    case "DossierRecognised":
    case "DossierNotRecognised":
    case "DecisionSigned":
    case "DecisionCorrected":
    case "TitleRevoked":
      return tellDecision(event, before, after);
    default:
      return [];
  }
}

/**
 * The letters of whoever must act on a dossier now, written once more: the unit's, the union's, the person's own where
 * more evidence was asked for. None where nobody acts by a letter about this dossier (a list is the head's: see its own).
 */
export function lettersAgain(dossier: Dossier, context: TellingContext): readonly Addressed[] {
  switch (dossier.state) {
    case "Submitted": {
      const again =
        dossier.union?.opinion === "object" ||
        dossier.previous !== undefined ||
        dossier.review?.answer?.outcome === "reopened";
      const awaitsUnion = context.cycle.order === "parallel" && dossier.union === undefined;
      const union = awaitsUnion ? askUnion(dossier, context) : [];
      return [...askUnit(dossier, context, again), ...union];
    }
    case "AwaitingUnion":
      return askUnion(dossier, context);
    case "Appraised":
      return dossier.review && !dossier.review.answer
        ? tellReviewRequested({ type: "ReviewRequested", review: dossier.review }, dossier, context)
        : [];
    case "Returned":
      return withOwnPage(tellReturned(dossier, dossier.returned.reason, context), dossier, context);
    default:
      return [];
  }
}
