/** A share of people to reach: `percent` of a whole, or (strict) more than that ("trên 60%"). */
export interface Target {
  /** 0 to 100. */
  readonly percent: number;
  readonly strict: boolean;
}

/** The plan's targets for one year (Mục tiêu cụ thể). */
export interface Targets {
  /** The year up to which the plan sets them. */
  readonly until: number;
  /** Holders of the title among everyone on the roll. */
  readonly title: Target;
  /** People with digital skills (kỹ năng số) among the holders. */
  readonly digital: Target;
  /**
   * Proficient people (thành thạo) "trong đó": among the holders with digital skills, or among all holders; both readings
   * are shown (rules.md, section 1).
   */
  readonly proficient: Target;
}

/** Plan 307, I.2.a; "Trên 60%" is strictly more (rules.md, section 1). */
const TO_2025: Targets = {
  until: 2025,
  title: { percent: 60, strict: true },
  digital: { percent: 70, strict: false },
  proficient: { percent: 60, strict: false },
};

/** Plan 307, I.2.b; at least 80 % from 2026 on (rules.md, section 1). */
const TO_2030: Targets = {
  until: 2030,
  title: { percent: 80, strict: false },
  digital: { percent: 90, strict: false },
  proficient: { percent: 80, strict: false },
};

/** The last year for which the plan sets targets. */
export const LAST_PLANNED_YEAR = TO_2030.until;

/** The targets of a year. The plan ends with 2030; its last targets stand until a new plan replaces them. */
export function targetsOf(year: number): Targets {
  return year <= TO_2025.until ? TO_2025 : TO_2030;
}

/** `trên 60%`, `80%`: as the Office types it in the tab `Cấu hình` and reads it in a dialog. */
export function targetInWords({ percent, strict }: Target): string {
  return strict ? `trên ${percent}%` : `${percent}%`;
}

/** A target as people type it: `80%`, `80`, `trên 60%`, `> 60`, or 0.8 as a percent cell holds it; undefined when it is none. */
export function parseTarget(text: string): Target | undefined {
  const found = /^(trên|>)?\s*(\d{1,3}|0[.,]\d{1,2}|1[.,]0+)\s*%?$/i.exec(text.normalize("NFC").trim());
  if (!found) return undefined;
  const [, more, digits = ""] = found;
  const isShare = /[.,]/.test(digits);
  const percent = isShare ? Math.round(Number(digits.replace(",", ".")) * 100) : Number(digits);
  return percent >= 1 && percent <= 100 ? { percent, strict: more !== undefined } : undefined;
}

/** True where both ask for the same. */
export function sameTargets(one: Targets, other: Targets): boolean {
  const words = ({ title, digital, proficient }: Targets) => [title, digital, proficient].map(targetInWords);
  return words(one).join() === words(other).join();
}

/** The fewest people of `whole` that reach the target. In whole numbers, so that 60 % of 5 is exactly 3. */
export function peopleNeeded(target: Target, whole: number): number {
  const hundredfold = target.percent * whole;
  return target.strict ? Math.floor(hundredfold / 100) + 1 : Math.ceil(hundredfold / 100);
}

/**
 * How many people more would reach the target ("còn thiếu 4 người"), the whole staying as it is: 0 when it is reached,
 * undefined when there is nobody to count (`whole` 0).
 */
export function missingPeople(target: Target, part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.max(0, peopleNeeded(target, whole) - part);
}
