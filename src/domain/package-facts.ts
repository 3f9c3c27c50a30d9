import type { Cycle } from "./cycle.ts";
import { type YearFigures, yearFigures } from "./figures.ts";
import type { Holder } from "./holders.ts";
import { isOutstanding, OUTSTANDING_YEARS } from "./streak.ts";
import type { YearFacts } from "./year-members.ts";

/** Somebody recognised, with the unit's name: as the list for Hội Khuyến học names them. */
export interface ReportedHolder extends Holder {
  readonly unitName: string;
  readonly outstanding: boolean;
}

/** What the list and the extract of the workbook for Hội Khuyến học are made from (plan 307, V.2). */
export interface PackageFacts {
  readonly cycle: Cycle;
  readonly figures: YearFigures;
  /** By unit in the order of the tab `Đơn vị`, within a unit by name. */
  readonly holders: readonly ReportedHolder[];
  readonly unitOrder: readonly string[];
  /** The packages that this one replaces, in words (`lần 1, ngày 27/11/2026`); empty for the first. */
  readonly replaces: string;
}

/** Gathers them; the figures are those of the annual report. */
export function packageFacts(facts: YearFacts, replaces: string): PackageFacts {
  const figures = yearFigures(facts);
  const names = new Map(figures.units.map(({ id, name }) => [id, name]));
  return {
    cycle: facts.cycle,
    figures,
    holders: figures.holders.map((holder) => ({
      ...holder,
      unitName: names.get(holder.unitId) ?? holder.unitId,
      outstanding: isOutstanding(holder.streak),
    })),
    unitOrder: facts.roster.units.map(({ id }) => id),
    replaces,
  };
}

/**
 * How many of the outstanding lack the number of a decision of an earlier year: their five years rest on five decisions
 * (plan 307, II.2.b), and the list leaves dots for what is not recorded. This year's numbers come with its signed decision.
 */
export function lackingDecisions({ cycle, holders }: Pick<PackageFacts, "cycle" | "holders">): number {
  const earlier = ({ decisions }: Holder) =>
    decisions.filter(({ year, number }) => year < cycle.year && number !== "").length;
  return holders.filter((holder) => holder.outstanding && earlier(holder) < OUTSTANDING_YEARS - 1).length;
}
