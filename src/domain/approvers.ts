import type { Cycle } from "./cycle.ts";
import type { Unit } from "./roster.ts";
import { sameAddress } from "./roster-rules.ts";

type Heads = Pick<Cycle, "headEmail" | "superiorEmail" | "unionChairEmail">;

/** Nobody appraises themselves: the first address of the chain that is neither empty nor the person's own. */
function firstOther(chain: readonly (string | undefined)[], person: string): string | undefined {
  return chain
    .find((address) => address !== undefined && address.trim() !== "" && !sameAddress(address, person))
    ?.trim();
}

/**
 * Who appraises at the unit step: the unit's head; for their own dossier the deputy director in charge, then the head
 * of the agency; for the head of the agency the superior. Undefined when the chain ends empty.
 */
export function unitStepApprover(person: string, unit: Unit | undefined, heads: Heads): string | undefined {
  if (sameAddress(person, heads.headEmail)) {
    return firstOther([heads.superiorEmail], person);
  }
  return firstOther(
    [unit?.headEmail, unit?.deputyDirectorEmail, heads.headEmail, heads.superiorEmail],
    person,
  );
}

/**
 * Who gives the union's opinion: the unit's union; for their own dossier the chair; for the chair's own the head of the
 * agency, whichever unit the chair belongs to (and the unit's union where the head is the chair).
 */
export function unionStepApprover(person: string, unit: Unit | undefined, heads: Heads): string | undefined {
  if (sameAddress(person, heads.unionChairEmail)) {
    return firstOther([heads.headEmail, unit?.unionEmail], person);
  }
  return firstOther([unit?.unionEmail, heads.unionChairEmail, heads.headEmail], person);
}
