import { epochOf, type Instant, instantOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type Dossier, dossierKey } from "../domain/dossier.ts";
import type { DossierEvent, LedgerEvent } from "../domain/events.ts";
import { evolve } from "../domain/evolve.ts";
import { type Addressed, lettersAfter } from "../domain/telling.ts";
import type { AttentionRow, Book, Commit, ListRow, OutboxRow, SystemState, Write } from "./book.ts";
import { withClick } from "./clicks.ts";
import type { Ports } from "./ports.ts";
import { type Happening, seal } from "./seal.ts";

/** Letters that the execution which wrote them sends itself; more wait for a one-shot trigger. */
export const LETTERS_AT_ONCE = 10;

/** How long a claim on a letter holds: longer than an execution can live (6 minutes). */
const CLAIM_MS = 10 * 60 * 1000;

/** Until when a claim made now holds. */
export function claimUntil(now: Instant): Instant {
  return instantOf(epochOf(now) + CLAIM_MS);
}

/** A commit made ready: what to write, and which letters are ours to send after it. */
export interface Ready {
  readonly commit: Commit;
  readonly mine: readonly OutboxRow[];
  /** Letters left for the one-shot trigger. */
  readonly waiting: number;
}

/** Rows that belong to no dossier, list or cycle. */
export type OtherRows = Pick<
  Commit,
  | "delegations"
  | "unionSteps"
  | "meetings"
  | "activities"
  | "unitProposals"
  | "papers"
  | "deliveries"
  | "yearTotals"
  | "frozenFigures"
  | "people"
  | "ledgerPutAway"
  | "repairs"
>;

function together(parts: readonly OtherRows[]): OtherRows {
  const merged: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [name, rows] of Object.entries(part)) merged[name] = [...(merged[name] ?? []), ...rows];
  }
  return merged as OtherRows;
}

/** The forms that letters lead to. */
export function formsOf({ system: { forms } }: Book) {
  const { selfAssessment, registration } = forms;
  return {
    formUrl: selfAssessment?.url ?? "",
    ...(selfAssessment?.entries ? { entries: selfAssessment.entries } : {}),
    ...(registration ? { registrationUrl: registration.url } : {}),
  };
}

/** Gathers what one decision changes, in memory, until it is committed whole. */
export class Draft {
  private readonly book: Book;
  private readonly now: Instant;
  private readonly ports: Ports;
  private readonly happenings: Happening[] = [];
  private readonly changed = new Map<string, Write<Dossier>>();
  private readonly letters: { readonly addressed: Addressed; readonly cycle: Cycle }[] = [];
  private readonly attention: Write<AttentionRow>[] = [];
  private readonly others: OtherRows[] = [];
  private readonly lists: Write<ListRow>[] = [];
  private readonly cycles: Write<Cycle>[] = [];
  private readonly refiled: Write<OutboxRow>[] = [];
  private readonly rows: Map<string, number>;
  private nextRow: number;
  private system: SystemState;

  constructor(book: Book, now: Instant, ports: Ports) {
    this.book = book;
    this.now = now;
    this.ports = ports;
    this.rows = new Map(book.dossierRows);
    for (const { row, value } of book.dossiers) {
      this.rows.set(dossierKey(value.year, value.personId), row);
    }
    this.nextRow = [...this.rows.values()].reduce((last, row) => Math.max(last, row), 1) + 1;
    this.system = book.system;
  }

  /** The dossier as this draft leaves it so far. */
  dossier(year: number, personId: string): Dossier | undefined {
    const key = dossierKey(year, personId);
    const drafted = this.changed.get(key)?.value;
    if (drafted) return drafted;
    const row = this.rows.get(key);
    return this.book.dossiers.find((stored) => stored.row === row && stored.value.personId === personId)
      ?.value;
  }

  /** The row in which a dossier stands, or will once this draft is committed. */
  rowOf(year: number, personId: string): number | undefined {
    return this.rows.get(dossierKey(year, personId));
  }

  /** Notes something that happened to no single dossier. */
  note(event: LedgerEvent, year: number, personId: string, by: string): void {
    this.happenings.push({ event, year, personId, by });
  }

  /** Lets an event happen to a dossier, and addresses the letters it calls for. */
  happen(before: Dossier | undefined, event: DossierEvent, by: string, cycle: Cycle): Dossier {
    const after = evolve(before, event);
    const key = dossierKey(after.year, after.personId);
    const known = this.rows.get(key);
    const appended = this.changed.get(key);
    if (known === undefined) {
      this.rows.set(key, this.nextRow);
      this.nextRow += 1;
      this.changed.set(key, { value: after });
    } else {
      this.changed.set(
        key,
        appended && appended.row === undefined ? { value: after } : { row: known, value: after },
      );
    }
    this.note(event, after.year, after.personId, by);
    const context = {
      cycle,
      staffing: this.book.roster,
      row: this.rows.get(key) ?? 0,
      ...formsOf(this.book),
      at: this.now,
    };
    for (const addressed of lettersAfter(event, before, after, context)) {
      this.write(addressed, cycle);
    }
    return after;
  }

  /** Puts a letter into the outbox. */
  write(addressed: Addressed, cycle: Cycle): void {
    this.letters.push({ addressed, cycle });
  }

  /** The letters that this draft writes so far. */
  written(): readonly Addressed[] {
    return this.letters.map(({ addressed }) => addressed);
  }

  /** Changes letters that already stand in the outbox. */
  refile(rows: readonly Write<OutboxRow>[]): void {
    this.refiled.push(...rows);
  }

  /** Places a response in `Cần xử lý`. */
  place(row: Omit<AttentionRow, "status" | "settledBy" | "settledAt" | "note">): void {
    this.attention.push({ value: { ...row, status: "open", settledBy: "", settledAt: "", note: "" } });
  }

  /** Writes over a response placed before: the Office has settled it. */
  settle(write: Write<AttentionRow>): void {
    this.attention.push(write);
  }

  /** Rows of the tabs that the Office's dialogs write: delegations, meetings, units' proposals, totals, the roll. */
  also(rows: OtherRows): void {
    this.others.push(rows);
  }

  list(write: Write<ListRow>): void {
    this.lists.push(write);
  }

  openCycle(write: Write<Cycle>): void {
    this.cycles.push(write);
  }

  /** Changes what the software remembers (cursors). */
  remember(patch: Partial<SystemState>): void {
    this.system = { ...this.system, ...patch };
  }

  /** Everything as one commit; letters that invite to act are numbered and claimed first. */
  ready(): Ready {
    const urgentFirst = [...this.letters].sort(
      (one, other) => Number(other.addressed.invites) - Number(one.addressed.invites),
    );
    const outbox = urgentFirst.map((letter, index) => this.outboxRow(letter, index));
    const sealed = seal(this.happenings, this.system, this.now, this.ports.dice);
    const lastMail = this.system.lastMail + outbox.length;
    const system = withClick({ ...sealed.system, lastMail }, this.ports.click, this.now);
    const commit: Commit = {
      system,
      ledger: sealed.rows,
      dossiers: [...this.changed.values()],
      outbox: [...this.refiled, ...outbox.map((value) => ({ value }))],
      attention: this.attention,
      lists: this.lists,
      cycles: this.cycles,
      ...together(this.others),
    };
    const mine = outbox.filter((row) => row.status === "sending");
    return { commit, mine, waiting: outbox.filter((row) => row.status === "waiting").length };
  }

  private outboxRow(
    { addressed, cycle }: { readonly addressed: Addressed; readonly cycle: Cycle },
    index: number,
  ): OutboxRow {
    const forDigest = addressed.invites && cycle.mail === "digest";
    const claimed = !forDigest && index < LETTERS_AT_ONCE;
    return {
      number: this.system.lastMail + index + 1,
      createdAt: this.now,
      to: addressed.to,
      year: cycle.year,
      letter: addressed.letter,
      status: forDigest ? "forDigest" : claimed ? "sending" : "waiting",
      claimedBy: claimed ? this.ports.executionId : "",
      claimedUntil: claimed ? claimUntil(this.now) : "",
      sentAt: "",
      problem: "",
    };
  }
}
