import { vietnameseDay } from "./calendar.ts";
import type { Correction, Decision, Dossier, EarlierResult, Revocation } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { impossible } from "./evolve-carried.ts";

type Event<T extends DossierEvent["type"]> = DossierEvent & { readonly type: T };

/** Onto a list, or off it again because the head sent it back. */
export function list(
  dossier: Dossier,
  event: Event<"DossierProposed" | "DossierTakenOffList">,
  version: number,
): Dossier {
  if (event.type === "DossierProposed") {
    if (dossier.state !== "Appraised") return impossible(event, dossier);
    return { ...dossier, version, state: "Proposed", proposal: event.proposal };
  }
  if (dossier.state !== "Proposed") return impossible(event, dossier);
  const { proposal: _, ...appraised } = dossier;
  return { ...appraised, version, state: "Appraised" };
}

/** The head's decision on a member of the list. */
export function decide(
  dossier: Dossier,
  event: Event<"DossierRecognised" | "DossierNotRecognised">,
  version: number,
): Dossier {
  if (dossier.state !== "Proposed") return impossible(event, dossier);
  const state = event.type === "DossierRecognised" ? "Recognised" : "NotRecognised";
  return { ...dossier, version, state, decision: event.decision };
}

/** The result of an earlier year, entered with its decision; entered again where it was wrong. */
export function recordEarlier(
  dossier: Dossier | undefined,
  event: Event<"EarlierResultRecorded" | "EarlierResultChanged">,
  version: number,
): Dossier {
  if (event.type === "EarlierResultRecorded") {
    if (dossier !== undefined) return impossible(event, dossier);
    return { ...event.holder, version, state: "EarlierResult", decision: event.decision };
  }
  if (dossier?.state !== "EarlierResult" || dossier.revocation) return impossible(event, dossier);
  return { ...dossier, version, decision: event.decision };
}

function withDecision(
  dossier: Dossier,
  event: DossierEvent,
  version: number,
  change: (decision: Decision) => Decision,
): Dossier & { readonly decision: Decision } {
  if (!("decision" in dossier)) return impossible(event, dossier);
  return { ...dossier, version, decision: change(dossier.decision) };
}

/** The signed decision is recorded: number, date, signer, file; whom the document leaves out is not recognised after all. */
export function sign(dossier: Dossier, event: Event<"DecisionSigned">, version: number): Dossier {
  if (dossier.state !== "Recognised" && dossier.state !== "NotRecognised") return impossible(event, dossier);
  const { signed, struckOut } = event;
  const { runBreak: _, ...rest } = dossier.decision;
  if (struckOut === undefined) return { ...dossier, version, decision: { ...dossier.decision, ...signed } };
  if (dossier.state !== "Recognised") return impossible(event, dossier);
  const decision = { ...rest, ...signed, recognised: false, cause: struckOut, streak: 0 };
  return { ...dossier, version, state: "NotRecognised", decision };
}

/** Đính chính: what the document puts right; the correction is kept beside it. */
export function correct(dossier: Dossier, event: Event<"DecisionCorrected">, version: number): Dossier {
  const corrected = withDecision(dossier, event, version, (decision) => ({ ...decision, ...event.decision }));
  const corrections: readonly Correction[] = [...(dossier.corrections ?? []), event.correction];
  return { ...corrected, corrections, ...(event.name === undefined ? {} : { name: event.name }) };
}

function revoked(decision: Decision, { document, reason }: Revocation): Decision {
  const { runBreak: _, ...rest } = decision;
  const cause = `Hủy công nhận theo văn bản số ${document.number} ngày ${vietnameseDay(document.date)}: ${reason}`;
  return { ...rest, recognised: false, cause, streak: 0 };
}

/** Hủy công nhận: the title is withdrawn, this year's or an earlier one's. */
export function revoke(dossier: Dossier, event: Event<"TitleRevoked">, version: number): Dossier {
  const { revocation } = event;
  if (dossier.state === "EarlierResult" && dossier.decision.recognised) {
    const earlier: EarlierResult = dossier;
    return { ...earlier, version, revocation, decision: revoked(earlier.decision, revocation) };
  }
  if (dossier.state !== "Recognised") return impossible(event, dossier);
  return {
    ...dossier,
    version,
    state: "Revoked",
    revocation,
    decision: revoked(dossier.decision, revocation),
  };
}

/** The run of years as it stands after another year's decision changed. */
export function reckon(dossier: Dossier, event: Event<"StreakReckoned">, version: number): Dossier {
  return withDecision(dossier, event, version, ({ runBreak: _, ...decision }) => ({
    ...decision,
    streak: event.streak,
    ...(event.runBreak === undefined ? {} : { runBreak: event.runBreak }),
  }));
}
