import type { Day } from "./calendar.ts";
import type { CitedDocument } from "./dossier.ts";

/** Letters to a person about a decision that was approved before: signed, put right, or withdrawn. */
export type LetterAfterDecision =
  /** The decision that the first letter announced is signed. */
  | {
      readonly template: "decision-signed";
      readonly personName: string;
      readonly year: number;
      readonly streak: number;
      readonly number: string;
      readonly date: Day;
      readonly signer: string;
    }
  /** Đính chính: the title itself stands. */
  | {
      readonly template: "decision-corrected";
      readonly personName: string;
      readonly year: number;
      readonly what: string;
      readonly document: CitedDocument;
    }
  /** Hủy công nhận. */
  | {
      readonly template: "title-revoked";
      readonly personName: string;
      readonly year: number;
      /** The decision that had given the title. */
      readonly number: string;
      readonly document: CitedDocument;
      readonly reason: string;
    };
