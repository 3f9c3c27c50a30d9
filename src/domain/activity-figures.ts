import { type Activity, type ActivityKind, FUNDING_SOURCES, type FundingSource } from "./activity.ts";

/** What was done of one kind in a year. */
export interface KindFigures {
  readonly count: number;
  /** Lượt người: who took part twice counts twice. */
  readonly participants: number;
  readonly activities: readonly Activity[];
}

/** Money of one source, in đồng. */
export interface SourceFigures {
  /** Empty: nobody said where it came from. */
  readonly source: FundingSource | "";
  readonly activities: number;
  readonly planned: number;
  readonly spent: number;
}

function sum(activities: readonly Activity[], field: "participants" | "planned" | "spent"): number {
  return activities.reduce((total, activity) => total + activity[field], 0);
}

/** The activities of one kind added up. */
export function ofKind(kind: ActivityKind, activities: readonly Activity[]): KindFigures {
  const own = activities.filter((activity) => activity.kind === kind);
  return { count: own.length, participants: sum(own, "participants"), activities: own };
}

const SOURCES = [...(Object.keys(FUNDING_SOURCES) as FundingSource[]), ""] as const;

/** Money by source in the plan's order (plan 307, IV); sources without any are left out. */
export function moneyBySource(activities: readonly Activity[]): readonly SourceFigures[] {
  return SOURCES.map((source) => {
    const own = activities.filter(
      (activity) => activity.source === source && activity.planned + activity.spent > 0,
    );
    return { source, activities: own.length, planned: sum(own, "planned"), spent: sum(own, "spent") };
  }).filter(({ activities: count }) => count > 0);
}

/** All sources together. */
export function moneyTogether(sources: readonly SourceFigures[]): Omit<SourceFigures, "source"> {
  return sources.reduce(
    (total, { activities, planned, spent }) => ({
      activities: total.activities + activities,
      planned: total.planned + planned,
      spent: total.spent + spent,
    }),
    { activities: 0, planned: 0, spent: 0 },
  );
}
