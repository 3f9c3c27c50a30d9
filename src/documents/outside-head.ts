import type { Cycle } from "../domain/cycle.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";
import {
  HEAD_FIELDS,
  IDENTITY_FIELDS,
  inCapitals,
  isShortName,
  type PaperHead,
  type PaperIdentity,
  paperHead,
  paperIdentity,
} from "./paper-identity.ts";

/** Head and signature of a paper that leaves the agency: UBND TỈNH … / SỞ …, signed by the head or for them. */
export interface OutsideHead extends PaperIdentity, PaperHead {
  readonly CoQuanChuQuan: string;
  /** The short rule belongs under the agency's name. */
  readonly TenCoQuanNgan: boolean;
}

/** The fields of {@link OutsideHead} as a template may name them. */
export const OUTSIDE_HEAD_FIELDS = {
  ...IDENTITY_FIELDS,
  ...HEAD_FIELDS,
  CoQuanChuQuan: "text",
  TenCoQuanNgan: "choice",
} as const;

/**
 * Head and signature as far as they are known; `kind`: the sign of the paper (BC, KH, QĐ). `year`: the one it is issued in, for
 * the blank date.
 */
export function outsideHead(cycle: Cycle, issue: PaperIssue, kind: string, year: number): OutsideHead {
  const signed =
    issue.office === "" ? { ...issue, office: inCapitals(cycle.headTitle), signer: cycle.headName } : issue;
  return {
    ...paperIdentity(cycle),
    ...paperHead(signed, `${kind}-${cycle.abbreviation}`, year),
    CoQuanChuQuan: inCapitals(cycle.parentAgency),
    TenCoQuanNgan: isShortName(cycle.agency),
  };
}
