import { archiveFindings } from "./archived.ts";
import type { Book, Wanted } from "./book.ts";
import { type ChainReport, examineChain } from "./chain.ts";
import { type Difference, differenceInWords } from "./difference.ts";
import type { Damage, Ports } from "./ports.ts";
import { type Told, tell } from "./told.ts";

/** Everything that the ledger can be held against. */
export const EVERYTHING: Wanted = {
  ledger: true,
  dossiers: "cells",
  roster: true,
  lists: true,
  meetings: true,
  activities: true,
  unitProposals: true,
  deliveries: true,
  yearTotals: true,
  frozenFigures: true,
  attention: true,
  outbox: "statuses",
};

/** What the ledger tells, and where the tabs say something else. */
export interface Examination {
  readonly book: Book;
  readonly chain: ChainReport;
  readonly told: Told;
  /** Dossiers of archived years that no longer say what they said then. */
  readonly archive: readonly string[];
  /** Rows that `Khôi phục` writes again; empty while the chain is not whole, since then nobody knows what is right. */
  readonly differences: readonly Difference[];
}

/** Holds every tab of the software against the fold of the ledger, in one read. */
export function examine(ports: Pick<Ports, "ledger">, wanted: Wanted = EVERYTHING): Examination {
  const book = ports.ledger.read(wanted);
  const chain = examineChain(book.ledger, book.system, book.ledgerPlaces);
  const told = tell(chain.rows, chain.edited);
  const archive = archiveFindings(() => ports.ledger.tabs(), chain.rows);
  return { book, chain, told, archive, differences: ports.ledger.differences(told) };
}

/** True where what the ledger tells may be written into the tabs: nothing is missing from it. */
export function isTrusted({ chain }: Pick<Examination, "chain">): boolean {
  return chain.whole;
}

/** The damage in one line, with what to do. */
export function damageInWords({ text, mends }: Damage): string {
  return mends ? `${text} Chọn “Khôi phục” trong menu Hệ thống để đặt lại.` : text;
}

/** What cannot be read, but for what a damage says better. */
function problemsBeside({ problems }: Book, damages: readonly Damage[]): readonly string[] {
  const said = new Set(damages.map(({ instead }) => instead));
  return problems.filter((problem) => !said.has(problem));
}

/** Every finding in words, and how many of them `Khôi phục` puts right. */
export function findingsOf(
  examination: Examination,
  damages: readonly Damage[],
): { readonly findings: readonly string[]; readonly mending: number } {
  const { book, chain, told, archive, differences } = examination;
  const trusted = isTrusted(examination);
  const findings = [
    ...damages.map(damageInWords),
    ...problemsBeside(book, damages),
    ...chain.findings,
    ...told.findings,
    ...archive,
    ...differences.map(differenceInWords),
  ];
  const mending =
    damages.filter(({ mends }) => mends).length +
    (trusted ? differences.length : 0) +
    (trusted && chain.reordered ? 1 : 0);
  return { findings, mending };
}
