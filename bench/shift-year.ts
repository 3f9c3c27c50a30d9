import type { Cycle } from "../src/domain/cycle.ts";

/** The same cycle in another year: each of its days moved by whole years. */
export function shiftYear(cycle: Cycle, year: number): Cycle {
  const text = JSON.stringify(cycle, (_key, value: unknown) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) && value.startsWith(String(cycle.year))
      ? `${year}${value.slice(4)}`
      : value,
  );
  return { ...(JSON.parse(text) as Cycle), year };
}
