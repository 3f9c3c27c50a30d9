import fc from "fast-check";

/** A person as the summaries see them: where they work, when, and how far their dossier came. */
export interface SamplePerson {
  readonly unit: number;
  /** The unit the dossier was appraised in, where the person has moved since. */
  readonly appraisedIn: number;
  /** Serial days around the cut-off; 0: empty. */
  readonly joined: number;
  readonly left: number;
  /** Long leave; 0: none, or no end. */
  readonly leaveFrom: number;
  readonly leaveTo: number;
  readonly stage: Stage;
  readonly self: readonly number[];
  readonly appraised: readonly number[];
  readonly digital: boolean;
  readonly proficient: boolean;
  readonly struckOut: boolean;
  readonly streak: number;
  /** How many days before the cut-off the dossier came to where it is. */
  readonly waitsSince: number;
}

/** A unit; `mergedInto` and `splitFrom` are the index of its successor and of what it was split from, where it has one. */
export interface SampleUnit {
  readonly validFrom: number;
  readonly validTo: number;
  readonly mergedInto: number | undefined;
  readonly splitFrom: number | undefined;
}

export interface SampleTargets {
  readonly title: number;
  /** Whether the title's target must be passed ("trên 60%"). */
  readonly strict: boolean;
  readonly digital: number;
  readonly proficient: number;
}

export interface SampleYear {
  readonly year: number;
  readonly passTotal: number;
  readonly passFloor: number;
  readonly countLongLeave: boolean;
  /** As frozen into the cycle; shares of whole percents. */
  readonly targets: SampleTargets;
  readonly units: readonly SampleUnit[];
  readonly people: readonly SamplePerson[];
}

/** `none`: not registered. `awaitingUnion` and later hold appraised scores; `proposed` and later stand on a list. */
export type Stage = (typeof STAGES)[number];

const STAGES = [
  "none",
  "registered",
  "withdrawn",
  "submitted",
  "returned",
  "awaitingUnion",
  "appraised",
  "proposed",
  "decided",
] as const;

/** 30/11/2026 as a serial number. */
export const CUT_OFF = 46356;

const serial = fc.oneof(fc.constant(0), fc.integer({ min: CUT_OFF - 3, max: CUT_OFF + 3 }));
const scores = fc.array(fc.integer({ min: 4, max: 10 }), { minLength: 10, maxLength: 10 });

function unit(index: number): fc.Arbitrary<SampleUnit> {
  const validTo = serial;
  // A unit merges into a later one, or was split from one, so that chains end.
  const other = index < 4 ? fc.constantFrom(undefined, index + 1, 4) : fc.constant(undefined);
  return fc.record({ validFrom: serial, validTo, mergedInto: other, splitFrom: other });
}

const person: fc.Arbitrary<SamplePerson> = fc.record({
  unit: fc.nat(6),
  appraisedIn: fc.nat(6),
  joined: serial,
  left: serial,
  leaveFrom: serial,
  leaveTo: serial,
  stage: fc.constantFrom(...STAGES),
  self: scores,
  appraised: scores,
  digital: fc.boolean(),
  proficient: fc.boolean(),
  struckOut: fc.boolean(),
  streak: fc.integer({ min: 1, max: 6 }),
  waitsSince: fc.integer({ min: 10, max: 14 }),
});

/** Seven units, chains of mergers up to four long, people in every stage. */
export const sampleYear: fc.Arbitrary<SampleYear> = fc.record({
  year: fc.constantFrom(2025, 2026),
  passTotal: fc.constantFrom(70, 80),
  passFloor: fc.constantFrom(5, 6),
  countLongLeave: fc.boolean(),
  targets: fc.record({
    title: fc.constantFrom(0.5, 0.6, 0.8),
    strict: fc.boolean(),
    digital: fc.constantFrom(0.7, 0.9),
    proficient: fc.constantFrom(0.6, 0.8),
  }),
  units: fc.tuple(...[0, 1, 2, 3, 4, 5, 6].map(unit)),
  people: fc.array(person, { maxLength: 40 }),
});

export function unitId(index: number): string {
  return `P${index}`;
}

/** On the roll at Ngày chốt. */
export function isOnRoll(
  person: SamplePerson,
  { countLongLeave }: Pick<SampleYear, "countLongLeave">,
): boolean {
  const { joined, left, leaveFrom, leaveTo } = person;
  const onLeave = leaveFrom !== 0 && leaveFrom <= CUT_OFF && (leaveTo === 0 || leaveTo >= CUT_OFF);
  return joined <= CUT_OFF && (left === 0 || left > CUT_OFF) && (countLongLeave || !onLeave);
}

/** Neither decided nor withdrawn. */
export function isWaiting({ stage }: SamplePerson): boolean {
  return !["none", "withdrawn", "decided"].includes(stage);
}

/** 01/01/2020 as a serial number: the order counts from there. */
const FIRST_DAY = 43831;

/** The days first, then what tells dossiers of one day apart. */
export function waitingOrder({ waitsSince }: SamplePerson, index: number): number {
  return (CUT_OFF - waitsSince - FIRST_DAY) * 1e10 + ((index * 7919) % 1000) + 1;
}

export function isPassed(person: SamplePerson, { passTotal, passFloor }: SampleYear): boolean {
  const total = person.appraised.reduce((sum, score) => sum + score, 0);
  return total >= passTotal && Math.min(...person.appraised) >= passFloor;
}

export function isAtLeast(person: SamplePerson, stage: Stage): boolean {
  return STAGES.indexOf(person.stage) >= STAGES.indexOf(stage);
}
