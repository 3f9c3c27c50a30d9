import { approversOf } from "./approvers.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { lastDay } from "./intake.ts";
import { invite, type TellingContext } from "./invite.ts";
import type { Letter } from "./letters.ts";
import { prefilledForm } from "./prefilled-form.ts";
import { prefillValues } from "./read-response.ts";
import { hasOpenReview } from "./review.ts";
import { sameAddress } from "./roster-rules.ts";
import { total } from "./scoring.ts";
import type { Addressed } from "./telling.ts";
import { awaitsUnion } from "./union-answer.ts";

type Event<T extends DossierEvent["type"]> = DossierEvent & { readonly type: T };

function tell(dossier: Dossier, letter: Letter): readonly Addressed[] {
  return dossier.email === "" ? [] : [{ to: dossier.email, letter, invites: false }];
}

/** Every letter to the person leads to their own page. */
export function withOwnPage(
  letters: readonly Addressed[],
  dossier: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  const ownPage = invite("person", dossier, dossier.email, context);
  return letters.map((addressed) =>
    sameAddress(addressed.to, dossier.email)
      ? { ...addressed, letter: { ...addressed.letter, ownPage } }
      : addressed,
  );
}

/** More evidence is asked for: the form opens with what was answered, so that only what was asked is changed. */
export function tellReturned(
  dossier: Dossier,
  reason: string,
  { cycle, formUrl: url, entries }: TellingContext,
): readonly Addressed[] {
  const values = "submission" in dossier ? prefillValues(dossier.submission) : {};
  const form = prefilledForm({ url, ...(entries ? { entries } : {}) }, values);
  return tell(dossier, {
    template: "returned",
    personName: dossier.name,
    reason,
    due: lastDay(cycle, dossier),
    formUrl: form.url,
    ...(form.prefilled ? { prefilled: { leftOut: form.leftOut } } : {}),
  });
}

/** Who had been asked to act on the dossier as it stood: their links lead to nothing to do any more. */
function askedBefore(
  before: Dossier | undefined,
  { cycle, staffing, at }: TellingContext,
): readonly string[] {
  if (!before) return [];
  const { unit, union, unionRule } = approversOf(before, staffing, cycle, at);
  const asked = [
    before.state === "Submitted" ? unit?.address : undefined,
    awaitsUnion(before, cycle, unionRule) ? union?.address : undefined,
    hasOpenReview(before) ? unit?.address : undefined,
  ];
  return [...new Set(asked.flatMap((address) => (address === undefined ? [] : [address])))];
}

/** A receipt to the person; to the approvers a word that nothing is left to do, unless the digest will simply leave it out. */
export function tellWithdrawn(
  { withdrawal }: Event<"RegistrationWithdrawn">,
  before: Dossier | undefined,
  after: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  const { name: personName, personId, unitName } = after;
  const { at, reason } = withdrawal;
  const formUrl = context.registrationUrl ?? "";
  const receipt = tell(after, { template: "withdrawn", personName, at, reason, formUrl });
  if (context.cycle.mail === "digest") return receipt;
  const letter: Letter = { template: "no-longer-waits", personName, personId, unitName, at };
  return [...receipt, ...askedBefore(before, context).map((to) => ({ to, letter, invites: false }))];
}

/** Unit and union are done: scores and reasons, where a review may be asked for. */
export function tellAppraised(after: Dossier, { cycle }: TellingContext): readonly Addressed[] {
  if (after.state !== "Appraised" || cycle.reviewDays === 0) return [];
  const { appraisal, submission, name: personName } = after;
  return tell(after, {
    template: "appraised",
    personName,
    scores: appraisal.scores,
    total: total(appraisal.scores),
    selfTotal: total(submission.scores),
    reason: appraisal.reason,
    reviewDays: cycle.reviewDays,
  });
}

/** The request, with what it is about, to the unit's appraiser. */
export function tellReviewRequested(
  { review }: Event<"ReviewRequested">,
  after: Dossier,
  context: TellingContext,
): readonly Addressed[] {
  const { unit } = approversOf(after, context.staffing, context.cycle, context.at);
  if (after.state !== "Appraised" || !unit) return [];
  const { name: personName, personId, unitName, appraisal } = after;
  const letter: Letter = {
    template: "review-requested",
    personName,
    personId,
    unitName,
    scores: appraisal.scores,
    total: total(appraisal.scores),
    appraisalReason: appraisal.reason,
    request: review.reason,
    due: context.cycle.decisionDue,
    invitation: invite("review", after, unit.address, context),
  };
  return [{ to: unit.address, letter, invites: true }];
}

/** The answer to the person who asked. */
export function tellReviewAnswered(
  { answer }: Event<"ReviewAnswered">,
  after: Dossier,
): readonly Addressed[] {
  const { outcome, text } = answer;
  return tell(after, { template: "review-answered", personName: after.name, outcome, answer: text });
}
