import { type Activity, activitiesOf } from "./activity.ts";
import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Roster, Unit } from "./roster.ts";
import { isOnRoll, unitOn } from "./roster-rules.ts";

/**
 * Units with people on the roll of which nothing stands in `Tuyên truyền, tập huấn, thi đua` for the cycle's year, in the
 * order of the tab `Đơn vị`. What a unit told before it merged counts for what it became.
 */
export function silentUnits(
  activities: readonly Activity[],
  roster: Roster,
  cycle: Cycle,
  today: Day,
): readonly Unit[] {
  const heard = new Set(
    activitiesOf(cycle.year, activities).map(
      ({ unitId }) => unitOn(roster.units, unitId, today)?.id ?? unitId,
    ),
  );
  const staffed = new Set(
    roster.people
      .filter((person) => isOnRoll(person, cycle))
      .map(({ unitId }) => unitOn(roster.units, unitId, today)?.id ?? unitId),
  );
  return roster.units.filter(({ id }) => staffed.has(id) && !heard.has(id));
}
