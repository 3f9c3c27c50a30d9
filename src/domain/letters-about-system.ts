/** Letters to the Office about the software itself. */
export type LetterAboutSystem =
  /** What people's hands have changed of the workbook, a form or the triggers; `count` of all, `mending` of those that Khôi phục puts right. */
  {
    readonly template: "system-findings";
    readonly findings: readonly string[];
    readonly count: number;
    readonly mending: number;
  };
