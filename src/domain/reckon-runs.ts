import type { Decision, Dossier } from "./dossier.ts";
import type { DossierChange } from "./list.ts";
import { type Past, runBreakOf, runEndingIn } from "./run-of-years.ts";

type WithDecision = Dossier & { readonly decision: Decision };

function isRecognisedAfter(year: number) {
  return (dossier: Dossier): dossier is WithDecision =>
    dossier.year > year && "decision" in dossier && dossier.decision.recognised;
}

/**
 * The runs of years worked out again after a decision of `year` changed: an event for each later year of this person
 * whose run has another length or another cause. `past` is the person's as it stands after that change.
 */
export function reckonRuns(past: Past, year: number): readonly DossierChange[] {
  return past.dossiers.filter(isRecognisedAfter(year)).flatMap((dossier): readonly DossierChange[] => {
    const run = runEndingIn(past, dossier.year);
    const runBreak = runBreakOf(run);
    const { decision } = dossier;
    if (run.length === decision.streak && runBreak === decision.runBreak) return [];
    const cause = runBreak === undefined ? {} : { runBreak };
    return [{ dossier, event: { type: "StreakReckoned", streak: run.length, ...cause } }];
  });
}
