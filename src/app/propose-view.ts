import { type Day, vietnameseMoment } from "../domain/calendar.ts";
import { isAppraised } from "../domain/list.ts";
import { reviewOpenUntil } from "../domain/review.ts";
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
  /** Of those who are ready, how many may still ask for a review, and to which day the last of them; absent where nobody may. */
  readonly mayAsk?: { readonly people: number; readonly until: Day };
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

/** Who may still ask: once on a list they no longer can. */
function stillAsking(book: Book, at: string): Pick<ProposeView, "mayAsk"> {
  const cycle = currentCycle(book);
  if (!cycle) return {};
  const days = book.dossiers
    .filter(({ value }) => value.year === cycle.year)
    .flatMap(({ value }) => reviewOpenUntil(value, at, { cycle, holidays: book.holidays }) ?? [])
    .sort();
  const until = days[days.length - 1];
  return until === undefined ? {} : { mayAsk: { people: days.length, until } };
}

/** Reads what the dialog of the list shows; undefined when no cycle is open. */
export function viewPropose(ports: Ports): ProposeView | undefined {
  const book = ports.ledger.read({ dossiers: "all", units: true, unitProposals: true, holidays: true });
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
  const at = ports.clock.now();
  return { ...progress, ...stillAsking(book, at), units: unitsOf(book, at), notProposed };
}
