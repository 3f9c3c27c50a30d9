import type { Choice } from "./contract-queue.ts";

/** Half-done work of one dossier, in this browser alone. */
interface Kept {
  readonly version: number;
  readonly choice: Choice;
}

function keyOf(subject: string): string {
  return `cong-dan-hoc-tap ${subject}`;
}

/** Does it, or nothing: a browser may refuse to keep anything for a page (private windows, strict settings). */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Keeps half-done work of a dossier as it was shown; true when this browser did. */
export function keep(subject: string, version: number, choice: Choice): boolean {
  const kept: Kept = { version, choice };
  return (
    attempt(() => {
      localStorage.setItem(keyOf(subject), JSON.stringify(kept));
      return true;
    }) ?? false
  );
}

/** What was kept of this very version of the dossier. */
export function keptOf(subject: string, version: number): Choice | undefined {
  return attempt(() => {
    const kept = JSON.parse(localStorage.getItem(keyOf(subject)) ?? "null") as Kept | null;
    return kept?.version === version && kept.choice.scores.length === 10 ? kept.choice : undefined;
  });
}

/** The work is done, or is kept by the server now. */
export function forget(subject: string): void {
  attempt(() => localStorage.removeItem(keyOf(subject)));
}
