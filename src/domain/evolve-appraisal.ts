import type { Dossier, Returned, Submitted } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { carriedSubmission, impossible } from "./evolve-carried.ts";

type Event<T extends DossierEvent["type"]> = DossierEvent & { readonly type: T };

/** The unit has appraised: on to the union, unless it has agreed beforehand (side by side). */
export function appraise(dossier: Dossier, event: Event<"DossierAppraised">, version: number): Dossier {
  if (dossier.state !== "Submitted") return impossible(event, dossier);
  const { union } = dossier;
  const common = { ...carriedSubmission(dossier, version), appraisal: event.appraisal };
  return union?.opinion === "concur"
    ? { ...common, state: "Appraised", union }
    : { ...common, state: "AwaitingUnion" };
}

/** A deputy's preparation, or work kept half-done; nothing is appraised by it. */
export function prepare(dossier: Dossier, event: Event<"AppraisalPrepared">, version: number): Dossier {
  if (dossier.state !== "Submitted") return impossible(event, dossier);
  return { ...dossier, version, prepared: event.prepared };
}

/** The unit asks for more evidence, or takes that back: what it has prepared of this self-assessment stays until another comes. */
export function askForMore(
  dossier: Dossier,
  event: Event<"DossierReturned" | "ReturnTakenBack">,
  version: number,
): Dossier {
  if (event.type === "DossierReturned") {
    if (dossier.state !== "Submitted") return impossible(event, dossier);
    return {
      ...carriedSubmission(dossier, version),
      ...preparedOf(dossier),
      state: "Returned",
      returned: event.returned,
    };
  }
  if (dossier.state !== "Returned") return impossible(event, dossier);
  const { at, by } = event;
  return {
    ...carriedSubmission(dossier, version),
    ...preparedOf(dossier),
    state: "Submitted",
    takenBack: { at, by },
  };
}

function preparedOf({ prepared }: Submitted | Returned) {
  return prepared ? { prepared } : {};
}

/**
 * The union, or the council in its place, agrees or objects; or the unit has no such step. Side by side an answer finds
 * the unit at work: what it has prepared stays.
 */
export function hearUnion(
  dossier: Dossier,
  event: Event<"UnionConcurred" | "UnionObjected" | "UnionStepLeftOut">,
  version: number,
): Dossier {
  if (dossier.state !== "AwaitingUnion" && dossier.state !== "Submitted") return impossible(event, dossier);
  const common = carriedSubmission(dossier, version);
  if (dossier.state === "AwaitingUnion") {
    return event.type === "UnionObjected"
      ? { ...common, state: "Submitted", union: event.opinion }
      : { ...common, state: "Appraised", appraisal: dossier.appraisal, union: event.opinion };
  }
  if (event.type === "UnionStepLeftOut") return impossible(event, dossier);
  const takenBack = dossier.takenBack ? { takenBack: dossier.takenBack } : {};
  return { ...common, state: "Submitted", union: event.opinion, ...preparedOf(dossier), ...takenBack };
}

/** The person asks to have the appraisal looked at again; the answer keeps it or opens the unit's step again. */
export function review(
  dossier: Dossier,
  event: Event<"ReviewRequested" | "ReviewAnswered">,
  version: number,
): Dossier {
  if (dossier.state !== "Appraised") return impossible(event, dossier);
  if (event.type === "ReviewRequested") {
    if (dossier.review && !dossier.review.answer) return impossible(event, dossier);
    return { ...dossier, version, review: event.review };
  }
  if (!dossier.review || dossier.review.answer) return impossible(event, dossier);
  const answered = { ...dossier.review, answer: event.answer };
  if (event.answer.outcome === "kept") return { ...dossier, version, review: answered };
  return { ...carriedSubmission(dossier, version), review: answered, state: "Submitted" };
}
