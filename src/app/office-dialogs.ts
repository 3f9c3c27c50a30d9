import type { Cycle } from "../domain/cycle.ts";
import { isAppraised } from "../domain/list.ts";
import { hasOpenReview } from "../domain/review.ts";
import { passes } from "../domain/scoring.ts";
import type { Book } from "./book.ts";
import { currentCycle } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";

/** Lập danh sách, báo cáo, before the click: what stands ready in the current cycle. */
export interface ProgressView {
  readonly cycle: Cycle;
  /** Appraised by unit and union, on no list yet. */
  readonly ready: number;
  /** Of those, who passes both rules. */
  readonly passing: number;
  /** Submitted, but unit or union not done. */
  readonly unfinished: number;
  /** Appraised, but a request for review waits for its answer: on no list until then. */
  readonly underReview: number;
  /** Submitted, but not decided. */
  readonly undecided: number;
}

/** Counts where the current cycle's dossiers stand; undefined when no cycle is open. */
export function viewProgress(ports: Ports): ProgressView | undefined {
  return progressOf(ports.ledger.read({ dossiers: "all" }));
}

/** The same, of a book that was read with all dossiers. */
export function progressOf(book: Book): ProgressView | undefined {
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value).filter((dossier) => dossier.year === cycle.year);
  const ready = dossiers.filter(isAppraised);
  const unfinished = dossiers.filter(({ state }) =>
    ["Submitted", "Returned", "AwaitingUnion"].includes(state),
  );
  const underReview = dossiers.filter(hasOpenReview).length;
  const onList = dossiers.filter(({ state }) => state === "Proposed");
  return {
    cycle,
    ready: ready.length,
    passing: ready.filter((dossier) => passes(dossier.appraisal.scores, cycle)).length,
    unfinished: unfinished.length,
    underReview,
    undecided: unfinished.length + ready.length + underReview + onList.length,
  };
}
