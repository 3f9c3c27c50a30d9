import type { Day, Instant } from "../domain/calendar.ts";
import type { RecentAppraisal } from "../domain/rapid-appraisals.ts";

/** The forms of a cycle. */
export type FormName = "registration" | "selfAssessment" | "activities";

/** A form as setup made it: its id, the address people open, which item asks what (`scores.1` → item id). */
export interface FormSetup {
  readonly id: string;
  readonly url: string;
  readonly items: Readonly<Record<string, number>>;
  /** Digest of the criteria that its questions were last worded by; absent: none yet. */
  readonly texts?: string;
  /** Which entry of the form's address fills in which question; absent in forms made before that was noted. */
  readonly entries?: Readonly<Record<string, number>>;
}

/** Up to where a form has been read: newest timestamp seen, and what was handled in the ten minutes before it. */
export interface Cursor {
  readonly until: Instant | "";
  /** Digests of (response id, timestamp) already handled in that window. */
  readonly handled: readonly string[];
}

/** Tab `_Hệ thống`: what the software itself must remember, written in the same call as what it describes. */
export interface SystemState {
  /** Last event number of the ledger, 0 when empty. */
  readonly lastEvent: number;
  /** Number of commits so far. */
  readonly lastCommit: number;
  /** Head of the hash chain, hex; empty before the first commit. */
  readonly chainHead: string;
  /** Last number given to a letter. */
  readonly lastMail: number;
  readonly forms: Readonly<Partial<Record<FormName, FormSetup>>>;
  readonly cursors: Readonly<Partial<Record<FormName, Cursor>>>;
  /** Digest of the roll's dates and of the cut-off day when the dossiers last followed it; empty: never. */
  readonly rollFollowed: string;
  /** Digest of who held the steps when links last followed it; empty: never. */
  readonly staffingFollowed: string;
  /** The last morning on which reminders were worked out; empty: never. */
  readonly remindedOn: Day | "";
  /** What each approver (digest of the address) recorded in the last two minutes. */
  readonly recentAppraisals: Readonly<Record<string, readonly RecentAppraisal[]>>;
  /** Clicks whose work was written lately, by digest, and when (`clicks.ts`); absent before the first. */
  readonly recentClicks?: Readonly<Record<string, Instant>>;
  /** Id of the key that signed the links which people hold; absent before the first cycle was opened. */
  readonly signingKey?: string;
  /** Drive ids: folder of the year's documents, templates by name. */
  readonly folders: Readonly<Record<string, string>>;
}
