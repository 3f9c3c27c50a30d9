import type { Instant } from "../../domain/calendar.ts";
import type { Book, Wanted } from "../book.ts";
import type { PaperKind, PaperOffer } from "./paper-kind.ts";
import { PAPER_KINDS } from "./paper-kinds.ts";

/** A paper that can be made now, and its kind. */
export interface PaperNow {
  /** `decision:2026/1`: its value in the dialog. */
  readonly key: string;
  readonly kind: PaperKind;
  readonly offer: PaperOffer;
}

/** Several wishes to read as one: a part wanted by any of them is read whole. */
function together(wishes: readonly (Wanted | undefined)[]): Wanted {
  return Object.assign({}, ...wishes);
}

/** What must be read to know which papers can be made. */
export const PAPERS: Wanted = together(PAPER_KINDS.map(({ reads }) => reads));

/** The kind that a paper's key names, or undefined. A kind's name alone stands for its newest paper. */
export function kindOf(key: string): PaperKind | undefined {
  return PAPER_KINDS.find(({ name }) => key === name || key.startsWith(`${name}:`));
}

/** What must be read to make a paper of this kind. */
export function readsOf({ reads, alsoReads }: PaperKind): Wanted {
  return together([reads, alsoReads]);
}

function papersOf(kind: PaperKind, book: Book, now: Instant): readonly PaperNow[] {
  return kind.offers(book, now).map((offer) => ({ key: `${kind.name}:${offer.about}`, kind, offer }));
}

/** The papers that can be made now, kind by kind, the newest first. */
export function papersNow(book: Book, now: Instant): readonly PaperNow[] {
  return PAPER_KINDS.flatMap((kind) => papersOf(kind, book, now));
}

/** The paper of this key, if it can be made now. */
export function paperNow(key: string, book: Book, now: Instant): PaperNow | undefined {
  const kind = kindOf(key);
  if (!kind) return undefined;
  const listed = papersOf(kind, book, now).find((paper) => key === kind.name || paper.key === key);
  const offer = listed ? undefined : kind.offerAbout?.(key.slice(kind.name.length + 1), book);
  return offer ? { key, kind, offer } : listed;
}
