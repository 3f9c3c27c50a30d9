import type { Day } from "./calendar.ts";
import { countsOf, ratesOf, type UnitFigures } from "./figures.ts";
import type { Unit } from "./roster.ts";
import { unitOn } from "./roster-rules.ts";
import { type Member, membersOf, type YearFacts } from "./year-members.ts";

/** One row a unit that has people: in the order of the tab `Đơn vị`, units that are no longer listed last. */
function grouped(
  members: readonly Member[],
  units: readonly Unit[],
  unitIdOf: (member: Member) => string,
  nameOf: (unitId: string) => string,
): readonly UnitFigures[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const id = unitIdOf(member);
    groups.set(id, [...(groups.get(id) ?? []), member]);
  }
  const listed = units.map(({ id }) => id).filter((id) => groups.has(id));
  const unlisted = [...groups.keys()].filter((id) => !listed.includes(id));
  return [...listed, ...unlisted].map((id) => {
    const counts = countsOf(groups.get(id) ?? []);
    return { id, name: nameOf(id), counts, rates: ratesOf(counts) };
  });
}

/** The name that a unit bears in the tab `Đơn vị`; its id where it is not listed. */
function listedName(units: readonly Unit[], unitId: string): string {
  return units.find(({ id }) => id === unitId)?.name || unitId;
}

/** What the year's dossiers call each unit; two names where it was renamed in the year. */
function frozenNames(members: readonly Member[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { dossier } of members) {
    if (!dossier || dossier.unitName === "") continue;
    names.set(dossier.unitId, (names.get(dossier.unitId) ?? new Set()).add(dossier.unitName));
  }
  return new Map([...names].map(([id, of]) => [id, [...of].join(" / ")]));
}

/**
 * A year by the unit of the day: the one frozen into each dossier, with the name it then had; who has no dossier stands
 * with the unit of Ngày chốt. History stays as it was, whatever merged, split or was renamed since (rules.md, section 5).
 */
export function figuresByUnitOfTheDay(facts: YearFacts): readonly UnitFigures[] {
  const { units } = facts.roster;
  const members = membersOf(facts);
  const names = frozenNames(members);
  return grouped(
    members,
    units,
    ({ dossier, unitId }) => dossier?.unitId || unitId,
    (id) => names.get(id) ?? listedName(units, id),
  );
}

/** The same year by the units in which its people are on `today`: what a unit that exists now looks back on. */
export function figuresByTodaysUnit(facts: YearFacts, today: Day): readonly UnitFigures[] {
  const { units } = facts.roster;
  return grouped(
    membersOf(facts),
    units,
    ({ person }) => unitOn(units, person.unitId, today)?.id ?? person.unitId,
    (id) => listedName(units, id),
  );
}
