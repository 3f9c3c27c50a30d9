import { vietnameseMoment } from "../domain/calendar.ts";
import { isAppraised } from "../domain/list.ts";
import { causeOfFailure } from "../domain/scoring.ts";
import type { UnitProposal } from "../domain/unit-proposal.ts";
import type { Book } from "./book.ts";
import { currentCycle } from "./find-in-book.ts";
import { type ProgressView, progressOf } from "./office-dialogs.ts";
import type { Ports } from "./ports.ts";
import { proposalOf } from "./unit-proposal-form.ts";

/** Lập danh sách, before the click: what stands ready, what each unit has proposed, whom the list will not propose. */
export interface ProposeView extends ProgressView {
  readonly units: readonly {
    readonly name: string;
    /** How many of the unit are ready, and how many of those pass. */
    readonly ready: number;
    readonly passing: number;
    readonly unfinished: number;
    /** When and by whom the unit proposed, in words. */
    readonly proposal: string;
  }[];
  readonly notProposed: readonly {
    readonly name: string;
    readonly unitName: string;
    readonly cause: string;
  }[];
}

function inWords(latest: UnitProposal | undefined, contentHash: string, ready: number): string {
  if (!latest) return ready === 0 ? "chưa có gì để gửi" : "chưa gửi";
  const sent = `lần ${latest.number}, ${vietnameseMoment(latest.madeAt)}`;
  return ready === 0 || latest.contentHash === contentHash ? sent : `${sent}; đã thay đổi từ đó`;
}

function unitsOf(book: Book, at: string): ProposeView["units"] {
  const cycle = currentCycle(book);
  if (!cycle) return [];
  return book.roster.units.flatMap((unit) => {
    const { draft, contentHash, latest } = proposalOf({ cycle, unit }, book, at);
    const passing = draft.proposed.length;
    const ready = passing + draft.notProposed.length;
    const unfinished = draft.unfinished.length;
    if (ready + unfinished === 0 && !latest) return [];
    return [{ name: unit.name, ready, passing, unfinished, proposal: inWords(latest, contentHash, ready) }];
  });
}

/** Reads what the dialog of the list shows; undefined when no cycle is open. */
export function viewPropose(ports: Ports): ProposeView | undefined {
  const book = ports.ledger.read({ dossiers: "all", units: true, unitProposals: true });
  const progress = progressOf(book);
  if (!progress) return undefined;
  const { cycle } = progress;
  const notProposed = book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => dossier.year === cycle.year)
    .filter(isAppraised)
    .map(({ name, personId, unitName, appraisal }) => ({
      name: `${name} (${personId})`,
      unitName,
      cause: causeOfFailure(appraisal.scores, cycle),
    }))
    .filter(({ cause }) => cause !== "");
  return { ...progress, units: unitsOf(book, ports.clock.now()), notProposed };
}
