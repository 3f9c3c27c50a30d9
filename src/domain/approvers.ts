import { type Day, dayOf, type Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { type DelegationScope, isInForce } from "./delegation.ts";
import type { Dossier, Step } from "./dossier.ts";
import type { Staffing, Unit } from "./roster.ts";
import { sameAddress, unitOn } from "./roster-rules.ts";
import { type UnionStepRule, unionRuleOn } from "./union-step.ts";

type Heads = Pick<Cycle, "headEmail" | "superiorEmail" | "unionChairEmail">;

/** Who holds a step: the appraiser, or their delegate, who acts in their name. */
export interface StepHolder {
  /** Who is written to: the delegate where there is one. */
  readonly address: string;
  /** Who delegated; absent where the appraiser acts in person. */
  readonly onBehalfOf?: string;
}

/** Who holds the two steps of one dossier on a day; a step is undefined where its chain ends empty. */
export interface Approvers {
  readonly unit: StepHolder | undefined;
  readonly union: StepHolder | undefined;
  /** How the union step runs; undefined: the trade union gives its opinion. */
  readonly unionRule: UnionStepRule | undefined;
  /**
   * Email cấp phó: may prepare the unit's appraisal; undefined where there is none, where it is the person's own, and for
   * the head's dossier: nobody prepares the appraisal of their own head.
   */
  readonly deputy: string | undefined;
}

/** All the addresses of the person whose dossier it is. */
function ownAddresses({ email, otherEmails }: Pick<Dossier, "email" | "otherEmails">): readonly string[] {
  return [email, ...(otherEmails ?? [])];
}

function isOwn(address: string, own: readonly string[]): boolean {
  return own.some((mine) => sameAddress(mine, address));
}

/** True for any address of the person whose dossier it is: none of them may hold a step of it. */
export function isOwnAddress(address: string, dossier: Pick<Dossier, "email" | "otherEmails">): boolean {
  return isOwn(address, ownAddresses(dossier));
}

/** Nobody appraises themselves: the addresses of the chain that are neither empty nor the person's own, in its order. */
function others(chain: readonly (string | undefined)[], own: readonly string[]): readonly string[] {
  return chain
    .flatMap((address) => (address === undefined ? [] : [address.trim()]))
    .filter((address) => address !== "" && !isOwn(address, own));
}

/**
 * Who appraises at the unit step, the next in line after them: the unit's head; for their own dossier the deputy director
 * in charge, then the head of the agency; for the head of the agency the superior.
 */
export function unitStepChain(
  own: readonly string[],
  unit: Unit | undefined,
  heads: Heads,
): readonly string[] {
  if (isOwn(heads.headEmail, own)) return others([heads.superiorEmail], own);
  return others([unit?.headEmail, unit?.deputyDirectorEmail, heads.headEmail, heads.superiorEmail], own);
}

/**
 * Who gives the union's opinion, the next in line after them: the unit's union (or the council in its place); for their
 * own dossier the chair; for the chair's own the head of the agency, whichever unit the chair belongs to (and the unit's
 * union where the head is the chair).
 */
export function unionStepChain(
  own: readonly string[],
  unit: Unit | undefined,
  heads: Heads,
  rule?: UnionStepRule,
): readonly string[] {
  const council = rule?.form === "council" ? rule.councilEmail : undefined;
  if (isOwn(heads.unionChairEmail, own)) return others([council, heads.headEmail, unit?.unionEmail], own);
  return others([council, unit?.unionEmail, heads.unionChairEmail, heads.headEmail], own);
}

/** The first of the unit step's chain; undefined when it ends empty. */
export function unitStepApprover(person: string, unit: Unit | undefined, heads: Heads): string | undefined {
  return unitStepChain([person], unit, heads)[0];
}

/** The first of the union step's chain; undefined when it ends empty. */
export function unionStepApprover(
  person: string,
  unit: Unit | undefined,
  heads: Heads,
  rule?: UnionStepRule,
): string | undefined {
  return unionStepChain([person], unit, heads, rule)[0];
}

/** The one in whose place nobody or somebody else acts that day; never the person whose dossier it is. */
function withDelegate(
  principal: string | undefined,
  scope: Exclude<DelegationScope, "all">,
  own: readonly string[],
  staffing: Staffing,
  day: Day,
): StepHolder | undefined {
  if (principal === undefined) return undefined;
  const delegation = (staffing.delegations ?? []).find(
    (candidate) =>
      sameAddress(candidate.principal, principal) &&
      isInForce(candidate, scope, day) &&
      !isOwn(candidate.delegate, own),
  );
  return delegation ? { address: delegation.delegate, onBehalfOf: principal } : { address: principal };
}

/** The chain of a step of this dossier on a day: who was assigned by the Office comes first. */
export function chainOf(
  step: Step,
  dossier: Dossier,
  staffing: Staffing,
  cycle: Heads,
  at: Instant,
): readonly string[] {
  const day = dayOf(at);
  const own = ownAddresses(dossier);
  const unit = unitOn(staffing.units, dossier.unitId, day);
  const rule = unionRuleOn(staffing.unionSteps ?? [], unit?.id ?? dossier.unitId, day);
  const assigned = others([dossier.assigned?.[step]?.to], own);
  const chain = step === "unit" ? unitStepChain(own, unit, cycle) : unionStepChain(own, unit, cycle, rule);
  return [...assigned, ...chain.filter((address) => !assigned.some((other) => sameAddress(other, address)))];
}

/** Who holds the unit step and the union step of a dossier at that moment. */
export function approversOf(dossier: Dossier, staffing: Staffing, cycle: Heads, at: Instant): Approvers {
  const day = dayOf(at);
  const own = ownAddresses(dossier);
  const unit = unitOn(staffing.units, dossier.unitId, day);
  const holder = (step: Step) => {
    const [principal] = chainOf(step, dossier, staffing, cycle, at);
    return withDelegate(principal, step, own, staffing, day);
  };
  return {
    unit: holder("unit"),
    union: holder("union"),
    unionRule: unionRuleOn(staffing.unionSteps ?? [], unit?.id ?? dossier.unitId, day),
    deputy: unit && isOwn(unit.headEmail, own) ? undefined : others([unit?.deputyEmail], own)[0],
  };
}

/** Who appraises for a unit on that day, whosever the dossier: its head, or their delegate. */
export function unitHolder(unit: Unit, staffing: Staffing, cycle: Heads, day: Day): StepHolder | undefined {
  return withDelegate(unitStepChain([], unit, cycle)[0], "unit", [], staffing, day);
}

/**
 * Who decides a list on that day: the head of the agency, or their delegate; the head where the delegate is among the
 * list's `members`, since nobody decides their own in another's place.
 */
export function listHolder(
  staffing: Staffing,
  cycle: Pick<Cycle, "headEmail">,
  day: Day,
  members: readonly Pick<Dossier, "email" | "otherEmails">[],
): StepHolder {
  const own = members.flatMap(ownAddresses);
  return withDelegate(cycle.headEmail, "list", own, staffing, day) ?? { address: cycle.headEmail };
}

/** True when this address may act for the holder: the delegate, and still the one who delegated. */
export function holds(holder: StepHolder | undefined, address: string): boolean {
  if (!holder) return false;
  return sameAddress(holder.address, address) || sameAddress(holder.onBehalfOf ?? "", address);
}
