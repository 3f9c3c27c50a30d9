import type { CellValue } from "../../emulator/workspace-api.ts";
import {
  CUT_OFF,
  isAtLeast,
  isOnRoll,
  isPassed,
  type SamplePerson,
  type SampleUnit,
  type SampleYear,
} from "./sample-year.ts";

/** What a cell shows; undefined: nothing. */
export type Shown = CellValue | undefined;

/** People counted as the summaries count them, without any formula. */
export interface Figures {
  readonly total: number;
  readonly registered: number;
  readonly submitted: number;
  readonly appraised: number;
  readonly proposed: number;
  readonly recognised: number;
  readonly digital: number;
  readonly proficient: number;
  readonly notRecognised: number;
  readonly outstanding: number;
}

/** The people who count: those on the roll at Ngày chốt. */
export function rollOf(sample: SampleYear): readonly SamplePerson[] {
  return sample.people.filter((person) => isOnRoll(person, sample));
}

export function isRecognised(person: SamplePerson, sample: SampleYear): boolean {
  return person.stage === "decided" && isPassed(person, sample) && !person.struckOut;
}

export function isRegistered({ stage }: SamplePerson): boolean {
  return stage !== "none" && stage !== "withdrawn";
}

/** Counts some of the year's people. */
export function figuresOf(people: readonly SamplePerson[], sample: SampleYear): Figures {
  const count = (holds: (person: SamplePerson) => boolean) => people.filter(holds).length;
  const recognised = people.filter((person) => isRecognised(person, sample));
  const digital = recognised.filter((person) => person.digital);
  return {
    total: people.length,
    registered: count(isRegistered),
    submitted: count((person) => isAtLeast(person, "submitted")),
    appraised: count((person) => isAtLeast(person, "appraised")),
    proposed: count((person) => isAtLeast(person, "proposed") && isPassed(person, sample)),
    recognised: recognised.length,
    digital: digital.length,
    proficient: digital.filter((person) => person.proficient).length,
    notRecognised: count((person) => person.stage === "decided" && !isRecognised(person, sample)),
    outstanding: recognised.filter(({ streak }) => streak >= 5).length,
  };
}

export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

export function average(values: readonly number[]): number | undefined {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The fewest of `whole` that reach a share of whole percents. */
export function needed(share: number, strict: boolean, whole: number): number {
  const hundredfold = Math.round(share * 100) * whole;
  return strict ? Math.floor(hundredfold / 100) + 1 : Math.ceil(hundredfold / 100);
}

/** The unit that another counts with at Ngày chốt, one step on; itself where there is none. */
export function nextUnit(units: readonly SampleUnit[], index: number): number {
  const unit = units[index];
  if (unit?.splitFrom !== undefined && unit.validFrom > CUT_OFF) return unit.splitFrom;
  if (unit?.mergedInto === undefined || unit.validTo === 0 || unit.validTo >= CUT_OFF) return index;
  return unit.mergedInto;
}

export function successor(units: readonly SampleUnit[], index: number): number {
  const next = nextUnit(units, index);
  return next === index ? index : successor(units, next);
}

/** Indexes of the units that `Theo đơn vị` shows: with people, or existing at Ngày chốt. */
export function shownUnits(sample: SampleYear): readonly number[] {
  const staffed = new Set(rollOf(sample).map(({ unit }) => successor(sample.units, unit)));
  return sample.units.flatMap(({ validFrom, validTo }, index) => {
    const exists = validFrom <= CUT_OFF && (validTo === 0 || validTo >= CUT_OFF);
    return successor(sample.units, index) === index && (staffed.has(index) || exists) ? [index] : [];
  });
}

/** To seven decimals: sums in another order differ in the last digits. */
export function rounded(value: Shown): Shown {
  return typeof value === "number" ? Math.round(value * 1e7) / 1e7 : value;
}
