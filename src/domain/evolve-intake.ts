import type { Dossier, Returned, Submission, Submitted } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { carried, carriedRegistration, impossible } from "./evolve-carried.ts";

type Event<T extends DossierEvent["type"]> = DossierEvent & { readonly type: T };

/** The first registration makes the dossier, one after a withdrawal makes it anew; one that was sent before what registered the person moves its day back. */
export function register(
  dossier: Dossier | undefined,
  event: Event<"DossierRegistered">,
  version: number,
): Dossier {
  const { holder, at } = event;
  const details = event.registration ? { registration: event.registration } : {};
  if (dossier === undefined) return { ...holder, version, state: "Registered", registeredAt: at, ...details };
  if (dossier.state === "Withdrawn") {
    return {
      ...carried(dossier, version),
      ...holder,
      state: "Registered",
      registeredAt: at,
      ...details,
    };
  }
  if (!("registeredAt" in dossier) || at >= dossier.registeredAt) return impossible(event, dossier);
  return { ...dossier, version, registeredAt: at, ...details };
}

/**
 * Beside what is handed in now, what the appraiser has last looked at: the one that this replaces; where several answer
 * one request for more evidence, still the one that it was asked about.
 */
function lastLookedAt(dossier: Submitted | Returned): Submission {
  const { submission, previous, answered, review } = dossier;
  if (dossier.state === "Returned" || previous === undefined || answered === undefined) return submission;
  const spoken = [dossier.union?.at, review?.answer?.at, dossier.takenBack?.at];
  return spoken.some((at) => at !== undefined && at > answered.at) ? submission : previous;
}

/** A self-assessment; it replaces a former one, which stays beside it for the appraiser. */
export function submit(
  dossier: Dossier | undefined,
  event: Event<"SelfAssessmentSubmitted">,
  version: number,
): Dossier {
  const { holder, submission } = event;
  const begun = { state: "Submitted", submission } as const;
  if (dossier === undefined) return { ...holder, version, registeredAt: submission.at, ...begun };
  switch (dossier.state) {
    case "Withdrawn":
      return { ...carried(dossier, version), ...holder, registeredAt: submission.at, ...begun };
    case "Registered":
    case "Submitted":
    case "Returned": {
      const [registeredAt = submission.at] = [submission.at, dossier.registeredAt].sort();
      const answered = dossier.state === "Returned" ? dossier.returned : undefined;
      const earlier = "submission" in dossier ? dossier : undefined;
      const asked = answered ?? earlier?.answered;
      return {
        ...carriedRegistration(dossier, version),
        ...holder,
        registeredAt,
        ...begun,
        ...(earlier ? { previous: lastLookedAt(earlier) } : {}),
        ...(asked ? { answered: asked } : {}),
        ...(earlier?.review ? { review: earlier.review } : {}),
      };
    }
    default:
      return impossible(event, dossier);
  }
}

/** Another learning plan, until the unit has appraised. */
export function statePlan(dossier: Dossier, event: Event<"LearningPlanStated">): Dossier {
  if (dossier.state !== "Registered" && dossier.state !== "Submitted" && dossier.state !== "Returned")
    return impossible(event, dossier);
  return { ...dossier, registration: event.registration };
}

/** States from which one may still withdraw: until the dossier is on a list. */
export const WITHDRAWABLE = ["Registered", "Submitted", "Returned", "AwaitingUnion", "Appraised"] as const;

/** The registration is withdrawn; what was handed in stays in the ledger alone. */
export function withdraw(dossier: Dossier, event: Event<"RegistrationWithdrawn">, version: number): Dossier {
  switch (dossier.state) {
    case "Registered":
    case "Submitted":
    case "Returned":
    case "AwaitingUnion":
    case "Appraised":
      return {
        ...carriedRegistration(dossier, version),
        state: "Withdrawn",
        withdrawal: event.withdrawal,
      };
    default:
      return impossible(event, dossier);
  }
}

/** The roll is followed: addresses at any time, name and unit as the event says. */
export function followRoll(dossier: Dossier, event: Event<"RollFollowed">, version: number): Dossier {
  const { onRoll, email, otherEmails, kind, holder } = event;
  const { rollUnitId: before, ...rest } = dossier;
  const rollUnitId = holder?.unitId === undefined ? (event.rollUnitId ?? before) : "";
  return {
    ...rest,
    ...holder,
    ...(rollUnitId ? { rollUnitId } : {}),
    version,
    onRoll,
    ...(email === undefined ? {} : { email }),
    ...(otherEmails === undefined ? {} : { otherEmails }),
    ...(kind === undefined ? {} : { kind }),
  };
}
