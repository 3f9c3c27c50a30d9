import type { PaperIssue } from "../domain/paper-issue.ts";
import { dayOfPaper } from "./paper-identity.ts";

/** The paper that takes an annex along, as a template names it. */
export interface TakenAlong {
  readonly SoKyHieu: string;
  readonly NgayThang: string;
}

/** The fields of {@link TakenAlong}. */
export const TAKEN_ALONG = { SoKyHieu: "text", NgayThang: "text" } as const;

/** Dots for what is not known: the annex may go with a paper of any kind. */
export function takenAlong({ number, date }: PaperIssue, year: number): TakenAlong {
  return { SoKyHieu: number === "" ? "…………" : number, NgayThang: dayOfPaper(date, year) };
}
