import type { Day } from "./calendar.ts";

/**
 * How a unit has its union step: given by the trade union, left out, or given by a review council (Hội đồng xét) in its
 * place. Unions in administrative bodies were wound up from June 2025 (rules.md, section 7).
 */
export type UnionStepForm = "union" | "none" | "council";

/** Every way, the usual one first. */
export const UNION_STEP_FORMS: readonly UnionStepForm[] = ["union", "none", "council"];

/** A dated setting of one unit, with the document that orders it (tab `Bước Công đoàn`). */
export interface UnionStepRule {
  /** Mã đơn vị; empty: every unit that has no rule of its own. */
  readonly unitId: string;
  readonly from: Day;
  readonly form: UnionStepForm;
  /** Email Hội đồng xét; used only where the council takes the step. */
  readonly councilEmail: string;
  readonly citation: string;
}

/** The rule of a unit on a day: its own newest, else the newest for every unit; undefined: the union gives its opinion. */
export function unionRuleOn(
  rules: readonly UnionStepRule[],
  unitId: string,
  day: Day,
): UnionStepRule | undefined {
  const newest = (id: string) =>
    rules
      .filter((rule) => rule.unitId === id && rule.from <= day)
      .reduce<UnionStepRule | undefined>(
        (latest, rule) => (latest && latest.from > rule.from ? latest : rule),
        undefined,
      );
  return newest(unitId) ?? newest("");
}
