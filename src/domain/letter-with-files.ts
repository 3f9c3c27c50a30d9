import type { Day } from "./calendar.ts";
import type { DeliveredFile } from "./delivery.ts";

/** A file that a letter carries: sent only while Drive still holds the bytes of this digest. */
export type AttachedFile = Pick<DeliveredFile, "id" | "name" | "mimeType" | "sha256">;

/** The year's results to Hội Khuyến học tỉnh and whom else the Office chose (plan 307, V.2). */
export interface LetterWithFiles {
  readonly template: "results-package";
  /** Lần gửi. */
  readonly number: number;
  /** Whether it is the association's own letter; the others get it for information. */
  readonly toAssociation: boolean;
  readonly total: number;
  readonly recognised: number;
  readonly outstanding: number;
  /** The signed decisions, as far as they are recorded, with the file where there is one. */
  readonly decisions: readonly { readonly number: string; readonly date: Day | ""; readonly file: string }[];
  /** The packages that this one replaces, in words; empty for the first. */
  readonly replaces: string;
  readonly reason: string;
  readonly attachments: readonly AttachedFile[];
  /** Files beyond what a letter can carry: they lie in Drive. */
  readonly linked: readonly { readonly name: string; readonly url: string }[];
  /** Where an answer goes: the Office, not the account that sends. */
  readonly replyTo: string;
}
