import type { CriteriaSet } from "../domain/criteria.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { EvidenceFinding } from "../domain/evidence-findings.ts";
import type { Waiting } from "../domain/waiting.ts";
import type { AnswerLink } from "./client/contract.ts";

/** One dossier that waits, with what its approver wants beside it. */
export interface WaitingShown {
  readonly waiting: Waiting;
  /** Where its row stood: a hint for the click. */
  readonly row: number;
  readonly lastYear?: Dossier;
  readonly findings: readonly EvidenceFinding[];
}

/** Việc đang chờ: everything that waits for one approver, at both steps, on one page. */
export interface QueuePage {
  readonly kind: "queue";
  readonly token: string;
  readonly version: number;
  readonly approver: string;
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet;
  readonly items: readonly WaitingShown[];
  /** Numbers of the lists that wait for the reader's approval. */
  readonly lists: readonly number[];
  /** What else the reader may open. */
  /** Requests for review that wait for an answer, each with its page. */
  readonly reviews: readonly AnswerLink[];
  readonly ways: readonly AnswerLink[];
}
