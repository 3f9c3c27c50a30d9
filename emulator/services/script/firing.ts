import type { FormResponseState } from "../forms/state.ts";

/** One ring of a trigger: what Google would call, when and why. */
export interface Firing {
  readonly triggerId: string;
  readonly handler: string;
  readonly source: "CLOCK" | "FORMS";
  /** Epoch ms at which it fell due. */
  readonly at: number;
  /** Address of the person who set it off; the owner's for the clock. */
  readonly by: string;
  /** What was submitted, as it was then; null for the clock. */
  readonly response: FormResponseState | null;
}

/** A ring that comes late. */
export interface DelayedFiring {
  /** Epoch ms at which it comes. */
  readonly comesAt: number;
  readonly firing: Firing;
}

/**
 * What becomes of a ring. Projects report each of these of Google under load: triggers that come late, twice, without
 * their event's content, or not at all.
 */
export type Fate = "rings" | "lost" | "twice" | "blank" | { readonly lateMs: number };
