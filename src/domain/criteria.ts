/** One indicator (Chỉ số) of a criteria set. */
export interface Indicator {
  /** 1 to 10. */
  readonly number: number;
  /** Năng lực: the competence it belongs to. */
  readonly competence: string;
  readonly text: string;
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
