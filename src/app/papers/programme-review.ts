import { dayOf, type Instant } from "../../domain/calendar.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import { FIVE_YEARS, isDraft, type ReviewPeriod, TEN_YEARS } from "../../domain/programme-review.ts";
import type { Book } from "../book.ts";
import { currentCycle, yearsOf } from "../find-in-book.ts";
import { refuseUnreadActivities } from "./annual-report.ts";
import { notOffered, type PaperKind, type PaperOffer } from "./paper-kind.ts";

/** A review of the years of a period; a draft, with the day of its figures, until the last of them is closed. */
function reviewPaper(name: string, template: string, period: ReviewPeriod): PaperKind {
  const offers = (book: Book, now: Instant): readonly PaperOffer[] => {
    const cycle = currentCycle(book);
    if (!cycle) return [];
    const cycles = book.cycles.map(({ value }) => value);
    const draft = isDraft(period, cycles, dayOf(now)) ? " (dự thảo, số liệu đến nay)" : "";
    const title = `${template} ${period.from}-${period.to}`;
    const about = String(period.to);
    return [{ about, label: `${title}${draft}`, year: cycle.year, title, signing: agencySigning(cycle) }];
  };
  return {
    name,
    template,
    reads: {},
    alsoReads: { roster: true, dossiers: "all", yearTotals: true, activities: true },
    numbered: true,
    offers,
    type: (offer, { book, typist, template: docx, issue, now }) => {
      const cycle = currentCycle(book);
      if (!cycle) throw notOffered(offer);
      const unread = refuseUnreadActivities(book);
      if (unread) return unread;
      const facts = {
        period,
        cycle,
        ...yearsOf(book),
        activities: book.activities.map(({ value }) => value),
        today: dayOf(now),
        issue,
      };
      return typist.programmeReview(facts, docx);
    },
  };
}

/** Báo cáo sơ kết 5 năm (plan 307, III.4.b). */
export const fiveYearReviewPaper = reviewPaper("five-year-review", "Báo cáo sơ kết 5 năm", FIVE_YEARS);

/** Báo cáo tổng kết 10 năm (plan 307, III.4.b). */
export const tenYearReviewPaper = reviewPaper("ten-year-review", "Báo cáo tổng kết 10 năm", TEN_YEARS);
