import type { CriteriaSet, Indicator } from "../../domain/criteria.ts";

/** Indicators that follow each other under one competence (Năng lực). */
export interface CompetenceGroup {
  readonly competence: string;
  readonly indicators: readonly Indicator[];
}

/** The set's indicators in their order, grouped by competence. */
export function byCompetence(criteria: CriteriaSet): readonly CompetenceGroup[] {
  const groups: { competence: string; indicators: Indicator[] }[] = [];
  for (const indicator of criteria.indicators) {
    const last = groups[groups.length - 1];
    if (last?.competence === indicator.competence) last.indicators.push(indicator);
    else groups.push({ competence: indicator.competence, indicators: [indicator] });
  }
  return groups;
}
