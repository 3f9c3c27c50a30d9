import { dayOf } from "../../domain/calendar.ts";
import { asOf } from "../../domain/cycle.ts";
import { yearFigures } from "../../domain/figures.ts";
import { currentCycle, yearsOf } from "../find-in-book.ts";
import { notOffered, offerOfYear, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Tin đăng trang thông tin điện tử";

/** The short article for the department's website with the year's figures, once a list of the year is decided. */
export const websiteArticlePaper: PaperKind = {
  name: "website-article",
  template: TEMPLATE,
  reads: { dossiers: "all" },
  alsoReads: { roster: true, yearTotals: true },
  offers: (book) => {
    const cycle = currentCycle(book);
    if (!cycle) return [];
    const { year } = cycle;
    const decided = book.dossiers.some(
      ({ value }) => value.year === year && (value.state === "Recognised" || value.state === "NotRecognised"),
    );
    return decided ? [offerOfYear(TEMPLATE, year, { label: `${TEMPLATE}, kết quả năm ${year}` })] : [];
  },
  type: (offer, { book, typist, template, now }) => {
    const cycle = currentCycle(book);
    if (!cycle) throw notOffered(offer);
    const figures = yearFigures({ ...yearsOf(book), cycle: asOf(cycle, dayOf(now)) });
    return typist.websiteArticle({ cycle, figures }, template);
  },
};
