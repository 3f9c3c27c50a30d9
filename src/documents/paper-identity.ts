import type { Day } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";

/** Who issues a paper and in which year. */
export interface PaperIdentity {
  readonly CoQuan: string;
  /** The least rule belongs under the agency's name. */
  readonly TenCoQuanRatNgan: boolean;
  readonly CoQuanInHoa: string;
  readonly VietTat: string;
  readonly DiaDanh: string;
  readonly Nam: string;
}

/** The fields of {@link PaperIdentity} as a template may name them. */
export const IDENTITY_FIELDS = {
  CoQuan: "text",
  TenCoQuanRatNgan: "choice",
  CoQuanInHoa: "text",
  VietTat: "text",
  DiaDanh: "text",
  Nam: "text",
} as const;

/** Letters of a name that take at most 45 mm, and at most 29 mm, in bold 13 pt capitals (2.8 mm each). */
const SHORT_NAME = 16;
const SHORTEST_NAME = 10;

/** A name in capitals, as it stands at the head of the page. */
export function inCapitals(text: string): string {
  return text.normalize("NFC").toLocaleUpperCase("vi");
}

/** True where the short rule belongs under the agency's name. */
export function isShortName(name: string): boolean {
  return name.normalize("NFC").length <= SHORT_NAME;
}

/** True where the least rule belongs under the name. */
export function isShortestName(name: string): boolean {
  return name.normalize("NFC").length <= SHORTEST_NAME;
}

/** The agency as the cycle has it. */
export function paperIdentity({ agency, abbreviation, place, year }: Cycle): PaperIdentity {
  return {
    CoQuan: agency,
    TenCoQuanRatNgan: isShortestName(agency),
    CoQuanInHoa: inCapitals(agency),
    VietTat: abbreviation,
    DiaDanh: place,
    Nam: String(year),
  };
}

/** Abbreviations that an office's title may hold. */
const ABBREVIATIONS: readonly string[] = ["UBND", "HĐND"];

/** `Giám đốc`: an office, typed in capitals or not, inside a sentence. */
export function officeInSentence(title: string): string {
  const words = title
    .normalize("NFC")
    .trim()
    .split(/\s+/)
    .map((word) => (ABBREVIATIONS.includes(word) ? word : word.toLocaleLowerCase("vi")))
    .join(" ");
  return words.slice(0, 1).toLocaleUpperCase("vi") + words.slice(1);
}

/** `ngày 05 tháng 02 năm 2026` (a 0 before days below 10 and months 1, 2), or dots for what the clerk has not given yet. */
export function dayOfPaper(day: Day | "", year: number): string {
  if (day === "") return `ngày … tháng … năm ${year}`;
  const [ofYear = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${ofYear}`;
}

/** What the clerk and the signer give a paper, as its template names it. */
export interface PaperHead {
  readonly SoKyHieu: string;
  readonly NgayThang: string;
  readonly ChucVuNguoiKy: string;
  readonly NguoiKy: string;
}

/** The fields of {@link PaperHead} as a template may name them. */
export const HEAD_FIELDS = {
  SoKyHieu: "text",
  NgayThang: "text",
  ChucVuNguoiKy: "text",
  NguoiKy: "text",
} as const;

/** Number, day and signer; `sign` stands behind the number: `TTr-VP`. */
export function paperHead(
  { number, date, office, signer }: PaperIssue,
  sign: string,
  year: number,
): PaperHead {
  return {
    SoKyHieu: numberWithSign(number, sign),
    NgayThang: dayOfPaper(date, year),
    ChucVuNguoiKy: office,
    NguoiKy: signer,
  };
}

/** Who issues an inside paper within the agency: the Office or a unit. */
export interface InsideIssuer {
  readonly DonViInHoa: string;
  readonly TenDonViNgan: boolean;
  readonly TenDonViRatNgan: boolean;
}

/** The fields of {@link InsideIssuer} as a template may name them. */
export const INSIDE_FIELDS = {
  DonViInHoa: "text",
  TenDonViNgan: "choice",
  TenDonViRatNgan: "choice",
} as const;

/** The unit as it stands under the agency's name. */
export function insideIssuer(unitName: string): InsideIssuer {
  return {
    DonViInHoa: inCapitals(unitName),
    TenDonViNgan: isShortName(unitName),
    TenDonViRatNgan: isShortestName(unitName),
  };
}

/** `45/QĐ-STC` as recorded; room and the sign (`QĐ-STC`, `BB`) until the clerk has given the number. */
export function numberWithSign(number: string, behind: string): string {
  const sign = `/${behind}`;
  if (number === "") return `     ${sign}`;
  return number.includes("/") ? number : `${number}${sign}`;
}
