import type { Day } from "./calendar.ts";

/** Which steps a delegation covers: the unit's, the union's, the list's, or all that the delegator holds. */
export type DelegationScope = "unit" | "union" | "list" | "all";

/** Every scope, the widest first. */
export const DELEGATION_SCOPES: readonly DelegationScope[] = ["all", "unit", "union", "list"];

/** Ủy quyền: one acts for another between two days, both included, and is named as such (tab `Ủy quyền`). */
export interface Delegation {
  /** Who delegates. */
  readonly principal: string;
  /** Who acts in their place. */
  readonly delegate: string;
  readonly from: Day;
  /** Empty: until it is ended. */
  readonly to: Day | "";
  readonly scope: DelegationScope;
  /** The document that delegates. */
  readonly citation: string;
}

/** True when the delegation covers a step on that day. */
export function isInForce(delegation: Delegation, step: Exclude<DelegationScope, "all">, day: Day): boolean {
  const { from, to, scope } = delegation;
  return (scope === "all" || scope === step) && from <= day && (to === "" || day <= to);
}

/** The delegations that are in force on a day, whichever step they cover. */
export function delegationsInForce(delegations: readonly Delegation[], day: Day): readonly Delegation[] {
  return delegations.filter(({ from, to }) => from <= day && (to === "" || day <= to));
}
