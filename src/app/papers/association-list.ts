import { dayOf, type Instant } from "../../domain/calendar.ts";
import { asOf } from "../../domain/cycle.ts";
import { replacedInWords } from "../../domain/delivery-rules.ts";
import { type PackageFacts, packageFacts } from "../../domain/package-facts.ts";
import { NOT_ISSUED, type PaperIssue } from "../../domain/paper-issue.ts";
import type { Book, Wanted } from "../book.ts";
import { currentCycle, registered, yearsOf } from "../find-in-book.ts";
import { annualReportPaper } from "./annual-report.ts";
import { notOffered, offerOfYear, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Danh sách gửi Hội Khuyến học";

/** What the list and the extract for Hội Khuyến học are made from. */
const PACKAGE_READS: Wanted = {
  roster: true,
  dossiers: "all",
  yearTotals: true,
  papers: true,
  deliveries: true,
};

/** The facts of the current cycle, as far as the year has come; undefined before the first cycle. */
export function packageFactsOf(book: Book, now: Instant): PackageFacts | undefined {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const deliveries = book.deliveries.map(({ value }) => value);
  const facts = { ...yearsOf(book), cycle: asOf(cycle, dayOf(now)) };
  return packageFacts(facts, replacedInWords(deliveries, cycle.year));
}

/** Number and day of the annual report that the list goes with. */
function reportIssue(year: number, book: Book): PaperIssue {
  return registered(`${annualReportPaper.name}:${year}`, book)?.value ?? NOT_ISSUED;
}

/** The list for Hội Khuyến học tỉnh (plan 307, V.2), an annex of the annual report; five-year holders with their five decisions. */
export const associationListPaper: PaperKind = {
  name: "association-list",
  template: TEMPLATE,
  reads: { dossiers: "all" },
  alsoReads: PACKAGE_READS,
  offers: (book) => {
    const cycle = currentCycle(book);
    if (!cycle) return [];
    const { year } = cycle;
    const decided = book.dossiers.some(({ value }) => value.year === year && value.state === "Recognised");
    return decided ? [offerOfYear(TEMPLATE, year, { label: `${TEMPLATE} năm ${year}` })] : [];
  },
  type: (offer, { book, typist, template, now }) => {
    const facts = packageFactsOf(book, now);
    if (!facts) throw notOffered(offer);
    return typist.associationList({ facts, issue: reportIssue(offer.year, book) }, template);
  },
};
