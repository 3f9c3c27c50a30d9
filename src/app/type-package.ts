import { dayOf, type Instant } from "../domain/calendar.ts";
import type { DeliveredFile, DeliveredKind } from "../domain/delivery.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import type { Book, Wanted } from "./book.ts";
import type { Documents } from "./documents.ts";
import { listKey } from "./find-in-book.ts";
import { typeOffer } from "./make-paper.ts";
import { XLSX } from "./media-types.ts";
import { annualReportPaper } from "./papers/annual-report.ts";
import { associationListPaper, packageFactsOf } from "./papers/association-list.ts";
import { offerOfYear, type PaperKind, type PaperOffer } from "./papers/paper-kind.ts";
import { readsOf } from "./papers/papers-now.ts";
import { recognitionDecisionPaper } from "./papers/recognition-decision.ts";
import type { Ports } from "./ports.ts";

/** What the package of a year is made from. */
export const PACKAGE: Wanted = {
  ...readsOf(annualReportPaper),
  ...readsOf(recognitionDecisionPaper),
  ...readsOf(associationListPaper),
  papers: true,
};

/** A paper of the package, typed and not yet stored; `base64` of a .docx, of the extract of an .xlsx. */
interface TypedPart {
  readonly kind: DeliveredKind;
  readonly title: string;
  readonly base64: string;
}

/** Everything that goes, typed: nothing is stored before all of it could be typed. */
export type TypedPackage = readonly TypedPart[];

/** Types report, list, decisions and extract of the current cycle; refused, before anything is stored, where a template is broken. */
export function typePackage(book: Book, now: Instant, ports: Ports): Outcome<TypedPackage> {
  const facts = packageFactsOf(book, now);
  if (!facts) return accept([]);
  const { year } = facts.cycle;
  const lists = new Set(
    book.lists
      .filter(({ value }) => value.status === "decided")
      .map(({ value }) => listKey(value.year, value.number)),
  );
  const papers: readonly (readonly [DeliveredKind, PaperKind, PaperOffer])[] = [
    ...annualReportPaper.offers(book, now).map((offer) => ["report", annualReportPaper, offer] as const),
    // The list is offered where somebody is recognised; a package of a year without anybody carries it too, and says so.
    ["list", associationListPaper, offerOfYear(associationListPaper.template, year)],
    ...recognitionDecisionPaper
      .offers(book, now)
      .filter((offer) => offer.year === year && lists.has(offer.about))
      .map((offer) => ["decision", recognitionDecisionPaper, offer] as const),
  ];
  const parts: TypedPart[] = [];
  for (const [kind, paper, offer] of papers) {
    const typed = typeOffer(paper, offer, { book, now }, ports);
    if (!typed.ok) return typed;
    parts.push({ kind, title: offer.title, base64: typed.value.made });
  }
  const base64 = ports.typist.resultsExtract(facts);
  return accept([...parts, { kind: "extract", title: `Trích xuất số liệu ${year}`, base64 }]);
}

/**
 * Stores what was typed in the year's folder, each name with the number of the package. What goes of a paper is its PDF, or
 * the .docx where Drive could not make one.
 */
export function storePackage(
  parts: TypedPackage,
  year: number,
  number: number,
  book: Book,
  documents: Documents,
): readonly DeliveredFile[] {
  return parts.map(({ kind, title, base64 }) => {
    const name = `${title} (gửi Hội Khuyến học lần ${number})`;
    if (kind === "extract") {
      return { kind, ...documents.keep(book.system, year, `${name}.xlsx`, XLSX, base64) };
    }
    const { pdf, docx } = documents.store(book.system, year, name, base64);
    return { kind, ...(pdf ?? docx) };
  });
}

/** What the package would say, to see under the lock whether it still is so. */
export function packageSays(book: Book, now: Instant): string {
  const facts = packageFactsOf(book, now);
  if (!facts) return "";
  const lists = book.lists
    .map(({ value }) => value)
    .filter(({ year }) => year === facts.cycle.year)
    .map(({ number, status, decisionNumber, decisionDate }) => [
      number,
      status,
      decisionNumber,
      decisionDate,
    ]);
  const { figures, holders } = facts;
  return JSON.stringify([dayOf(now), figures, holders, lists]);
}
