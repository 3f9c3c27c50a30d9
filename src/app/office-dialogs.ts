import type { Cycle } from "../domain/cycle.ts";
import { isAppraised } from "../domain/list.ts";
import { passes } from "../domain/scoring.ts";
import { cycleFrom } from "../domain/settings.ts";
import { currentCycle } from "./find-in-book.ts";
import { OPENING, openingProblems } from "./open-cycle.ts";
import type { Ports } from "./ports.ts";

/** Mở kỳ đánh giá, before the click: the cycle as the settings describe it, and what is still wrong. */
export interface OpeningView {
  readonly cycle?: Cycle;
  readonly problems: readonly string[];
  readonly people: number;
  readonly units: number;
}

/** Reads what opening a cycle would freeze; changes nothing. */
export function viewOpening(ports: Ports): OpeningView {
  const book = ports.ledger.read(OPENING);
  const counts = { people: book.roster.people.length, units: book.roster.units.length };
  const settled = cycleFrom(book.settings, Number(ports.clock.now().slice(0, 4)));
  if (!("value" in settled)) {
    const problems = "problems" in settled ? settled.problems : [settled.message];
    return { ...counts, problems: [...book.problems, ...problems] };
  }
  return { ...counts, cycle: settled.value, problems: openingProblems(book, settled.value) };
}

/** Lập danh sách, báo cáo, before the click: what stands ready in the current cycle. */
export interface ProgressView {
  readonly cycle: Cycle;
  /** Appraised by unit and union, on no list yet. */
  readonly ready: number;
  /** Of those, who passes both rules. */
  readonly passing: number;
  /** Submitted, but unit or union not done. */
  readonly unfinished: number;
  /** Submitted, but not decided. */
  readonly undecided: number;
}

/** Counts where the current cycle's dossiers stand; undefined when no cycle is open. */
export function viewProgress(ports: Ports): ProgressView | undefined {
  const book = ports.ledger.read({ dossiers: "all" });
  const cycle = currentCycle(book);
  if (!cycle) return undefined;
  const dossiers = book.dossiers.map(({ value }) => value).filter((dossier) => dossier.year === cycle.year);
  const ready = dossiers.filter(isAppraised);
  const unfinished = dossiers.filter(({ state }) =>
    ["Submitted", "Returned", "AwaitingUnion"].includes(state),
  );
  const onList = dossiers.filter(({ state }) => state === "Proposed");
  return {
    cycle,
    ready: ready.length,
    passing: ready.filter((dossier) => passes(dossier.appraisal.scores, cycle)).length,
    unfinished: unfinished.length,
    undecided: unfinished.length + ready.length + onList.length,
  };
}
