import type { Cycle } from "../../domain/cycle.ts";
import type { PaperSigning } from "../../domain/paper-issue.ts";
import type { Outcome } from "../../domain/refusal.ts";
import type { Book } from "../book.ts";
import { cycleOf } from "../find-in-book.ts";
import { type Desk, notOffered, offerOfYear, type PaperKind } from "./paper-kind.ts";

/** A kind of paper of which there is one a year, made of the people whom it names. */
interface YearlyPaper<Facts extends { readonly cycle: Cycle }>
  extends Pick<PaperKind, "name" | "template" | "reads" | "numbered"> {
  /** What the file is called and, with "năm", what the dialog says. */
  readonly title: string;
  /** What it is made from; undefined where the year has nobody to name. */
  factsOf(cycle: Cycle, book: Book): Facts | undefined;
  /** What the dialog says besides. */
  note?(facts: Facts): string;
  /** Whoever signs; left out where nobody does. */
  signing?(facts: Facts): PaperSigning;
  type(facts: Facts, desk: Desk): Outcome<string>;
}

/** One paper a year, the newest first, wherever there is anybody to name: a past year's is made again as long as its cycle is kept. */
export function yearlyPaper<Facts extends { readonly cycle: Cycle }>(of: YearlyPaper<Facts>): PaperKind {
  const { name, template, reads, numbered, title } = of;
  return {
    ...{ name, template, reads },
    ...(numbered ? { numbered } : {}),
    offers: (book) =>
      book.cycles
        .map(({ value }) => value)
        .sort((one, other) => other.year - one.year)
        .flatMap((cycle) => {
          const facts = of.factsOf(cycle, book);
          if (!facts) return [];
          const { year } = cycle;
          const note = of.note?.(facts) ?? "";
          const signing = of.signing?.(facts);
          const label = `${title} năm ${year}${note === "" ? "" : ` (${note})`}`;
          return [offerOfYear(title, year, { label, ...(signing ? { signing } : {}) })];
        }),
    type: (offer, desk) => {
      const cycle = cycleOf(desk.book, offer.year);
      const facts = cycle && of.factsOf(cycle, desk.book);
      if (!facts) throw notOffered(offer);
      return of.type(facts, desk);
    },
  };
}

/** The dossiers, and the units in the order of the tab `Đơn vị`: what papers that name people are made from. */
export function namedBy(book: Book) {
  return {
    dossiers: book.dossiers.map(({ value }) => value),
    unitOrder: book.roster.units.map(({ id }) => id),
  };
}
