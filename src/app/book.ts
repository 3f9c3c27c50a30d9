/**
 * The workbook as the use cases see it: what its tabs hold, what may be read of it at once, what one decision changes.
 * `src/google` reads and writes it; here it is plain values.
 */
import type { Activity } from "../domain/activity.ts";
import type { Day, Instant } from "../domain/calendar.ts";
import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Delegation } from "../domain/delegation.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { EvidenceHeld } from "../domain/evidence-findings.ts";
import type { FrozenFigures } from "../domain/frozen-figures.ts";
import type { Holiday } from "../domain/holidays.ts";
import type { Letter } from "../domain/letters.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { RegisteredPaper } from "../domain/registered-paper.ts";
import type { Person, Roster } from "../domain/roster.ts";
import type { UnionStepRule } from "../domain/union-step.ts";
import type { UnitProposal } from "../domain/unit-proposal.ts";
import type { YearTotals } from "../domain/year-totals.ts";
import type { RowRepair } from "./difference.ts";
import type { FormName, SystemState } from "./system-state.ts";

export type { Cursor, FormName, FormSetup, SystemState } from "./system-state.ts";

/** A ledger row (tab `Nhật ký xử lý`). */
export interface LedgerRow {
  readonly number: number;
  readonly commit: number;
  readonly at: Instant;
  /** 0 where the event belongs to no year. */
  readonly year: number;
  /** Mã CCVC, or empty. */
  readonly personId: string;
  /** Event type in English, as in `src/domain`. */
  readonly type: string;
  /** Who did it: an address, or `hệ thống`. */
  readonly by: string;
  /** The whole event as JSON. */
  readonly content: string;
  readonly salt: string;
  /** SHA-256 of salt and content, hex. */
  readonly contentHash: string;
  /** Link of the chain, on the last row of a commit; empty elsewhere. */
  readonly chainHash: string;
}

export type MailStatus = "waiting" | "forDigest" | "sending" | "sent" | "folded" | "failed";

/** A letter in the outbox (tab `Thư`). */
export interface OutboxRow {
  readonly number: number;
  readonly createdAt: Instant;
  readonly to: string;
  readonly year: number;
  readonly letter: Letter;
  readonly status: MailStatus;
  /** Who is sending it, and until when that claim holds. */
  readonly claimedBy: string;
  readonly claimedUntil: Instant | "";
  readonly sentAt: Instant | "";
  /** What went wrong at the last try, in Vietnamese. */
  readonly problem: string;
}

/** A response that changed no dossier (tab `Cần xử lý`), with its reason; nothing is ever dropped. */
export interface AttentionRow {
  readonly at: Instant;
  readonly email: string;
  readonly reason: string;
  readonly form: FormName;
  readonly responseId: string;
  /** The answers as JSON. */
  readonly content: string;
  readonly status: "open" | "linked" | "accepted" | "dismissed";
  readonly settledBy: string;
  readonly settledAt: Instant | "";
  /** What the Office wrote when it settled the response. */
  readonly note: string;
}

/** A list sent to the head (tab `Danh sách đề nghị`). */
export interface ListRow {
  readonly year: number;
  readonly number: number;
  readonly compiledAt: Instant;
  readonly compiledBy: string;
  readonly proposed: readonly string[];
  readonly notProposed: readonly string[];
  /** SHA-256 over the members with scores, proposal and cause: the content the head approves. */
  readonly contentHash: string;
  readonly status: "undecided" | "decided" | "sentBack";
  /** When and by whom it was decided or sent back. */
  readonly decidedAt: Instant | "";
  readonly decidedBy: string;
  /** Why it was sent back; empty otherwise. */
  readonly sentBackReason: string;
  readonly decisionNumber: string;
  readonly decisionDate: Day | "";
  /** Who signed, as the decision has it; empty until the signed decision is recorded. */
  readonly signer: string;
  /** Link to the signed file; empty until then. */
  readonly signedFile: string;
}

/** A result of an earlier year as the Office typed it (tab `Kết quả các năm trước`). */
export interface EarlierResultRow {
  readonly personId: string;
  readonly year: number;
  readonly recognised: boolean;
  readonly decisionNumber: string;
  readonly decisionDate: Day | "";
  readonly agency: string;
}

/** One person's evidence of one year, and the row it stands in. */
export interface HeldEvidence extends EvidenceHeld {
  readonly row: number;
}

export interface Stored<T> {
  /** Row in its tab, from 1 (the header is row 1). */
  readonly row: number;
  readonly value: T;
}

/** What a use case wants to read; system state and cycles always come. One `read` is one call. */
export interface Wanted {
  readonly settings?: true;
  readonly criteria?: true;
  readonly roster?: true;
  /** Who holds the steps: units, union step rules, delegations. */
  readonly units?: true;
  /** `keys`: the key column only. `all`: every row; `cells`: the same, not made dossiers of. Rows: these, whole, where the key matches or not; with the key column too. */
  readonly dossiers?: "keys" | "all" | "cells" | { readonly rows: readonly number[]; readonly keys?: true };
  /** Everybody's evidence of every year, beside whatever is read of `dossiers`. */
  readonly evidence?: true;
  /** `statuses`: how each letter stands, nothing else of it. Rows: these letters, whole. */
  readonly outbox?: "statuses" | { readonly rows: readonly number[] };
  readonly lists?: true;
  readonly earlierResults?: true;
  readonly ledger?: true;
  readonly attention?: true;
  readonly holidays?: true;
  readonly meetings?: true;
  readonly activities?: true;
  readonly unitProposals?: true;
  readonly deliveries?: true;
  readonly papers?: true;
  readonly yearTotals?: true;
  readonly frozenFigures?: true;
}

/** What was read. A part that was not wanted is empty. */
export interface Book {
  readonly system: SystemState;
  readonly cycles: readonly Stored<Cycle>[];
  /** Tab `Cấu hình`: key → value as text (dates as `2026-10-14`). */
  readonly settings: Readonly<Record<string, string>>;
  readonly criteria: readonly CriteriaSet[];
  readonly roster: Roster;
  /** The roll with its rows: `roster.people` holds the same. */
  readonly people: readonly Stored<Person>[];
  /** Key (`2026/CB0012`) → row. */
  readonly dossierRows: ReadonlyMap<string, number>;
  readonly dossiers: readonly Stored<Dossier>[];
  readonly evidence: readonly HeldEvidence[];
  readonly outbox: readonly Stored<OutboxRow>[];
  readonly letterStatuses: readonly Stored<MailStatus>[];
  readonly lists: readonly Stored<ListRow>[];
  readonly earlierResults: readonly EarlierResultRow[];
  readonly ledger: readonly LedgerRow[];
  /** Row in the tab of each of `ledger`. */
  readonly ledgerPlaces: readonly number[];
  readonly attention: readonly Stored<AttentionRow>[];
  readonly holidays: readonly Holiday[];
  /** Tab `Ủy quyền`, with the rows: `roster.delegations` holds the same. */
  readonly delegations: readonly Stored<Delegation>[];
  readonly meetings: readonly Stored<Meeting>[];
  /** Tab `Tuyên truyền, tập huấn, thi đua`. */
  readonly activities: readonly Stored<Activity>[];
  readonly unitProposals: readonly Stored<UnitProposal>[];
  /** Tab `Văn bản`. */
  readonly papers: readonly Stored<RegisteredPaper>[];
  /** Tab `Hồ sơ gửi Hội Khuyến học`. */
  readonly deliveries: readonly Stored<Delivery>[];
  readonly yearTotals: readonly Stored<YearTotals>[];
  /** Tab `Số liệu đã chốt`. */
  readonly frozenFigures: readonly Stored<FrozenFigures>[];
  /** What could not be read, in Vietnamese, with tab, row and column: a missing column, an impossible date. */
  readonly problems: readonly string[];
}

/** A row to write: over `row` where given, else appended. */
export interface Write<T> {
  readonly row?: number;
  readonly value: T;
}

/** Everything one decision changes; applied whole or not at all, in one call. */
export interface Commit {
  /** Left out where nothing of it changes (marking letters as sent happens outside the lock). */
  readonly system?: SystemState;
  readonly ledger?: readonly LedgerRow[];
  readonly dossiers?: readonly Write<Dossier>[];
  readonly outbox?: readonly Write<OutboxRow>[];
  readonly attention?: readonly Write<AttentionRow>[];
  readonly lists?: readonly Write<ListRow>[];
  readonly cycles?: readonly Write<Cycle>[];
  readonly delegations?: readonly Write<Delegation>[];
  readonly unionSteps?: readonly Write<UnionStepRule>[];
  readonly meetings?: readonly Write<Meeting>[];
  readonly activities?: readonly Write<Activity>[];
  readonly unitProposals?: readonly Write<UnitProposal>[];
  readonly papers?: readonly Write<RegisteredPaper>[];
  readonly deliveries?: readonly Write<Delivery>[];
  readonly yearTotals?: readonly Write<YearTotals>[];
  readonly frozenFigures?: readonly Write<FrozenFigures>[];
  /** Rows of the ledger that go, since they lie in an archive now. */
  readonly ledgerPutAway?: readonly number[];
  /** Rows of the roll that the Office changed through a dialog. */
  readonly people?: readonly Write<Person>[];
  /** Rows that people's hands have changed, written over whole with what the ledger tells. */
  readonly repairs?: readonly RowRepair[];
}
