import type { Activity } from "./activity.ts";
import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { PaperIssue } from "./paper-issue.ts";
import { unitOn } from "./roster-rules.ts";
import { isOutstanding } from "./streak.ts";
import { type ComparedYear, comparedYear, type ManyYears, recognisedOf } from "./years-compared.ts";

/** The years that a review looks back on, both included (plan 307, III.4.b). */
export interface ReviewPeriod {
  readonly from: number;
  readonly to: number;
}

/** Sơ kết 5 năm. */
export const FIVE_YEARS: ReviewPeriod = { from: 2021, to: 2025 };

/** Tổng kết 10 năm. */
export const TEN_YEARS: ReviewPeriod = { from: 2021, to: 2030 };

/** What a review is made from. */
export interface ProgrammeReviewFacts extends ManyYears {
  readonly period: ReviewPeriod;
  /** The current cycle: who issues the review. */
  readonly cycle: Cycle;
  readonly activities: readonly Activity[];
  readonly today: Day;
  readonly issue: PaperIssue;
}

/** True until the figures of the last year stand: its Ngày chốt has come, or it is over. */
export function isDraft({ to }: ReviewPeriod, cycles: readonly Cycle[], today: Day): boolean {
  const last = cycles.find(({ year }) => year === to);
  return today < (last?.cutOff ?? `${to + 1}-01-01`);
}

/** The years of the period, each as far as it is known. */
export function yearsOfReview(facts: ProgrammeReviewFacts): readonly ComparedYear[] {
  const { from, to } = facts.period;
  return Array.from({ length: to - from + 1 }, (_, index) => comparedYear(from + index, facts));
}

/** How many hold the title in each year of the period, for one unit. */
export interface UnitYears {
  readonly name: string;
  readonly recognised: readonly number[];
}

/** Where nobody can say the unit: results entered by name, or a unit that is listed no more. */
const NO_UNIT = "Không rõ đơn vị";

/**
 * By the unit that each one's unit has become, so that every column adds up to the people known by name; units of which
 * nobody was ever recognised are left out.
 */
export function unitsOfReview(facts: ProgrammeReviewFacts): readonly UnitYears[] {
  const { period, roster, today } = facts;
  const length = period.to - period.from + 1;
  const rows = new Map<string, number[]>(
    [...roster.units.map(({ id }) => id), ""].map((id) => [id, Array.from({ length }, () => 0)]),
  );
  for (let place = 0; place < length; place += 1) {
    for (const { unitId } of recognisedOf(period.from + place, facts)) {
      const row = rows.get(unitOn(roster.units, unitId, today)?.id ?? "");
      if (row) row[place] = (row[place] ?? 0) + 1;
    }
  }
  return [...rows]
    .filter(([, recognised]) => recognised.some((count) => count > 0))
    .map(([id, recognised]) => ({
      name: roster.units.find((unit) => unit.id === id)?.name ?? NO_UNIT,
      recognised,
    }));
}

/** Somebody who was outstanding in a year of the period. */
export interface OutstandingInReview {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  /** The years in which they were outstanding, oldest first. */
  readonly years: readonly number[];
  /** The longest run of years that the period saw. */
  readonly streak: number;
}

/** Everybody who reached five years in a row within the period, once, in the order in which they reached it. */
export function outstandingOfReview(facts: ProgrammeReviewFacts): readonly OutstandingInReview[] {
  const { from, to } = facts.period;
  const found = new Map<string, OutstandingInReview>();
  for (let year = from; year <= to; year += 1) {
    for (const { personId, name, unitName, decision } of recognisedOf(year, facts)) {
      if (!isOutstanding(decision.streak)) continue;
      const before = found.get(personId);
      found.set(personId, {
        ...{ personId, name, unitName },
        years: [...(before?.years ?? []), year],
        streak: Math.max(before?.streak ?? 0, decision.streak),
      });
    }
  }
  return [...found.values()];
}
