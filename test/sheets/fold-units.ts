import {
  figuresOf,
  needed,
  nextUnit,
  ratio,
  rollOf,
  type Shown,
  shownUnits,
  successor,
} from "./fold-year.ts";
import { isOnRoll, type SamplePerson, type SampleYear, unitId } from "./sample-year.ts";

/** Columns A to I: what is read. */
function shownCells(sample: SampleYear, index: number): readonly Shown[] {
  const { units, targets } = sample;
  const members = rollOf(sample).filter(({ unit }) => successor(units, unit) === index);
  const { total, registered, submitted, recognised } = figuresOf(members, sample);
  const missing = Math.max(0, needed(targets.title, targets.strict, total) - recognised);
  return [
    unitId(index),
    `Phòng ${index}`,
    total,
    registered,
    submitted,
    recognised,
    ratio(recognised, total),
    total === 0 ? undefined : missing,
    members.filter(({ stage }) => stage === "submitted").length,
  ];
}

/** Four steps on: mergers are followed so far. */
function afterFour(sample: SampleYear, index: number): number {
  return [1, 2, 3, 4].reduce((unit) => nextUnit(sample.units, unit), index);
}

/** Columns J to Q: the hidden ones, a row for each of the tab `Đơn vị`, each counted by itself. */
function hiddenCells(sample: SampleYear, index: number): readonly Shown[] {
  const order = shownUnits(sample).indexOf(index);
  const own = sample.people.filter(({ unit }) => unit === index);
  const roll = own.filter((person: SamplePerson) => isOnRoll(person, sample));
  const { total, registered, submitted, recognised } = figuresOf(roll, sample);
  return [
    order < 0 ? undefined : order + 1,
    unitId(nextUnit(sample.units, index)),
    unitId(afterFour(sample, index)),
    total,
    registered,
    submitted,
    recognised,
    roll.filter(({ stage }) => stage === "submitted").length,
  ];
}

const NOTHING: readonly Shown[] = Array(9).fill(undefined);

/** The formula cells of row `row` (from 2) of `Theo đơn vị`, columns A to Q. */
export function foldUnitRow(sample: SampleYear, row: number): readonly Shown[] {
  const shown = shownUnits(sample)[row - 2];
  const listed = sample.units[row - 2];
  return [
    ...(shown === undefined ? NOTHING : shownCells(sample, shown)),
    ...(listed === undefined ? NOTHING.slice(1) : hiddenCells(sample, row - 2)),
  ];
}
