import { type Day, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";
import { sortedByName } from "./vietnamese-names.ts";

/** What a message to a unit's chat group (Zalo) is written from. */
export interface UnitMessageFacts {
  readonly cycle: Cycle;
  readonly unit: { readonly id: string; readonly name: string };
  readonly dossiers: readonly Dossier[];
  /** The self-assessment form; empty where there is none. */
  readonly formUrl: string;
  readonly today: Day;
}

/** Whom the unit's group is reminded of, by name; what waits for its head, as a number. */
export interface UnitLate {
  /** Registered, and no self-assessment yet. */
  readonly notSubmitted: readonly string[];
  /** Asked to add something, and have not. */
  readonly toSupplement: readonly string[];
  /** Dossiers that wait for the unit. */
  readonly toAppraise: number;
}

/** Who of a unit is late. Nobody is named who did not register: registering is voluntary (plan 307, II.2.a). */
export function lateOf({
  cycle,
  unit,
  dossiers,
}: Pick<UnitMessageFacts, "cycle" | "unit" | "dossiers">): UnitLate {
  const own = dossiers.filter(
    ({ year, unitId, onRoll }) => year === cycle.year && unitId === unit.id && onRoll,
  );
  const names = (state: Dossier["state"]) =>
    sortedByName(own.filter((dossier) => dossier.state === state)).map(({ name }) => name);
  return {
    notSubmitted: names("Registered"),
    toSupplement: names("Returned"),
    toAppraise: own.filter(({ state }) => state === "Submitted").length,
  };
}

function deadline(due: Day, today: Day): string {
  return today <= due ? `hạn hết ngày ${vietnameseDay(due)}` : `đã quá hạn ngày ${vietnameseDay(due)}`;
}

function lines({ cycle, today }: UnitMessageFacts, late: UnitLate): readonly string[] {
  const { notSubmitted, toSupplement, toAppraise } = late;
  return [
    ...(notSubmitted.length > 0
      ? [
          `- Chưa gửi phiếu tự đánh giá (${deadline(cycle.selfAssessmentDue, today)}): ${notSubmitted.join(", ")}.`,
        ]
      : []),
    ...(toSupplement.length > 0
      ? [`- Cần bổ sung hồ sơ (${deadline(cycle.unitDue, today)}): ${toSupplement.join(", ")}.`]
      : []),
    ...(toAppraise > 0
      ? [`- Chờ Trưởng đơn vị thẩm định (${deadline(cycle.unitDue, today)}): ${toAppraise} hồ sơ.`]
      : []),
  ];
}

/** Whether the form still takes what somebody of this unit would send. */
function formOpen({ cycle, today }: UnitMessageFacts, { notSubmitted, toSupplement }: UnitLate): boolean {
  return (
    (notSubmitted.length > 0 && today <= cycle.selfAssessmentDue) ||
    (toSupplement.length > 0 && today <= cycle.unitDue)
  );
}

/**
 * The message that the Office copies into a unit's Zalo group (rules.md, section 7): names of the late, no score of anybody,
 * nothing sent from here.
 */
export function unitMessage(facts: UnitMessageFacts): string {
  const { cycle, unit, formUrl } = facts;
  const late = lateOf(facts);
  const said = lines(facts, late);
  const head = `[${cycle.agency}] “Công dân học tập” năm ${cycle.year}: ${unit.name}`;
  if (said.length === 0) {
    return `${head}\nĐến ngày ${vietnameseDay(facts.today)} đơn vị không có phiếu, hồ sơ nào chậm. Văn phòng xin cảm ơn.`;
  }
  return [
    head,
    `Đến ngày ${vietnameseDay(facts.today)} còn:`,
    ...said,
    ...(formUrl !== "" && formOpen(facts, late) ? [`Biểu mẫu tự đánh giá: ${formUrl}`] : []),
    `Ai vừa gửi xong xin bỏ qua tin này. Vướng mắc xin liên hệ Văn phòng${cycle.officeEmail === "" ? "" : ` (${cycle.officeEmail})`}. Xin cảm ơn.`,
  ].join("\n");
}
