import type { Day } from "./calendar.ts";
import { countsOf, ratesOf, type UnitFigures } from "./figures.ts";
import type { Unit } from "./roster.ts";
import { unitOn } from "./roster-rules.ts";
import { type Member, membersOf, type YearFacts } from "./year-members.ts";

/** A unit as some figures name it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

function named(unit: Unit | undefined, unitId: string): Named {
  return unit ? { id: unit.id, name: unit.name } : { id: unitId, name: unitId };
}

/** One row a unit that has people: in the order of the tab `Đơn vị`, units that are no longer listed last. */
function grouped(
  members: readonly Member[],
  units: readonly Unit[],
  unitOf: (member: Member) => Named,
): readonly UnitFigures[] {
  const groups = new Map<string, { readonly unit: Named; readonly members: Member[] }>();
  for (const member of members) {
    const unit = unitOf(member);
    const key = `${unit.id}\n${unit.name}`;
    const group = groups.get(key) ?? { unit, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const place = (id: string) => {
    const index = units.findIndex((unit) => unit.id === id);
    return index < 0 ? units.length : index;
  };
  return [...groups.values()]
    .sort((one, other) => place(one.unit.id) - place(other.unit.id))
    .map(({ unit, members: own }) => {
      const counts = countsOf(own);
      return { ...unit, counts, rates: ratesOf(counts) };
    });
}

/**
 * A year by the unit of the day: the one frozen into each dossier, with the name it then had; who has no dossier stands
 * with the unit of Ngày chốt. History stays as it was, whatever merged, split or was renamed since (rules.md, section 5).
 */
export function figuresByUnitOfTheDay(facts: YearFacts): readonly UnitFigures[] {
  const { units } = facts.roster;
  return grouped(membersOf(facts), units, ({ dossier, unitId }) =>
    dossier && dossier.unitId !== ""
      ? { id: dossier.unitId, name: dossier.unitName || dossier.unitId }
      : named(
          units.find(({ id }) => id === unitId),
          unitId,
        ),
  );
}

/** The same year by the units in which its people are on `today`: what a unit that exists now looks back on. */
export function figuresByTodaysUnit(facts: YearFacts, today: Day): readonly UnitFigures[] {
  const { units } = facts.roster;
  return grouped(membersOf(facts), units, ({ person }) =>
    named(unitOn(units, person.unitId, today), person.unitId),
  );
}
