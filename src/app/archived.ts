import { dossierKey } from "../domain/dossier.ts";
import type { LedgerEvent } from "../domain/events.ts";
import { isDossierEvent } from "../domain/evolve.ts";
import type { LedgerRow } from "./book.ts";
import type { CopiedRow, CopiedTab } from "./copied-tab.ts";
import { digest } from "./seal.ts";

type Archived = Extract<LedgerEvent, { readonly type: "YearsArchived" }>;
type Digests = Extract<LedgerEvent, { readonly type: "DossiersArchived" }>;

/** Digits of a dossier's digest: enough to see a change, few enough for thousands in a row. */
const DIGITS = 10;

function eventsOf<T extends LedgerEvent>(ledger: readonly LedgerRow[], type: T["type"]): readonly T[] {
  return ledger.flatMap((row): readonly T[] => {
    const isWhole = row.type === type && digest(row.salt + row.content) === row.contentHash;
    try {
      return isWhole ? [JSON.parse(row.content) as T] : [];
    } catch {
      return [];
    }
  });
}

/** The newest archiving that the ledger tells of; undefined where everything still stands in it. */
export function archivedIn(ledger: readonly LedgerRow[]): Archived | undefined {
  const found = eventsOf<Archived>(ledger, "YearsArchived");
  return found[found.length - 1];
}

/** True of a row about a year whose history lies in the archive: what came before it is no longer at hand. */
export function isArchived({ year }: Pick<LedgerRow, "year">, until: number): boolean {
  return year > 0 && year <= until;
}

/** What a dossier's row says, in ten hex digits: the cells that hold anything, whatever their order. */
export function rowDigest({ cells }: Pick<CopiedRow, "cells">): string {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== "");
  return digest(JSON.stringify(filled.sort(([one], [other]) => (one < other ? -1 : 1)))).slice(0, DIGITS);
}

/** Year and person of a row of `Hồ sơ`. */
export function subjectOf({ cells }: Pick<CopiedRow, "cells">): {
  readonly year: number;
  readonly personId: string;
} {
  return { year: Number(cells.Năm ?? 0), personId: String(cells["Mã CCVC"] ?? "") };
}

/** The rows of `Hồ sơ` among tabs that were read whole. */
export function dossierRowsOf(tabs: readonly CopiedTab[]): readonly CopiedRow[] {
  return tabs.find(({ name }) => name === "dossiers")?.rows ?? [];
}

/**
 * Dossiers of archived years that no longer say what they said when their history was put away, in Vietnamese, with their
 * row. One to which something happened since is left out: its beginning lies in the archive.
 */
export function archiveFindings(
  tabs: () => readonly CopiedTab[],
  ledger: readonly LedgerRow[],
): readonly string[] {
  const until = archivedIn(ledger)?.until ?? 0;
  if (until === 0) return [];
  const moved = new Set(
    ledger.flatMap((row) =>
      isArchived(row, until) && isDossierEvent(row.type) ? [dossierKey(row.year, row.personId)] : [],
    ),
  );
  const stored = new Map(
    dossierRowsOf(tabs()).map((row) => {
      const { year, personId } = subjectOf(row);
      return [dossierKey(year, personId), row];
    }),
  );
  const kept = new Map(
    eventsOf<Digests>(ledger, "DossiersArchived").map((one) => [one.dossierYear, one.digests]),
  );
  return [...kept].flatMap(([year, digests]) =>
    Object.entries(digests).flatMap(([personId, expected]): readonly string[] => {
      const key = dossierKey(year, personId);
      if (moved.has(key)) return [];
      const found = stored.get(key);
      if (!found) return [`Hồ sơ: thiếu dòng ${key}, có trong bản lưu trữ đến hết năm ${until}.`];
      if (rowDigest(found) === expected) return [];
      return [
        `Hồ sơ, dòng ${found.row} (${key}): khác với lúc lưu trữ; đối chiếu với bản lưu trữ đến hết năm ${until}.`,
      ];
    }),
  );
}
