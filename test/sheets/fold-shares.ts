import type { Cycle } from "../../src/domain/cycle.ts";
import type { Counts } from "../../src/domain/figures.ts";
import {
  recognisedByKind,
  recognisedByTodaysUnit,
  recognisedByUnit,
} from "../../src/domain/recognised-by.ts";
import { unitOn } from "../../src/domain/roster-rules.ts";
import { countsOfCycle, type ManyYears } from "../../src/domain/years-compared.ts";
import { addressed, addressedDown, type Expected } from "./compared-cells.ts";
import type { Shown } from "./fold-year.ts";
import { shareOf } from "./fold-years-tab.ts";

const KINDS = ["civil-servant", "public-employee", "labourer"] as const;
const COUNTS = ["total", "registered", "submitted", "recognised"] as const;
/** Rows that the tab has for units. */
const UNIT_ROWS = 36;

type Four = Pick<Counts, (typeof COUNTS)[number]>;

function ofKind(cycle: Cycle, facts: ManyYears, kind: (typeof KINDS)[number]): Four {
  const { roster, dossiers } = facts;
  const people = roster.people.filter((person) => person.kind === kind);
  return countsOfCycle(cycle, {
    ...facts,
    roster: { ...roster, people },
    dossiers: dossiers.filter((dossier) => dossier.kind === kind),
  });
}

/** Columns B to F: the newest year's people of each kind, and the rest. */
function kindRows(cycle: Cycle, facts: ManyYears): readonly (readonly Shown[])[] {
  const kinds = KINDS.map((kind) => ofKind(cycle, facts, kind));
  const whole = countsOfCycle(cycle, facts);
  const rest = COUNTS.map((count): [string, number] => [
    count,
    whole[count] - kinds.reduce((sum, kind) => sum + kind[count], 0),
  ]);
  return [...kinds, Object.fromEntries(rest) as unknown as Four].map((four) => [
    ...COUNTS.map((count) => four[count]),
    shareOf(four.recognised, four.total),
  ]);
}

/** Columns G to K: the recognised of five years by kind. */
function kindColumn(year: number, facts: ManyYears): readonly Shown[] {
  const shares = recognisedByKind(year, facts);
  return shares ? [...shares.by.values(), shares.elsewhere] : Array(4).fill(undefined);
}

/** The formula cells of rows 42 to 46 of `So sánh các năm`. */
export function foldKinds(cycle: Cycle, facts: ManyYears): Expected {
  const years = [4, 3, 2, 1, 0].map((back) => cycle.year - back);
  return {
    ...addressed([years], 42, 7),
    ...addressed(kindRows(cycle, facts), 43, 2),
    ...addressedDown(
      years.map((year) => kindColumn(year, facts)),
      43,
      7,
    ),
  };
}

/** A unit's name, and what it has become by now. */
function unitName({ units }: ManyYears["roster"], index: number, day: string): string | undefined {
  const unit = units[index];
  if (!unit) return undefined;
  const now = unitOn(units, unit.id, day)?.id ?? unit.id;
  return `${unit.name || unit.id}${now === unit.id ? "" : ` → ${now}`}`;
}

/** The formula cells of rows 50 to 88 of `So sánh các năm`: by the unit of the day, and by what it has become. */
export function foldUnitsOfYears(cycle: Cycle, facts: ManyYears): Expected {
  const years = [2, 1, 0].map((back) => cycle.year - back);
  const rows = Array.from({ length: UNIT_ROWS }, (_, index) => index);
  const column = (by: ReadonlyMap<string, number>) =>
    rows.map((index) => by.get(facts.roster.units[index]?.id ?? ""));
  const then = years.map((year) => recognisedByUnit(year, facts));
  const now = years.map((year) => recognisedByTodaysUnit(year, facts, cycle.cutOff));
  const elsewhere = then.map((shares) => shares.elsewhere);
  return {
    ...addressed([[...years, ...years]], 50, 2),
    ...addressedDown([rows.map((index) => unitName(facts.roster, index, cycle.cutOff))], 51, 1),
    ...addressedDown(
      [...then, ...now].map(({ by }) => column(by)),
      51,
      2,
    ),
    ...addressed([[...elsewhere, ...elsewhere]], 87, 2),
    A88: undefined,
  };
}
