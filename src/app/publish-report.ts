import { refuse } from "../domain/refusal.ts";
import type { Answer } from "./answer.ts";
import { cycleOf } from "./find-in-book.ts";
import { makePaper, NO_PAPER } from "./make-paper.ts";
import { annualReportPaper } from "./papers/annual-report.ts";
import type { Ports } from "./ports.ts";

/**
 * Báo cáo kết quả năm, from its own place in the menu: the paper as “Lập văn bản” makes it, in the same row of the register,
 * and a letter to the Office that it lies ready.
 */
export function publishReport(by: string, ports: Ports): Answer {
  const answer = makePaper(
    by,
    { paper: annualReportPaper.name },
    ports,
    (draft, { book, title, year, url }) => {
      const cycle = cycleOf(book, year);
      if (!cycle) return;
      draft.write(
        { to: cycle.officeEmail, letter: { template: "report-made", title, url }, invites: false },
        cycle,
      );
    },
  );
  if (answer !== NO_PAPER) return answer;
  return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước khi làm báo cáo.");
}
