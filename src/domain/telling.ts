import { approversOf } from "./approvers.ts";
import type { Cycle } from "./cycle.ts";
import { type Dossier, dossierKey } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import type { Invitation, Letter, LinkPurpose } from "./letters.ts";
import type { Staffing } from "./roster.ts";
import { INDICATOR_NUMBERS, total } from "./scoring.ts";
import { tellDecision } from "./telling-decision.ts";

/** A letter and whom it goes to. Letters with a link to act are gathered into one a morning in digest mode. */
export interface Addressed {
  readonly to: string;
  readonly letter: Letter;
  readonly invites: boolean;
}

/** What telling people stands on. `row` hints where the dossier's row is; `formUrl` is the self-assessment form. */
export interface TellingContext {
  readonly cycle: Cycle;
  readonly staffing: Staffing;
  readonly row: number;
  readonly formUrl: string;
  readonly at: string;
}

function invite(
  purpose: LinkPurpose,
  dossier: Dossier,
  approver: string,
  context: TellingContext,
): Invitation {
  const subject = dossierKey(dossier.year, dossier.personId);
  return { purpose, subject, approver, version: dossier.version, row: context.row };
}

function askUnit(
  dossier: Dossier,
  context: TellingContext,
  again: boolean,
  objection: string,
): readonly Addressed[] {
  const to = approversOf(dossier, context.staffing, context.cycle, context.at).unit?.address;
  if (to === undefined) return [];
  const { name: personName, personId, unitName } = dossier;
  const invitation = invite("unit", dossier, to, context);
  const letter: Letter = {
    template: "unit-step",
    personName,
    personId,
    unitName,
    due: context.cycle.unitDue,
    again,
    objection,
    invitation,
  };
  return [{ to, letter, invites: true }];
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
    invitation,
  };
  return [{ to, letter, invites: true }];
}

function tellPerson(dossier: Dossier, letter: Letter): readonly Addressed[] {
  return dossier.email === "" ? [] : [{ to: dossier.email, letter, invites: false }];
}

function tellReturned(dossier: Dossier, reason: string, context: TellingContext): readonly Addressed[] {
  const { cycle, formUrl } = context;
  const letter = {
    template: "returned",
    personName: dossier.name,
    reason,
    due: cycle.unitDue,
    formUrl,
  } as const;
  return tellPerson(dossier, letter);
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
  return [...askUnit(after, context, again, ""), ...union, ...receipt];
}

/** Side by side the union was asked at the start; it is asked again once it has objected. */
function mustAskUnion(before: Dossier | undefined, cycle: Cycle): boolean {
  return cycle.order === "sequential" || (before?.state === "Submitted" && before.union !== undefined);
}

/** Whom an event concerns and what they are told; those who must act come first. */
export function lettersAfter(
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
      return after.state === "AwaitingUnion" && mustAskUnion(before, cycle) ? askUnion(after, context) : [];
    case "DossierReturned":
      return tellReturned(after, event.returned.reason, context);
    case "UnionObjected":
      return askUnit(after, context, true, event.opinion.reason);
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
      const objection = dossier.union?.opinion === "object" ? dossier.union.reason : "";
      const again = objection !== "" || dossier.previous !== undefined;
      const awaitsUnion = context.cycle.order === "parallel" && dossier.union === undefined;
      const union = awaitsUnion ? askUnion(dossier, context) : [];
      return [...askUnit(dossier, context, again, objection), ...union];
    }
    case "AwaitingUnion":
      return askUnion(dossier, context);
    case "Returned":
      return tellReturned(dossier, dossier.returned.reason, context);
    default:
      return [];
  }
}
