import type { Dossier, DossierHolder } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";

/** An event met a dossier in a state it cannot follow: a broken contract between `decide` and `evolve`, never a person's mistake. */
export function impossible(event: DossierEvent, dossier: Dossier | undefined): never {
  throw new Error(`Cannot apply ${event.type}: the dossier is ${dossier?.state ?? "absent"}`);
}

/** What stays with a dossier whatever happens to it; who opened a link goes with the step. */
export function carried(dossier: Dossier, version: number) {
  const { year, personId, name, email, position, unitId, unitName, agency, onRoll } = dossier;
  const { otherEmails, kind, assigned, corrections } = dossier;
  const holder: DossierHolder = {
    year,
    personId,
    name,
    email,
    position,
    unitId,
    unitName,
    agency,
    onRoll,
  };
  return {
    ...holder,
    version,
    ...(otherEmails ? { otherEmails } : {}),
    ...(kind ? { kind } : {}),
    ...(assigned ? { assigned } : {}),
    ...(corrections ? { corrections } : {}),
  };
}

/** Besides, how the person registered. */
export function carriedRegistration(dossier: Extract<Dossier, { registeredAt: unknown }>, version: number) {
  const { registeredAt, registration } = dossier;
  return { ...carried(dossier, version), registeredAt, ...(registration ? { registration } : {}) };
}

/** Besides, what the person handed in, what it replaced and what was asked about it. */
export function carriedSubmission(dossier: Extract<Dossier, { submission: unknown }>, version: number) {
  const { submission, previous, answered, review, rollUnitId } = dossier;
  return {
    ...carriedRegistration(dossier, version),
    submission,
    ...(rollUnitId === undefined ? {} : { rollUnitId }),
    ...(previous ? { previous } : {}),
    ...(answered ? { answered } : {}),
    ...(review ? { review } : {}),
  };
}
