/**
 * What the use cases need of the world, by need; `src/google` has one adapter a port.
 * Everything that reads the clock, rolls dice or talks to Google stands behind one of these.
 */
import type { Activity } from "../domain/activity.ts";
import type { Day, Instant } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Letter, Letterhead } from "../domain/letters.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";
import type { ManyYears } from "../domain/years-compared.ts";
import type { Book, Commit, FormName, FormSetup, LedgerRow, SystemState, Wanted } from "./book.ts";
import type { CopiedTab } from "./copied-tab.ts";
import type { Difference } from "./difference.ts";
import type { Documents } from "./documents.ts";
import type { Told } from "./told.ts";
import type { Typist } from "./typist.ts";

/** The one reader of the clock. */
export interface Clock {
  now(): Instant;
  /** How long this execution may still run before Google ends it (6 minutes), ms. */
  msLeft(): number;
}

/** The one source of randomness. */
export interface Dice {
  /** `count` random bytes, 0 to 255. */
  bytes(count: number): Uint8Array;
}

/** One writer at a time. Not first-come-first-served. */
export interface Lock {
  /** True when held; waits at most `milliseconds`. */
  acquire(milliseconds: number): boolean;
  release(): void;
}

/** A form response as stored by Google, by item key (`scores.1`, `evidence.1`, `digitalSkills`, …); missing where unanswered. */
export interface FormAnswer {
  readonly form: FormName;
  readonly responseId: string;
  readonly at: Instant;
  readonly email: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The forms' stored responses: the truth that a trigger only points at. */
export interface Responses {
  /**
   * Every response from this instant on (all when empty), oldest first.
   * @param isHandled those of which it says so are left out unread: their answers cost more than their names
   */
  since(
    form: FormName,
    setup: FormSetup,
    from: Instant | "",
    isHandled?: (responseId: string, at: Instant) => boolean,
  ): readonly FormAnswer[];
}

/** What the annual report is made from. */
export interface ReportFacts extends ManyYears {
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  /** Tab `Tuyên truyền, tập huấn, thi đua`. */
  readonly activities: readonly Activity[];
  /** What is planned for a later day is not told as done. */
  readonly heldUntil: Day;
  /** Head of the ledger's chain, printed in the report: outside the sheet's reach. */
  readonly chainHead: string;
  readonly issue: PaperIssue;
}

/** The self-assessment form's questions. */
export interface Questions {
  /** Makes each question say what the set says; the titles of those that were changed. */
  follow(form: FormSetup, criteria: CriteriaSet): readonly string[];
}

/** The workbook: one read, one commit. */
export interface Ledger {
  read(wanted: Wanted): Book;
  commit(change: Commit): void;
  /** Rows that are not what the ledger tells, cell by cell, in the tabs that the last `read` read whole; calls nothing. */
  differences(told: Told): readonly Difference[];
  /** The tabs that the last `read` read whole, as they stood; calls nothing. */
  tabs(): readonly CopiedTab[];
  /** Writes the whole ledger anew, in the order of these rows; a few writes, each repeatable. */
  rewriteLedger(rows: readonly LedgerRow[]): void;
  /** Puts the rows of `Nhật ký xử lý` back into the order of their numbers. */
  putInOrder(): void;
}

/** How sending went: `again` when it may succeed later (quota gone), else the address or the letter is at fault. */
export type SendResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly again: boolean; readonly problem: string };

/** Sends one letter; never throws for what the mail service refuses. */
export interface Mailbox {
  /** Letters that may still be sent today. */
  remaining(): number;
  send(to: string, letter: Letter, head: Letterhead): SendResult;
}

/** The bell: which forms rang since somebody last looked. */
export interface Bell {
  /** Rings and says what the bell now reads. */
  ring(): string;
  /** Changes with every ring of any form. */
  reading(): string;
  /** What the bell reads now, and up to which reading everything has been drained; one call. */
  heard(): { readonly reading: string; readonly drained: string };
  /** Every answer that rang up to this reading has been drained. */
  noteDrained(reading: string): void;
}

/** Where dossiers of a year stood when they were last written, by address: saves a read, and is never trusted. */
export interface RowHints {
  rowOf(address: string, year: number): number | undefined;
  remember(rows: ReadonlyMap<string, number>, year: number): void;
}

/** Copies of the workbook in Drive (folder `Sao lưu`). */
export interface Copies {
  /** Newest first. */
  list(system: SystemState): readonly StoredCopy[];
  /** Stores under this name, or over the file of this name. */
  store(system: SystemState, name: string, mimeType: string, content: CopyContent): void;
  /** The text of a copy; undefined where it is gone. */
  text(id: string): string | undefined;
  /** Puts copies into Drive's trash. */
  discard(ids: readonly string[]): void;
}

/** What a copy holds. */
export type CopyContent = { readonly text: string } | { readonly base64: string };

/** A copy in Drive; its name begins with the day. */
export interface StoredCopy {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
}

/** A few words that one run leaves for the next, outside the workbook. */
export interface Marks {
  read(name: string): string;
  write(name: string, text: string): void;
}

/** One-shot triggers. */
export interface Alarm {
  /** Calls `onOutbox` once, about `milliseconds` from now. */
  sendOutboxIn(milliseconds: number): void;
  /** Calls `onGoOn` once, about `milliseconds` from now: an execution that came near its six minutes goes on there. */
  goOnIn(milliseconds: number): void;
}

/** Where links lead. */
export interface WebApp {
  /** The address of the web app; empty while it is not deployed. */
  address(): string;
}

/** Secrets that sign links, newest first. */
export interface Keys {
  signing(): { readonly id: string; readonly secret: Uint8Array };
  byId(id: string): Uint8Array | undefined;
  /** Signs with a new key from now on, and gives its id; with `revokes` links signed before open no more. */
  rotate(revokes: boolean): string;
}

/** Makes or mends what the workbook needs: tabs, forms, triggers, templates, keys; wants the lock held. A second run changes nothing. */
export interface Setup {
  /** What was made, a line each in Vietnamese; empty when everything stood already. */
  apply(): readonly string[];
  /** What people's hands have changed of tabs, columns, formulas, forms and triggers; what harms nothing is left out. Reads only. */
  inspect(): readonly Damage[];
  /** Puts right of it what can be put right, with the lock held; formats and validation too where `alsoLooks`. A line each for what was done. */
  mend(alsoLooks: boolean): readonly string[];
}

/** Something in the workbook, a form or the triggers that people's hands have changed. */
export interface Damage {
  /** In Vietnamese: which tab, column, cell or question, what was found; and what to do, where a person must. */
  readonly text: string;
  /** `mend` puts it right: what to do is the same for all of these ({@link import("./examine.ts").damageInWords}). */
  readonly mends: boolean;
  /** The line of `Book.problems` that this says better. */
  readonly instead?: string;
}

export interface Ports {
  readonly setup: Setup;
  readonly clock: Clock;
  readonly dice: Dice;
  readonly lock: Lock;
  readonly ledger: Ledger;
  readonly responses: Responses;
  readonly questions: Questions;
  readonly mailbox: Mailbox;
  readonly bell: Bell;
  readonly rowHints: RowHints;
  readonly alarm: Alarm;
  readonly copies: Copies;
  readonly marks: Marks;
  readonly documents: Documents;
  readonly typist: Typist;
  readonly keys: Keys;
  readonly webApp: WebApp;
  /** Names the click that this execution answers (`clicks.ts`); absent where nobody clicked. */
  readonly click?: string;
  /** Names this execution in claims. */
  readonly executionId: string;
}
