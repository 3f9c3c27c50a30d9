import type { Day } from "./calendar.ts";

/**
 * What a paper gets after it was typed: the clerk gives number and day once it is signed (NĐ 30/2020/NĐ-CP, Điều 15), the
 * Office says who signs. Each is empty until known, and the paper then leaves room for it.
 */
export interface PaperIssue {
  /** `45`, or with its sign: `45/QĐ-STC`. */
  readonly number: string;
  readonly date: Day | "";
  /** What stands over the signature, in capitals, a line each: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly office: string;
  /** Who signs, by name. */
  readonly signer: string;
}

/** Nothing is known yet. */
export const NOT_ISSUED: PaperIssue = { number: "", date: "", office: "", signer: "" };

/** Who signs a paper as a rule: the leader of where it is issued. */
export interface PaperSigning {
  /** The leader's office in capitals: `GIÁM ĐỐC`, `CHÁNH VĂN PHÒNG`, `TRƯỞNG PHÒNG`. */
  readonly title: string;
  /** The leader's name, where it is known. */
  readonly name: string;
  /** By whose order somebody may sign (TL. `GIÁM ĐỐC`): on papers of the agency and of its Office; empty elsewhere. */
  readonly byOrderOf: string;
}
