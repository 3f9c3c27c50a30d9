import type { Instant } from "./calendar.ts";

/** How many were for and against. */
export interface Count {
  readonly inFavour: number;
  readonly against: number;
}

/** How the meeting voted on one person (biểu quyết). */
export interface Vote extends Count {
  readonly personId: string;
  readonly opinion: string;
}

/**
 * A review meeting that took place (tab `Cuộc họp`). Without this record no minutes (Biên bản) are made (rules.md,
 * section 7); what it says is what the minutes say.
 */
export interface Meeting {
  readonly year: number;
  /** Counted from 1 within the year. */
  readonly number: number;
  /** Mã đơn vị; empty: the agency's meeting. */
  readonly unitId: string;
  readonly unitName: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | "";
  readonly place: string;
  /** Chủ trì. */
  readonly chair: string;
  /** Thư ký. */
  readonly secretary: string;
  /** Names of who was there. */
  readonly present: readonly string[];
  /** Names of who was not, with the reason where one is known: `Nông Văn An (công tác)`. */
  readonly absent: readonly string[];
  /** What was said, as it goes into the minutes. */
  readonly opinions: string;
  /** The votes on everybody who was considered and is not among `votes`: kept once, whatever their number. */
  readonly common?: Count;
  readonly votes: readonly Vote[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}
