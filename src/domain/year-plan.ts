import { type Activity, activitiesOf } from "./activity.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import type { PaperIssue } from "./paper-issue.ts";
import type { Roster } from "./roster.ts";
import { isOnRoll } from "./roster-rules.ts";
import { peopleNeeded, type Target } from "./targets.ts";
import { type ComparedYear, comparedYear, type ManyYears } from "./years-compared.ts";

/** What the yearly plan (Kế hoạch thực hiện năm; plan 307, III.1) is made from. */
export interface YearPlanFacts extends ManyYears {
  /** The year's cycle, or what the settings say of it before it is opened. */
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  readonly activities: readonly Activity[];
  readonly issue: PaperIssue;
}

/** What a share comes to in people. */
export interface TargetInPeople {
  readonly target: Target;
  /** People on the roll as it stands. */
  readonly total: number;
  readonly people: number;
}

/** How many people the year's target means, by the roll as it stands at the cycle's cut-off day. */
export function titleInPeople(cycle: Cycle, roster: Roster): TargetInPeople {
  const total = roster.people.filter((person) => isOnRoll(person, cycle)).length;
  const target = cycle.targets.title;
  return { target, total, people: total === 0 ? 0 : Math.min(total, peopleNeeded(target, total)) };
}

/** What is planned to be held or paid for in the plan's year, oldest first. */
export function plannedActivities({ cycle, activities }: YearPlanFacts): readonly Activity[] {
  return activitiesOf(cycle.year, activities).filter(
    ({ kind, planned }) => kind !== "none" && (kind !== "direction" || planned > 0),
  );
}

/** The year before, as far as it is known. */
export function yearBefore(facts: YearPlanFacts): ComparedYear {
  return comparedYear(facts.cycle.year - 1, facts);
}
