import { archivedIn, dossierRowsOf, isArchived, rowDigest, subjectOf } from "./archived.ts";
import type { Book, LedgerRow } from "./book.ts";
import type { CopiedRow, CopiedTab } from "./copied-tab.ts";

/** What of the ledger is put away, and what stays to vouch for it. */
export interface ArchivePlan {
  /** The last year whose history is put away. */
  readonly until: number;
  /** Events from the first on, up to before the first of a later year; whole commits. */
  readonly events: readonly LedgerRow[];
  /** Their rows in the tab. */
  readonly places: readonly number[];
  /** Link of the chain at their last commit: the live chain goes on from here. */
  readonly chainHead: string;
  readonly lastEvent: number;
  /** Year → Mã CCVC → digest, of every dossier whose history is away afterwards. */
  readonly digests: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** Years that may be put away: cycles that are over, before the newest one, not put away yet; oldest first. */
export function archivableYears({ cycles, ledger }: Pick<Book, "cycles" | "ledger">): readonly number[] {
  const until = archivedIn(ledger)?.until ?? 0;
  const newest = Math.max(0, ...cycles.map(({ value }) => value.year));
  return cycles
    .filter(({ value }) => value.state !== "open" && value.year < newest && value.year > until)
    .map(({ value }) => value.year)
    .sort((one, other) => one - other);
}

function digestsUntil(rows: readonly CopiedRow[], until: number): ArchivePlan["digests"] {
  const years = new Map<number, Record<string, string>>();
  for (const row of rows) {
    const { year, personId } = subjectOf(row);
    if (!isArchived({ year }, until)) continue;
    const digests = years.get(year) ?? {};
    digests[personId] = rowDigest(row);
    years.set(year, digests);
  }
  return years;
}

/**
 * What is put away up to the end of a year. The chain can only be cut between two commits, so that everything before the
 * first commit of a later year goes; what happens to an old year afterwards stays at hand.
 * @param ledger in the order in which it was written, its chain whole
 * @param tabs `Hồ sơ` among them
 */
export function archivePlan(
  until: number,
  ledger: readonly LedgerRow[],
  { ledger: asRead, ledgerPlaces }: Pick<Book, "ledger" | "ledgerPlaces">,
  tabs: readonly CopiedTab[],
): ArchivePlan | undefined {
  const later = ledger.find(({ year }) => year > until);
  const events = ledger.filter(({ commit }) => later === undefined || commit < later.commit);
  const last = events[events.length - 1];
  if (!last) return undefined;
  const placeOf = new Map(asRead.map(({ number }, index) => [number, ledgerPlaces[index] ?? 0]));
  return {
    until,
    events,
    places: events.map(({ number }) => placeOf.get(number) ?? 0).filter((place) => place > 1),
    chainHead: last.chainHash,
    lastEvent: last.number,
    digests: digestsUntil(dossierRowsOf(tabs), until),
  };
}
