import type { Dossier, DossierHolder } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";

/** An event met a dossier in a state it cannot follow: a broken contract between `decide` and `evolve`, never a person's mistake. */
function impossible(event: DossierEvent, dossier: Dossier | undefined): never {
  throw new Error(`Cannot apply ${event.type}: the dossier is ${dossier?.state ?? "absent"}`);
}

function holderOf(dossier: Dossier): DossierHolder {
  const { year, personId, name, email, position, unitId, unitName, agency, onRoll } = dossier;
  return { year, personId, name, email, position, unitId, unitName, agency, onRoll };
}

/** The first registration makes the dossier; one that was sent before what registered the person moves its day back. */
function register(
  dossier: Dossier | undefined,
  event: DossierEvent & { type: "DossierRegistered" },
  version: number,
): Dossier {
  const { holder, at } = event;
  if (dossier === undefined) return { ...holder, version, state: "Registered", registeredAt: at };
  if (!("registeredAt" in dossier) || at >= dossier.registeredAt) return impossible(event, dossier);
  return { ...dossier, version, registeredAt: at };
}

function submit(
  dossier: Dossier | undefined,
  event: DossierEvent & { type: "SelfAssessmentSubmitted" },
  version: number,
): Dossier {
  const { holder, submission } = event;
  if (dossier === undefined) {
    return { ...holder, version, state: "Submitted", registeredAt: submission.at, submission };
  }
  if (dossier.state === "Registered" || dossier.state === "Submitted" || dossier.state === "Returned") {
    const [registeredAt = submission.at] = [submission.at, dossier.registeredAt].sort();
    return { ...holder, version, state: "Submitted", registeredAt, submission };
  }
  return impossible(event, dossier);
}

function appraise(
  dossier: Dossier,
  event: DossierEvent & { type: "DossierAppraised" },
  version: number,
): Dossier {
  if (dossier.state !== "Submitted") return impossible(event, dossier);
  const { registeredAt, submission, union } = dossier;
  const common = { ...holderOf(dossier), version, registeredAt, submission, appraisal: event.appraisal };
  return union?.opinion === "concur"
    ? { ...common, state: "Appraised", union }
    : { ...common, state: "AwaitingUnion" };
}

function hearUnion(
  dossier: Dossier,
  event: DossierEvent & { type: "UnionConcurred" | "UnionObjected" },
  version: number,
): Dossier {
  if (dossier.state !== "AwaitingUnion" && dossier.state !== "Submitted") return impossible(event, dossier);
  const { registeredAt, submission } = dossier;
  const common = { ...holderOf(dossier), version, registeredAt, submission };
  if (event.type === "UnionConcurred" && dossier.state === "AwaitingUnion") {
    return { ...common, state: "Appraised", appraisal: dossier.appraisal, union: event.opinion };
  }
  return { ...common, state: "Submitted", union: event.opinion };
}

/** The dossier after one more event: a pure fold step. Throws when the event cannot follow (a broken contract). */
export function evolve(dossier: Dossier | undefined, event: DossierEvent): Dossier {
  const version = (dossier?.version ?? 0) + 1;
  if (event.type === "SelfAssessmentSubmitted") return submit(dossier, event, version);
  if (event.type === "DossierRegistered") return register(dossier, event, version);
  if (event.type === "EarlierResultRecorded") {
    if (dossier !== undefined) return impossible(event, dossier);
    return { ...event.holder, version, state: "EarlierResult", decision: event.decision };
  }
  if (dossier === undefined) return impossible(event, dossier);
  switch (event.type) {
    case "DossierAppraised":
      return appraise(dossier, event, version);
    case "DossierReturned": {
      if (dossier.state !== "Submitted") return impossible(event, dossier);
      const { registeredAt, submission } = dossier;
      return {
        ...holderOf(dossier),
        version,
        state: "Returned",
        registeredAt,
        submission,
        returned: event.returned,
      };
    }
    case "UnionConcurred":
    case "UnionObjected":
      return hearUnion(dossier, event, version);
    case "DossierProposed":
      if (dossier.state !== "Appraised") return impossible(event, dossier);
      return { ...dossier, version, state: "Proposed", proposal: event.proposal };
    case "DossierRecognised":
    case "DossierNotRecognised":
      if (dossier.state !== "Proposed") return impossible(event, dossier);
      return {
        ...dossier,
        version,
        state: event.type === "DossierRecognised" ? "Recognised" : "NotRecognised",
        decision: event.decision,
      };
    case "RollFollowed":
      return { ...dossier, version, onRoll: event.onRoll };
  }
}
