import { type Approvers, approversOf } from "./approvers.ts";
import { type Day, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, UnionOpinion } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import type { Staffing, Unit } from "./roster.ts";
import type { UnionStepForm, UnionStepRule } from "./union-step.ts";

/** Who gives the opinion, as pages and letters name it. */
export function opinionGiver(rule: UnionStepRule | undefined): "Công đoàn" | "Hội đồng xét" {
  return rule?.form === "council" ? "Hội đồng xét" : "Công đoàn";
}

/** Who gave an opinion that stands in a dossier. */
export function opinionGivenBy({ council }: Pick<UnionOpinion, "council">): "Công đoàn" | "Hội đồng xét" {
  return council ? "Hội đồng xét" : "Công đoàn";
}

/** How a unit has its union step, in words. */
export const UNION_STEP_WORDS: Readonly<Record<UnionStepForm, string>> = {
  union: "Công đoàn cho ý kiến",
  none: "Không có bước Công đoàn",
  council: "Hội đồng xét thay Công đoàn",
};

/**
 * Bước Công đoàn của đơn vị: a dated rule for one unit, or for all that have none of their own (empty id). Refused: an
 * unknown unit, a second rule for the same day, a council without an address, and without the document that orders it.
 */
export function recordUnionRule(
  rule: UnionStepRule,
  existing: readonly UnionStepRule[],
  units: readonly Unit[],
): Outcome<UnionStepRule> {
  if (rule.unitId !== "" && !units.some(({ id }) => id === rule.unitId)) {
    return refuse("unknown-unit", `Mã đơn vị "${rule.unitId.slice(0, 40)}" không có trong tab Đơn vị.`);
  }
  if (rule.citation.trim() === "") {
    return refuse("missing-citation", "Thay đổi bước Công đoàn cần ghi văn bản làm căn cứ (số, ngày).");
  }
  if (rule.form === "council" && rule.councilEmail.trim() === "") {
    return refuse("missing-council", "Hội đồng xét thay Công đoàn cần có email của Hội đồng.");
  }
  const same = existing.find(({ unitId, from }) => unitId === rule.unitId && from === rule.from);
  if (same) {
    return refuse(
      "same-day",
      `Tab “Bước Công đoàn” đã có quy định cho đơn vị này từ ngày ${vietnameseDay(rule.from)} (${UNION_STEP_WORDS[same.form]}). Chọn ngày khác, hoặc sửa dòng đó trong tab.`,
    );
  }
  return accept(rule);
}

/** The union step left out of a dossier that awaits it, since its unit has none any more; nothing where it has one. */
export function leaveOutUnionStep(
  dossier: Dossier,
  { unionRule }: Pick<Approvers, "unionRule">,
  at: string,
): readonly DossierEvent[] {
  if (dossier.state !== "AwaitingUnion" || unionRule?.form !== "none") return [];
  const opinion = { at, by: "", opinion: "not-required", reason: unionRule.citation } as const;
  return [{ type: "UnionStepLeftOut", opinion }];
}

/** The dossiers of a cycle that await a union step which their unit no longer has that day, each with its event. */
export function unionStepsToLeaveOut(
  dossiers: readonly Dossier[],
  staffing: Staffing,
  cycle: Cycle,
  at: string,
): readonly { readonly dossier: Dossier; readonly event: DossierEvent }[] {
  if (cycle.state !== "open") return [];
  return dossiers
    .filter(({ year }) => year === cycle.year)
    .flatMap((dossier) =>
      leaveOutUnionStep(dossier, approversOf(dossier, staffing, cycle, at), at).map((event) => ({
        dossier,
        event,
      })),
    );
}

/** The rule of a day, in words: `từ 01/11/2026: Không có bước Công đoàn (Quyết định 12)`. */
export function unionRuleInWords({ from, form, citation }: UnionStepRule): string {
  const since: Day = vietnameseDay(from);
  return `từ ${since}: ${UNION_STEP_WORDS[form]}${citation === "" ? "" : ` (${citation})`}`;
}
