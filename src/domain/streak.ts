/** Years in a row from which the title is "tiêu biểu xuất sắc" (plan 307, II.2.b). */
export const OUTSTANDING_YEARS = 5;

/** Danh hiệu. */
export const TITLE = "Công dân học tập";
export const OUTSTANDING_TITLE = "Công dân học tập tiêu biểu xuất sắc";

/** Số năm liền: years without a gap that end in `year`, given the years in which the title was recognised. */
export function streak(recognisedYears: ReadonlySet<number>, year: number): number {
  let length = 0;
  while (recognisedYears.has(year - length)) {
    length += 1;
  }
  return length;
}

/** True from five years in a row on. */
export function isOutstanding(years: number): boolean {
  return years >= OUTSTANDING_YEARS;
}

/** The years whose decisions the title of `year` rests on, oldest first. */
export function yearsOfTitle(year: number): readonly number[] {
  return Array.from({ length: OUTSTANDING_YEARS }, (_, index) => year - OUTSTANDING_YEARS + 1 + index);
}

/** Danh hiệu for a run of years; empty for none. */
export function titleFor(years: number): string {
  if (years === 0) return "";
  return isOutstanding(years) ? OUTSTANDING_TITLE : TITLE;
}
