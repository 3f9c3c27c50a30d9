import type { Instant } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { agencySigning } from "../../domain/paper-signing.ts";
import { cycleFrom } from "../../domain/settings.ts";
import type { Book } from "../book.ts";
import { criteriaOf, cycleOf, yearsOf } from "../find-in-book.ts";
import { refuseUnreadActivities } from "./annual-report.ts";
import { notOffered, offerOfYear, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Kế hoạch thực hiện năm";

/** The year that the settings speak of: its cycle once it is open, before that what the settings say of it. */
function plannedCycle(book: Book, now: Instant): Cycle | undefined {
  const read = cycleFrom(book.settings, Number(now.slice(0, 4)), book.holidays);
  if (!read.ok) return undefined;
  return cycleOf(book, read.value.year) ?? read.value;
}

/** Kế hoạch thực hiện năm (plan 307, III.1), from the day on which the settings of the year are typed. */
export const yearPlanPaper: PaperKind = {
  name: "year-plan",
  template: TEMPLATE,
  reads: { settings: true, holidays: true },
  alsoReads: { roster: true, criteria: true, dossiers: "all", yearTotals: true, activities: true },
  numbered: true,
  offers: (book, now) => {
    const cycle = plannedCycle(book, now);
    return cycle ? [offerOfYear(TEMPLATE, cycle.year, { signing: agencySigning(cycle) })] : [];
  },
  type: (offer, { book, typist, template, issue, now }) => {
    const cycle = plannedCycle(book, now);
    if (!cycle) throw notOffered(offer);
    const unread = refuseUnreadActivities(book);
    if (unread) return unread;
    const facts = {
      ...yearsOf(book),
      cycle,
      criteria: criteriaOf(book, cycle),
      activities: book.activities.map(({ value }) => value),
      issue,
    };
    return typist.yearPlan(facts, template);
  },
};
