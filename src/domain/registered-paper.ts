import type { Day, Instant } from "./calendar.ts";
import { oneLine } from "./one-line.ts";
import type { PaperIssue } from "./paper-issue.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/**
 * A paper in the register (tab `Văn bản`): where its newest files lie, and what the clerk and the signer gave it. One row a
 * paper, however often it is made again.
 */
export interface RegisteredPaper extends PaperIssue {
  /** Kind and what it is of: `submission:2026/1`. */
  readonly key: string;
  readonly year: number;
  /** What the files are called, without ending. */
  readonly title: string;
  readonly docxUrl: string;
  /** Empty where the paper is no text (a spreadsheet). */
  readonly googleDocUrl: string;
  readonly madeAt: Instant;
  readonly madeBy: string;
  /** How often it has been made. */
  readonly times: number;
}

/** Number and day as the clerk typed them. */
export interface IssueTyped {
  readonly number: string;
  readonly date: Day;
}

/** `05`, `12a`, with or without the sign of the paper: `05/BC-STC`. */
const NUMBER = /^(\d{1,5}[a-zđ]?)(\/\S.*)?$/i;

function twoFigures(number: string): string {
  return /^\d(?!\d)/.test(number) ? `0${number}` : number;
}

/**
 * Ghi số, ngày văn bản: number and day of a paper that was made (NĐ 30/2020/NĐ-CP, Phụ lục I: a 0 before numbers below 10).
 * Refused: what is no number, a day to come, what stands there already.
 */
export function issuePaper(
  paper: RegisteredPaper,
  typed: IssueTyped,
  today: Day,
): Outcome<{ readonly number: string; readonly date: Day }> {
  const number = twoFigures(oneLine(typed.number));
  if (!NUMBER.test(number)) {
    return refuse(
      "bad-number",
      `Số văn bản “${typed.number.slice(0, 40)}” không đọc được; cần dạng 05 hoặc 05/BC-SKHĐT.`,
    );
  }
  if (typed.date > today) {
    return refuse("future-day", "Ngày văn bản chưa đến. Số và ngày được ghi sau khi văn bản đã ký.");
  }
  if (paper.number === number && paper.date === typed.date) {
    return refuse("already-issued", `Số ${number} của “${paper.title}” đã được ghi, ngày cũng như vậy.`);
  }
  return accept({ number, date: typed.date });
}
