import type { Cycle } from "../domain/cycle.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";
import {
  dayOfPaper,
  IDENTITY_FIELDS,
  inCapitals,
  isShortName,
  numberOfPaper,
  type PaperIdentity,
  paperIdentity,
} from "./paper-identity.ts";

/** Head and signature of a paper that leaves the agency: UBND TỈNH … / SỞ …, signed by the head or for them. */
export interface OutsideHead extends PaperIdentity {
  readonly CoQuanChuQuan: string;
  /** The short rule belongs under the agency's name. */
  readonly TenCoQuanNgan: boolean;
  /** `05/BC-STC`; room for the number until the clerk has given it. */
  readonly SoKyHieu: string;
  readonly NgayThang: string;
  readonly ChucVuNguoiKy: string;
  readonly NguoiKy: string;
}

/** The fields of {@link OutsideHead} as a template may name them. */
export const OUTSIDE_HEAD_FIELDS = {
  ...IDENTITY_FIELDS,
  CoQuanChuQuan: "text",
  TenCoQuanNgan: "choice",
  SoKyHieu: "text",
  NgayThang: "text",
  ChucVuNguoiKy: "text",
  NguoiKy: "text",
} as const;

/**
 * Head and signature as far as they are known; `kind`: the sign of the paper (BC, KH). `year`: the one it is issued in, for
 * the blank date.
 */
export function outsideHead(cycle: Cycle, issue: PaperIssue, kind: string, year: number): OutsideHead {
  const known = issue.office !== "";
  return {
    ...paperIdentity(cycle),
    CoQuanChuQuan: inCapitals(cycle.parentAgency),
    TenCoQuanNgan: isShortName(cycle.agency),
    SoKyHieu: numberOfPaper(issue.number, kind, cycle.abbreviation),
    NgayThang: dayOfPaper(issue.date, year),
    ChucVuNguoiKy: known ? issue.office : inCapitals(cycle.headTitle),
    NguoiKy: known ? issue.signer : cycle.headName,
  };
}
