import { type Approvers, approversOf, holds } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { AwaitingUnion, Dossier, Submitted } from "./dossier.ts";
import type { Staffing } from "./roster.ts";
import { sameAddress } from "./roster-rules.ts";
import { awaitsUnion } from "./union-answer.ts";

/** A dossier that waits for one approver: to appraise, to prepare for the head, to give the union's opinion. */
export type Waiting =
  | { readonly task: "appraise" | "prepare"; readonly dossier: Submitted; readonly approvers: Approvers }
  | {
      readonly task: "union";
      readonly dossier: AwaitingUnion | Submitted;
      readonly approvers: Approvers;
    };

/** What an address may do at the unit step of a dossier: confirm it, prepare it, nothing. */
export function unitTask(approvers: Approvers, address: string): "appraise" | "prepare" | undefined {
  if (holds(approvers.unit, address)) return "appraise";
  return sameAddress(approvers.deputy ?? "", address) ? "prepare" : undefined;
}

function waitingIn(
  dossier: Dossier,
  address: string,
  cycle: Cycle,
  approvers: Approvers,
): readonly Waiting[] {
  const task = dossier.state === "Submitted" ? unitTask(approvers, address) : undefined;
  const unit = dossier.state === "Submitted" && task ? [{ task, dossier, approvers }] : [];
  const heard =
    approvers.unionRule?.form !== "none" && awaitsUnion(dossier, cycle) && holds(approvers.union, address);
  return heard ? [...unit, { task: "union", dossier, approvers }] : unit;
}

/** Everything of a cycle that waits for this address at both steps, in the order of the dossiers; nothing once it is closed. */
export function waitingFor(
  address: string,
  dossiers: readonly Dossier[],
  { cycle, staffing, at }: { readonly cycle: Cycle; readonly staffing: Staffing; readonly at: Instant },
): readonly Waiting[] {
  if (cycle.state !== "open") return [];
  return dossiers
    .filter(({ year, state }) => year === cycle.year && (state === "Submitted" || state === "AwaitingUnion"))
    .flatMap((dossier) => waitingIn(dossier, address, cycle, approversOf(dossier, staffing, cycle, at)));
}
