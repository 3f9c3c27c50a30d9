import type { AnnualReportFacts } from "../../../src/documents/annual-report.ts";
import { NOT_ISSUED } from "../../../src/domain/paper-issue.ts";
import type { ProgrammeReviewFacts, ReviewPeriod } from "../../../src/domain/programme-review.ts";
import type { YearPlanFacts } from "../../../src/domain/year-plan.ts";
import { ACTIVITIES, activity } from "../sample-activities.ts";
import type { Cohort } from "./cohorts.ts";

/** Activities of a large agency, and of nobody where the cohort is one unit: then people write. */
function activitiesOf({ name }: Cohort) {
  if (name === "one unit") return [];
  const many = Array.from({ length: 30 }, () => activity({ participants: 20, unitName: "Phòng Tổng hợp" }));
  return name === "700 people" ? [...ACTIVITIES, ...many] : ACTIVITIES;
}

export function reportFacts(cohort: Cohort): AnnualReportFacts {
  const { cycle, criteria, roster, dossiers } = cohort;
  const activities = activitiesOf(cohort);
  return { cycle, cycles: [cycle], criteria, roster, dossiers, activities, issue: NOT_ISSUED };
}

export function planFacts(cohort: Cohort): YearPlanFacts {
  const { cycle, criteria, roster, dossiers } = cohort;
  const activities = activitiesOf(cohort);
  return { cycle, cycles: [cycle], criteria, roster, dossiers, totals: [], activities, issue: NOT_ISSUED };
}

export function reviewFacts(cohort: Cohort, period: ReviewPeriod): ProgrammeReviewFacts {
  const { criteria: _, ...facts } = planFacts(cohort);
  return { ...facts, period, today: "2026-12-15" };
}
