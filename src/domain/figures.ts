import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";
import { type Holder, holdersOf } from "./holders.ts";
import { type IndicatorFigures, indicatorFigures } from "./indicator-figures.ts";
import type { Unit } from "./roster.ts";
import { countsAsSelfUpdated } from "./self-updated.ts";
import { isOutstanding } from "./streak.ts";
import { type YearComparison, yearComparison } from "./year-comparison.ts";
import { type Member, membersOf, type YearFacts } from "./year-members.ts";

/** Numbers of people on the roll at Ngày chốt, by how far they came; the named ranges of the summary tab. */
export interface Counts {
  /** TongSo: everyone on the roll, registered or not. */
  readonly total: number;
  /** DaDangKy. */
  readonly registered: number;
  /** DaNop: holds an accepted self-assessment, also while Yêu cầu bổ sung. */
  readonly submitted: number;
  /** DaThamDinh: unit and union done, listed and decided included. */
  readonly appraised: number;
  /** DuocDeNghi: proposed on a list, also if struck out later. */
  readonly proposed: number;
  /** Dat. */
  readonly recognised: number;
  /** KhongDat: decided ones only. */
  readonly notRecognised: number;
  /** TieuBieu: recognised for the fifth year in a row or more. */
  readonly outstanding: number;
  /** CoKyNangSo: with digital skills, among the recognised. */
  readonly digital: number;
  /** ThanhThao: proficient enough to keep up to date themselves (tự cập nhật), among the recognised with digital skills. */
  readonly proficient: number;
}

/** Shares from 0 to 1; undefined where there is nobody to divide by. */
export interface Rates {
  /** TyLeDat: Dat / TongSo. */
  readonly recognised: number | undefined;
  /** TyLeKyNangSo: CoKyNangSo / Dat. */
  readonly digital: number | undefined;
  /** TyLeThanhThao: ThanhThao / CoKyNangSo. */
  readonly proficient: number | undefined;
  /** TyLeThanhThaoTrenDat: ThanhThao / Dat, the plan's other reading. */
  readonly proficientOfRecognised: number | undefined;
}

/** A unit's row (tab `Theo đơn vị`), by the unit at Ngày chốt. */
export interface UnitFigures {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
  readonly rates: Rates;
}

/** Why people on a decided list were not recognised, or are so no more; the five add up to KhongDat. */
export interface CauseCounts {
  /** Total too low, no indicator below the floor. */
  readonly belowTotal: number;
  /** An indicator below the floor, total high enough. */
  readonly belowFloor: number;
  readonly both: number;
  /** Proposed, then struck out by the head with a reason. */
  readonly struckOut: number;
  /** Recognised, and the title withdrawn later (Hủy công nhận). */
  readonly revoked: number;
}

/** Everything the summaries and the annual report say of a year. */
export interface YearFigures {
  readonly counts: Counts;
  readonly rates: Rates;
  /** In the order of the tab `Đơn vị`: every unit that exists at Ngày chốt, also without people. */
  readonly units: readonly UnitFigures[];
  readonly indicators: readonly IndicatorFigures[];
  /** Dossiers in which the unit changed at least one score. */
  readonly adjusted: number;
  readonly causes: CauseCounts;
  /** Undefined where no result of the year before is known. */
  readonly lastYear: YearComparison | undefined;
  /** The recognised, by unit and then by name. */
  readonly holders: readonly Holder[];
}

/** A share, or undefined where the whole is 0: such a cell stays empty. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Counts people by how far their dossier came. */
export function countsOf(members: readonly Pick<Member, "dossier">[]): Counts {
  const dossiers = members.flatMap(({ dossier }) => (dossier ? [dossier] : []));
  const recognised = dossiers.flatMap((dossier) => (dossier.state === "Recognised" ? [dossier] : []));
  const digital = recognised.filter(({ appraisal }) => appraisal.digitalSkills);
  return {
    total: members.length,
    registered: dossiers.filter(isRegistered).length,
    submitted: dossiers.filter((dossier) => "submission" in dossier).length,
    appraised: dossiers.filter(({ state }) => APPRAISED_STATES.has(state)).length,
    proposed: dossiers.filter((dossier) => "proposal" in dossier && dossier.proposal.proposed).length,
    recognised: recognised.length,
    notRecognised: dossiers.filter(({ state }) => state === "NotRecognised" || state === "Revoked").length,
    outstanding: recognised.filter(({ decision }) => isOutstanding(decision.streak)).length,
    digital: digital.length,
    proficient: digital.filter(({ submission, appraisal }) => countsAsSelfUpdated(submission, appraisal))
      .length,
  };
}

const APPRAISED_STATES: ReadonlySet<Dossier["state"]> = new Set([
  "Appraised",
  "Proposed",
  "Recognised",
  "NotRecognised",
  "Revoked",
]);

/** Whoever withdrew is not registered. */
function isRegistered(dossier: Dossier): boolean {
  return "registeredAt" in dossier && dossier.state !== "Withdrawn";
}

/** The ratios of these counts. */
export function ratesOf(counts: Counts): Rates {
  return {
    recognised: share(counts.recognised, counts.total),
    digital: share(counts.digital, counts.recognised),
    proficient: share(counts.proficient, counts.digital),
    proficientOfRecognised: share(counts.proficient, counts.recognised),
  };
}

function existsOn(unit: Unit, day: string): boolean {
  return (unit.validFrom === "" || unit.validFrom <= day) && (unit.validTo === "" || unit.validTo >= day);
}

function unitFigures(members: readonly Member[], { cycle, roster }: YearFacts): readonly UnitFigures[] {
  const listed = new Map(roster.units.map((unit) => [unit.id, unit]));
  const staffed = new Set(members.map(({ unitId }) => unitId));
  const shown = roster.units
    .filter((unit) => staffed.has(unit.id) || existsOn(unit, cycle.cutOff))
    .map(({ id }) => id);
  const unlisted = [...staffed].filter((id) => !listed.has(id));
  return [...shown, ...unlisted].map((id) => {
    const counts = countsOf(members.filter(({ unitId }) => unitId === id));
    return { id, name: listed.get(id)?.name ?? id, counts, rates: ratesOf(counts) };
  });
}

function causeCounts(members: readonly Member[], cycle: Cycle): CauseCounts {
  const counts = { belowTotal: 0, belowFloor: 0, both: 0, struckOut: 0, revoked: 0 };
  for (const { dossier } of members) {
    if (dossier?.state === "Revoked") counts.revoked += 1;
    if (dossier?.state !== "NotRecognised") continue;
    const total = dossier.appraisal.scores.reduce((sum, score) => sum + score, 0);
    const belowTotal = total < cycle.passTotal;
    const belowFloor = dossier.appraisal.scores.some((score) => score < cycle.passFloor);
    if (dossier.proposal.proposed) counts.struckOut += 1;
    else if (belowTotal && belowFloor) counts.both += 1;
    else if (belowTotal) counts.belowTotal += 1;
    else counts.belowFloor += 1;
  }
  return counts;
}

function isAdjusted(dossier: Dossier | undefined): boolean {
  if (dossier === undefined || !("appraisal" in dossier)) return false;
  return dossier.appraisal.scores.some((score, index) => score !== dossier.submission.scores[index]);
}

/**
 * Folds a year into its figures, for the people on the roll at Ngày chốt. `criteria` names the indicators; without it
 * they are numbered 1 to 10.
 */
export function yearFigures(facts: YearFacts, criteria?: CriteriaSet): YearFigures {
  const members = membersOf(facts);
  const counts = countsOf(members);
  return {
    counts,
    rates: ratesOf(counts),
    units: unitFigures(members, facts),
    indicators: indicatorFigures(members, facts.cycle.passFloor, criteria),
    adjusted: members.filter(({ dossier }) => isAdjusted(dossier)).length,
    causes: causeCounts(members, facts.cycle),
    lastYear: yearComparison(members, facts),
    holders: holdersOf(members, facts),
  };
}
