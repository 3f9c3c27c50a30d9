import type { Instant } from "./calendar.ts";

/** A unit's own proposal (danh sách đề nghị của đơn vị; plan 307, II.2.c step 2), before the agency's list. */
export interface UnitProposal {
  readonly year: number;
  readonly unitId: string;
  readonly unitName: string;
  /** Counted from 1 within the unit and year; a later one replaces the former. */
  readonly number: number;
  readonly madeAt: Instant;
  readonly madeBy: string;
  /** Who delegated, where `madeBy` acted for somebody else. */
  readonly onBehalfOf?: string;
  /** Mã CCVC. */
  readonly proposed: readonly string[];
  /** Mã CCVC → cause. */
  readonly notProposed: Readonly<Record<string, string>>;
  /** SHA-256 over members, scores and causes. */
  readonly contentHash: string;
}
