import { INDICATOR_NUMBERS } from "./scoring.ts";

/** One indicator (Chỉ số) of a criteria set. */
export interface Indicator {
  /** 1 to 10. */
  readonly number: number;
  /** Năng lực: the competence it belongs to. */
  readonly competence: string;
  readonly text: string;
  /** Hướng dẫn cho điểm; absent where the tab says nothing. */
  readonly guide?: string;
  /** Minh chứng gợi ý; absent where the tab says nothing. */
  readonly suggestedEvidence?: string;
}

/** A criteria set (Bộ tiêu chí): versioned data, frozen by the cycle that uses it (rules.md, section 2). */
export interface CriteriaSet {
  readonly id: string;
  /** Văn bản: the document that orders it. */
  readonly citation: string;
  /** False while "chưa đối chiếu bản gốc": not checked against the original annex. */
  readonly checkedAgainstOriginal: boolean;
  readonly indicators: readonly Indicator[];
}

/** What is missing of the ten indicators (plan 307, II.2.b), or stands there twice, in words; empty for a whole set. */
export function criteriaProblems({ id, indicators }: CriteriaSet): readonly string[] {
  const numbers = indicators.map(({ number }) => number);
  const missing = INDICATOR_NUMBERS.filter((number) => !numbers.includes(number));
  const wrong = numbers.filter(
    (number, index) => !INDICATOR_NUMBERS.includes(number) || numbers.indexOf(number) !== index,
  );
  const whose = `Tiêu chí, chỉ số: bộ "${id}"`;
  return [
    ...(missing.length === 0 ? [] : [`${whose} thiếu chỉ số ${missing.join(", ")}; cần đủ 10 chỉ số.`]),
    ...(wrong.length === 0
      ? []
      : [`${whose} có chỉ số ${wrong.join(", ")} bị trùng hoặc ngoài khoảng từ 1 đến 10.`]),
  ];
}

/** What a cycle freezes of a set: what people are scored on. The guide explains it and may be bettered at any time. */
export function frozenCriteria({ indicators, ...set }: CriteriaSet): CriteriaSet {
  return {
    ...set,
    indicators: indicators.map(({ number, competence, text }) => ({ number, competence, text })),
  };
}

/** True where both sets ask the same ten things. */
export function asksTheSame(one: CriteriaSet, other: CriteriaSet): boolean {
  const texts = ({ id, indicators }: CriteriaSet) =>
    JSON.stringify([id, indicators.map(({ number, competence, text }) => [number, competence, text])]);
  return texts(one) === texts(other);
}

/**
 * The frozen set of a cycle with today's guide beside each indicator. Whether it was checked against the original is the
 * tab's word as long as the tab still asks the same.
 */
export function withGuides(frozen: CriteriaSet, today: CriteriaSet | undefined): CriteriaSet {
  if (today?.id !== frozen.id) return frozen;
  const guides = new Map(today.indicators.map((indicator) => [indicator.number, indicator]));
  return {
    ...frozen,
    checkedAgainstOriginal: asksTheSame(frozen, today)
      ? today.checkedAgainstOriginal
      : frozen.checkedAgainstOriginal,
    indicators: frozen.indicators.map((indicator) => {
      const { guide, suggestedEvidence } = guides.get(indicator.number) ?? {};
      return {
        ...indicator,
        ...(guide ? { guide } : {}),
        ...(suggestedEvidence ? { suggestedEvidence } : {}),
      };
    }),
  };
}
