import { type Instant, vietnameseDay } from "../domain/calendar.ts";
import type { Considered, MinutesFacts } from "../domain/minutes.ts";
import type { Outcome } from "../domain/refusal.ts";
import { sortedByName } from "../domain/vietnamese-names.ts";
import { fillTemplate } from "./fill-template.ts";
import { inCapitals, isShortestName, isShortName, numberWithSign } from "./paper-identity.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, people } from "./vietnamese-numbers.ts";

interface Sentence {
  readonly NoiDung: string;
}

/** What the template of the minutes may name, as text. */
export interface MinutesData {
  readonly CoQuanChuQuan: string;
  readonly CoQuanInHoa: string;
  readonly TenCoQuanNgan: boolean;
  readonly TenCoQuanRatNgan: boolean;
  readonly SoKyHieu: string;
  readonly Nam: string;
  readonly DonVi: string;
  readonly BatDau: string;
  readonly KetThuc: string;
  readonly DiaDiem: string;
  readonly ChuTri: string;
  readonly ThuKy: string;
  readonly TenChuTri: string;
  readonly TenThuKy: string;
  readonly SoCoMat: string;
  readonly CoMat: readonly Sentence[];
  readonly CoVangMat: boolean;
  readonly VangMat: readonly Sentence[];
  readonly CoYKien: boolean;
  readonly YKien: readonly Sentence[];
  readonly SoNguoiXet: string;
  readonly KetQua: readonly {
    readonly TT: string;
    readonly HoTen: string;
    readonly DonVi: string;
    readonly TongDiem: string;
    readonly ThapNhat: string;
    readonly BieuQuyet: string;
    readonly KetQua: string;
  }[];
  readonly SoDeNghi: string;
  readonly SoKhongDeNghi: string;
}

const SENTENCE = { NoiDung: "text" } as const;

const FIELDS: FieldsOf<MinutesData> = {
  CoQuanChuQuan: "text",
  CoQuanInHoa: "text",
  TenCoQuanNgan: "choice",
  TenCoQuanRatNgan: "choice",
  SoKyHieu: "text",
  Nam: "text",
  DonVi: "text",
  BatDau: "text",
  KetThuc: "text",
  DiaDiem: "text",
  ChuTri: "text",
  ThuKy: "text",
  TenChuTri: "text",
  TenThuKy: "text",
  SoCoMat: "text",
  CoMat: SENTENCE,
  CoVangMat: "choice",
  VangMat: SENTENCE,
  CoYKien: "choice",
  YKien: SENTENCE,
  SoNguoiXet: "text",
  KetQua: {
    TT: "text",
    HoTen: "text",
    DonVi: "text",
    TongDiem: "text",
    ThapNhat: "text",
    BieuQuyet: "text",
    KetQua: "text",
  },
  SoDeNghi: "text",
  SoKhongDeNghi: "text",
};

/** Without these it would be no minutes: number, when, where, who led and who wrote, who was there, what came of it. */
const REQUIRED = ["Nam", "SoKyHieu", "BatDau", "DiaDiem", "ChuTri", "ThuKy", "CoMat", "KetQua"];

/** `14 giờ 00 phút, ngày 12/11/2026`. */
function momentInWords(instant: Instant): string {
  return `${instant.slice(11, 13)} giờ ${instant.slice(14, 16)} phút, ngày ${vietnameseDay(instant.slice(0, 10))}`;
}

/** The name that is signed: what stands before the office held. */
function bareName(name: string): string {
  return (name.split(/\s*[(,–—]|\s-\s/)[0] ?? "").trim();
}

function voteInWords({ vote }: Considered): string {
  if (!vote) return "";
  const { inFavour, against, opinion } = vote;
  return `${inFavour} đồng ý, ${against} không${opinion === "" ? "" : `; ${opinion}`}`;
}

/** Everything the template may name. */
export function minutesData({ cycle, meeting, considered, issue }: MinutesFacts): MinutesData {
  const ofUnit = meeting.unitId !== "";
  const issuer = inCapitals(ofUnit ? meeting.unitName : cycle.agency);
  const sentences = (lines: readonly string[]) => lines.map((NoiDung) => ({ NoiDung }));
  const opinions = meeting.opinions.split("\n").filter((line) => line.trim() !== "");
  const proposed = considered.filter(({ cause }) => cause === "").length;
  return {
    CoQuanChuQuan: inCapitals(ofUnit ? cycle.agency : cycle.parentAgency),
    CoQuanInHoa: issuer,
    TenCoQuanNgan: isShortName(issuer),
    TenCoQuanRatNgan: isShortestName(issuer),
    SoKyHieu: numberWithSign(issue.number, ofUnit ? "BB" : `BB-${cycle.abbreviation}`),
    Nam: String(meeting.year),
    DonVi: ofUnit ? meeting.unitName : cycle.agency,
    BatDau: momentInWords(meeting.startedAt),
    KetThuc: meeting.endedAt === "" ? "…" : momentInWords(meeting.endedAt),
    DiaDiem: meeting.place,
    ChuTri: meeting.chair,
    ThuKy: meeting.secretary,
    TenChuTri: bareName(meeting.chair),
    TenThuKy: bareName(meeting.secretary),
    SoCoMat: inSentence(meeting.present.length),
    CoMat: sentences(meeting.present),
    CoVangMat: meeting.absent.length > 0,
    VangMat: sentences(meeting.absent),
    CoYKien: opinions.length > 0,
    YKien: sentences(opinions),
    SoNguoiXet: inSentence(considered.length),
    KetQua: sortedByName(considered).map((one, index) => ({
      TT: String(index + 1),
      HoTen: one.name,
      DonVi: one.unitName,
      TongDiem: String(one.total),
      ThapNhat: String(one.lowest),
      BieuQuyet: voteInWords(one),
      KetQua: one.cause === "" ? "Đủ điều kiện đề nghị" : one.cause,
    })),
    SoDeNghi: people(proposed),
    SoKhongDeNghi: people(considered.length - proposed),
  };
}

/**
 * The minutes (Biên bản họp xét) of a recorded meeting as a .docx in base64, from the Office's template. Refused, by name,
 * when the template asks for a field they do not have.
 */
export function minutes(facts: MinutesFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: minutesData(facts), fields: FIELDS, required: REQUIRED });
}
