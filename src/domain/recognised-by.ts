import type { Day } from "./calendar.ts";
import type { StaffKind } from "./roster.ts";
import { unitOn } from "./roster-rules.ts";
import { comparedYear, type ManyYears, recognisedOf } from "./years-compared.ts";

/** How many of a year's recognised stand with each; `elsewhere`: the rest, in the year's own figure but in none of these. */
export interface Shared<Key> {
  readonly by: ReadonlyMap<Key, number>;
  readonly elsewhere: number | undefined;
}

function shared<Key>(keys: readonly Key[], found: readonly (Key | undefined)[], whole: number | undefined) {
  const by = new Map(keys.map((key) => [key, found.filter((candidate) => candidate === key).length]));
  const counted = [...by.values()].reduce((sum, count) => sum + count, 0);
  return { by, elsewhere: whole === undefined ? undefined : whole - counted };
}

/**
 * The recognised of a year by the unit frozen into their dossier: history stays as it was (rules.md, section 5). No unit is
 * known of a year that has no cycle here.
 */
export function recognisedByUnit(year: number, facts: ManyYears): Shared<string> {
  const { recognised } = comparedYear(year, facts);
  if (!facts.cycles.some((cycle) => cycle.year === year)) return { by: new Map(), elsewhere: recognised };
  const found = recognisedOf(year, facts).map(({ unitId }) => unitId);
  const units = facts.roster.units.map(({ id }) => id);
  return shared(units, found, recognised);
}

/** The same, each unit of that year taken with what it has become by `day`: merged, or split off. */
export function recognisedByTodaysUnit(year: number, facts: ManyYears, day: Day): Shared<string> {
  const { units } = facts.roster;
  const ofTheDay = recognisedByUnit(year, facts);
  if (ofTheDay.by.size === 0) return ofTheDay;
  const becomes = (id: string) => unitOn(units, id, day)?.id ?? id;
  const now = units.filter(({ id }) => becomes(id) === id).map(({ id }) => id);
  const sums = now.map((id): [string, number] => {
    const parts = units.filter((unit) => becomes(unit.id) === id);
    return [id, parts.reduce((sum, unit) => sum + (ofTheDay.by.get(unit.id) ?? 0), 0)];
  });
  return { by: new Map(sums), elsewhere: ofTheDay.elsewhere };
}

/** The recognised of a cycle's year by công chức, viên chức, người lao động; `elsewhere`: the roll did not say. */
export function recognisedByKind(year: number, facts: ManyYears): Shared<StaffKind> | undefined {
  if (!facts.cycles.some((cycle) => cycle.year === year)) return undefined;
  const found = recognisedOf(year, facts);
  const kinds: readonly StaffKind[] = ["civil-servant", "public-employee", "labourer"];
  return shared(
    kinds,
    found.map(({ kind }) => kind),
    found.length,
  );
}
