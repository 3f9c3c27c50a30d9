import type { Day } from "./calendar.ts";
import type { Dossier } from "./dossier.ts";
import type { Unit } from "./roster.ts";
import { unitOn } from "./roster-rules.ts";

/** A dossier with a self-assessment, whatever became of it. */
export type Assessed = Extract<Dossier, { submission: unknown }>;

/** A unit in one year, with whoever handed in. */
export interface UnitYear {
  readonly unitId: string;
  /** As the dossiers froze it; of people whose unit has since merged, the unit's that took them over. */
  readonly unitName: string;
  readonly dossiers: readonly Assessed[];
}

/**
 * Who handed in in a year, by the unit that stands for theirs on `day`, in the order of the tab `Đơn vị`. What papers of a
 * unit are made from.
 */
export function unitsOfYear(
  dossiers: readonly Dossier[],
  year: number,
  units: readonly Unit[],
  day: Day,
): readonly UnitYear[] {
  const byUnit = new Map<string, Assessed[]>();
  for (const dossier of dossiers) {
    if (dossier.year !== year || !("submission" in dossier)) continue;
    const unitId = unitOn(units, dossier.unitId, day)?.id ?? dossier.unitId;
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), dossier]);
  }
  const place = new Map(units.map(({ id }, index) => [id, index]));
  return [...byUnit]
    .map(([unitId, members]) => ({
      unitId,
      unitName:
        members.find((member) => member.unitId === unitId)?.unitName ??
        units.find(({ id }) => id === unitId)?.name ??
        unitId,
      dossiers: members,
    }))
    .sort(
      (one, other) => (place.get(one.unitId) ?? units.length) - (place.get(other.unitId) ?? units.length),
    );
}
