import { type Day, dayOf, type Instant, vietnameseDay } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Counts } from "./figures.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { countsOfCycle, type ManyYears } from "./years-compared.ts";

/** What figures are frozen for (rules.md, section 3): the Hội before 1 December, the learning unit at 31 December, or else. */
export type FreezePurpose = "association" | "learning-unit" | "other";

/** Chốt số liệu: a year's figures as they were at one moment, kept as values. */
export interface FrozenFigures {
  /** 1 for the first in this workbook. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  readonly purpose: FreezePurpose;
  readonly year: number;
  /** Ngày chốt by whose roll people are counted. */
  readonly cutOff: Day;
  readonly counts: Counts;
  readonly note: string;
}

/** What the Office decides when it freezes. */
export type FreezeChoice = Pick<FrozenFigures, "at" | "by" | "purpose" | "note">;

/** The last day on which figures are frozen for this purpose without a warning, and the first; empty: any day. */
function daysFor(
  purpose: FreezePurpose,
  year: number,
): { readonly from: Day | ""; readonly until: Day | "" } {
  if (purpose === "association") return { from: "", until: `${year}-11-30` };
  if (purpose === "learning-unit") return { from: `${year}-12-31`, until: "" };
  return { from: "", until: "" };
}

/** What the Office should know before it freezes for this purpose on this day, in words. */
export function freezeWarnings(purpose: FreezePurpose, cycle: Cycle, today: Day): readonly string[] {
  const { from, until } = daysFor(purpose, cycle.year);
  const warnings: string[] = [];
  if (until !== "" && today > until) {
    warnings.push(
      `Kết quả phải gửi Hội Khuyến học trước ngày 01/12/${cycle.year}; hôm nay là ${vietnameseDay(today)}.`,
    );
  }
  if (from !== "" && today < from) {
    warnings.push(
      `Số liệu của Đơn vị học tập tính đến ngày ${vietnameseDay(from)}; hôm nay mới là ${vietnameseDay(today)}.`,
    );
  }
  if (today < cycle.cutOff) {
    warnings.push(`Chưa đến Ngày chốt ${vietnameseDay(cycle.cutOff)}: danh sách còn có thể thay đổi.`);
  }
  return warnings;
}

/**
 * Freezes the figures of a cycle as they stand. `number` is the one the dialog promised: refused where somebody has frozen
 * since (so a second click freezes nothing), where the purpose “khác” is not explained, and for a year without anybody.
 */
export function freezeFigures(
  choice: FreezeChoice,
  number: number,
  before: readonly FrozenFigures[],
  cycle: Cycle,
  facts: ManyYears,
): Outcome<FrozenFigures> {
  const taken = before.find((frozen) => frozen.number >= number);
  if (taken) {
    return refuse(
      "already-frozen",
      `Số liệu đã được chốt lần ${taken.number} (${vietnameseDay(dayOf(taken.at))}) sau khi hộp thoại mở ra, nên không chốt thêm. Nếu vẫn cần, đề nghị mở lại hộp thoại từ menu.`,
    );
  }
  if (choice.purpose === "other" && choice.note.trim() === "") {
    return refuse("missing-note", "Chốt số liệu với mục đích khác: cần ghi rõ để làm gì.");
  }
  const counts = countsOfCycle(cycle, facts);
  if (counts.total === 0) {
    return refuse(
      "nobody",
      `Danh sách CCVC, NLĐ của năm ${cycle.year} chưa có ai: không có số liệu để chốt.`,
    );
  }
  return accept({
    ...choice,
    number,
    year: cycle.year,
    cutOff: cycle.cutOff,
    counts,
    note: choice.note.trim(),
  });
}
