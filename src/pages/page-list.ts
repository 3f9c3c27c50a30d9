import type { Cycle } from "../domain/cycle.ts";
import type { ListShown } from "./page.ts";

/** A list that the head sent back: its link says so, and what came in its place. */
export interface SentBackListPage {
  readonly kind: "sent-back-list";
  readonly cycle: Cycle;
  readonly list: ListShown;
  readonly sentBackAt: string;
  readonly sentBackBy: string;
  readonly reason: string;
  /** The list compiled after it, and what differs, a line a person. */
  readonly next: { readonly number: number; readonly differences: readonly string[] } | undefined;
}
