import { ACTIVITY_TAB } from "../../domain/activity.ts";
import { dayOf, type Instant } from "../../domain/calendar.ts";
import { asOf } from "../../domain/cycle.ts";
import type { PaperIssue } from "../../domain/paper-issue.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import { accept, type Outcome, refuse } from "../../domain/refusal.ts";
import type { Book, Wanted } from "../book.ts";
import { criteriaOf, currentCycle, yearsOf } from "../find-in-book.ts";
import type { ReportFacts } from "../ports.ts";
import { offerOfYear, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Báo cáo kết quả năm";

/** What a report is made from, beside the cycles. */
const REPORT_READS: Wanted = {
  roster: true,
  criteria: true,
  dossiers: "all",
  yearTotals: true,
  activities: true,
};

/** A row of the activities that cannot be read would be missing from every sum: it is named, and nothing is made. */
export function refuseUnreadActivities({ problems }: Pick<Book, "problems">) {
  const own = problems.filter((problem) => problem.startsWith(`Tab "${ACTIVITY_TAB}"`));
  if (own.length === 0) return undefined;
  const shown = own.slice(0, 5).join(" ");
  return refuse(
    "unreadable-activities",
    `Chưa lập báo cáo vì có ô không đọc được, số liệu sẽ thiếu. ${shown} Sửa rồi lập lại.`,
  );
}

/** The facts of the current cycle's report, as far as the year has come; undefined before the first cycle. */
function factsOf(book: Book, issue: PaperIssue, now: Instant): Outcome<ReportFacts> | undefined {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const today = dayOf(now);
  return (
    refuseUnreadActivities(book) ??
    accept({
      ...yearsOf(book),
      cycle: asOf(cycle, today),
      criteria: criteriaOf(book, cycle),
      activities: book.activities.map(({ value }) => value),
      heldUntil: today,
      chainHead: book.system.chainHead,
      issue,
    })
  );
}

/** Báo cáo kết quả năm of the current cycle, to Hội Khuyến học tỉnh before 1 December (plan 307, V.2). */
export const annualReportPaper: PaperKind = {
  name: "annual-report",
  template: TEMPLATE,
  reads: {},
  alsoReads: REPORT_READS,
  numbered: true,
  offers: (book) => {
    const cycle = currentCycle(book);
    return cycle ? [offerOfYear(TEMPLATE, cycle.year, { signing: agencySigning(cycle) })] : [];
  },
  type: (_offer, { book, typist, template, issue, now }) => {
    const facts = factsOf(book, issue, now);
    if (!facts) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước khi làm báo cáo.");
    return facts.ok ? typist.annualReport(facts.value, template) : facts;
  },
};
