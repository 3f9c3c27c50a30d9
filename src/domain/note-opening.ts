import type { AppraisalContext } from "./appraisal-gate.ts";
import { type Approvers, holds } from "./approvers.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, Opening } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { sameAddress } from "./roster-rules.ts";
import { awaitsUnion } from "./union-answer.ts";

/** True while this step of the dossier waits and nobody has been seen to open its link. */
function isUnseen(
  dossier: Dossier,
  step: Opening["step"],
  cycle: Cycle,
  { unionRule }: Pick<Approvers, "unionRule">,
): boolean {
  const waits = step === "unit" ? dossier.state === "Submitted" : awaitsUnion(dossier, cycle, unionRule);
  return waits && cycle.state === "open" && dossier.opened?.step !== step;
}

function mayOpen(approvers: Approvers, { step, by }: Opening): boolean {
  return holds(approvers[step], by) || (step === "unit" && sameAddress(approvers.deputy ?? "", by));
}

/**
 * The link of a step was opened in a browser: only the first opening is kept, and nothing else of the dossier changes;
 * whoever it no longer concerns changes nothing (undefined).
 */
export function noteOpening(
  dossier: Dossier,
  opening: Opening,
  { cycle, approvers }: AppraisalContext,
): DossierEvent | undefined {
  if (!isUnseen(dossier, opening.step, cycle, approvers) || !mayOpen(approvers, opening)) return undefined;
  return { type: "LinkOpened", opening };
}
