import type { Instant } from "../../domain/calendar.ts";
import type { PaperIssue, PaperSigning } from "../../domain/paper-issue.ts";
import type { Outcome } from "../../domain/refusal.ts";
import type { Book, Wanted } from "../book.ts";
import type { Typist } from "../typist.ts";

/** A paper that can be made now. */
export interface PaperOffer {
  /** What it is of, within its kind: a year (`2026`), a list (`2026/1`). */
  readonly about: string;
  /** In words, as the dialog lists it. */
  readonly label: string;
  readonly year: number;
  /** What the file is called, without ending. The same paper made again bears the same title. */
  readonly title: string;
  /** Whoever signs as a rule; absent where nobody signs it, or where a dialog of its own records who did. */
  readonly signing?: PaperSigning;
}

/** A paper of which there is one a year; `more`: who signs, or other words for the dialog. */
export function offerOfYear(
  kind: string,
  year: number,
  more: Partial<Pick<PaperOffer, "label" | "signing">> = {},
): PaperOffer {
  const title = `${kind} ${year}`;
  return { about: String(year), label: title, year, title, ...more };
}

/** What is at hand when a paper is typed. */
export interface Desk {
  readonly book: Book;
  readonly typist: Typist;
  /** The Office's template (.docx, base64); empty for a spreadsheet. */
  readonly template: string;
  /** Number, day and signer as far as they are known; who signs as a rule where nobody was chosen. */
  readonly issue: PaperIssue;
  readonly now: Instant;
}

/**
 * A kind of paper that “Lập văn bản” makes: one file in this folder, one line in `paper-kinds.ts`. Which papers can be made
 * is worked out from what is recorded, and so is what they say.
 */
export interface PaperKind {
  /** Kebab-case, once in the registry: first part of a paper's key (`decision:2026/1`). */
  readonly name: string;
  /** Name of the template in Drive, without ending; it stands in `src/templates.ts` too. Empty: a spreadsheet (.xlsx). */
  readonly template: string;
  /** True where the clerk gives such papers a number and a day; “Ghi số, ngày văn bản” then asks for them. */
  readonly numbered?: true;
  /** What `offers` reads. */
  readonly reads: Wanted;
  /** What `type` reads besides; left out where nothing. */
  readonly alsoReads?: Wanted;
  /** What can be made of what is recorded, the newest first. */
  offers(book: Book, now: Instant): readonly PaperOffer[];
  /** One that is made where it is asked for, but not listed; left out where there is none. */
  offerAbout?(about: string, book: Book): PaperOffer | undefined;
  /** The finished paper (base64), or why not. Called with an offer of the same book. */
  type(offer: PaperOffer, desk: Desk): Outcome<string>;
}

/** What goes wrong only if a paper is typed that was not offered. */
export function notOffered({ about, title }: PaperOffer): Error {
  return new Error(`Cannot type "${title}": nothing is recorded of ${about}, although it was offered.`);
}
