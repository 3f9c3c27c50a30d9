import type { CertificateFacts, CertifiedPerson } from "../domain/list-papers.ts";
import type { Outcome } from "../domain/refusal.ts";
import { isOutstanding, titleFor } from "../domain/streak.ts";
import { decisionInWords } from "./annual-report-phrases.ts";
import { fillTemplate } from "./fill-template.ts";
import {
  dayOfPaper,
  IDENTITY_FIELDS,
  inCapitals,
  type PaperIdentity,
  paperIdentity,
} from "./paper-identity.ts";
import { rowsByUnit } from "./rows-by-unit.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence } from "./vietnamese-numbers.ts";

interface Certificate {
  readonly SoGiay: string;
  readonly HoTen: string;
  readonly NoiCongTac: string;
  readonly DanhHieu: string;
  readonly CoTieuBieu: boolean;
  readonly SoNamLien: string;
  readonly QuyetDinh: string;
  readonly CuoiCung: boolean;
}

/** What the template of the certificates may name, as text. */
export interface CertificatesData extends PaperIdentity {
  readonly ThamQuyen: string;
  readonly NgayThang: string;
  readonly ChucVuNguoiKy: string;
  readonly NguoiKy: string;
  readonly Giay: readonly Certificate[];
}

const FIELDS: FieldsOf<CertificatesData> = {
  ...IDENTITY_FIELDS,
  ThamQuyen: "text",
  NgayThang: "text",
  ChucVuNguoiKy: "text",
  NguoiKy: "text",
  Giay: {
    SoGiay: "text",
    HoTen: "text",
    NoiCongTac: "text",
    DanhHieu: "text",
    CoTieuBieu: "choice",
    SoNamLien: "text",
    QuyetDinh: "text",
    CuoiCung: "choice",
  },
};

/** Without these it would certify nothing: who, what, which year, on which decision, who signs. */
const REQUIRED = ["Nam", "Giay", "HoTen", "DanhHieu", "QuyetDinh", "ChucVuNguoiKy", "NguoiKy"];

/** `07/GCN`, counted on from the first; room where no number is given, or one that cannot be counted on. */
function numberFrom(first: string, index: number): string {
  const [, digits, sign = ""] = /^(\d+)(\/\S.*)?$/.exec(first) ?? [];
  return digits === undefined ? "…………" : `${String(Number(digits) + index).padStart(2, "0")}${sign}`;
}

function workplace({ position, unitName }: CertifiedPerson, agency: string): string {
  return [position, unitName, agency].filter((part) => part !== "").join(", ");
}

/** Everything the template may name: the people by unit, as the decision lists them. */
export function certificatesData({ cycle, people, unitOrder, issue }: CertificateFacts): CertificatesData {
  const inOrder = rowsByUnit(people, unitOrder, (person) => person).flatMap(({ Nguoi }) => Nguoi);
  return {
    ...paperIdentity(cycle),
    ThamQuyen: inCapitals(`${cycle.headTitle} ${cycle.agency}`),
    NgayThang: dayOfPaper(issue.date, cycle.year),
    ChucVuNguoiKy: issue.office,
    NguoiKy: issue.signer,
    Giay: inOrder.map((person, index) => ({
      SoGiay: numberFrom(issue.number, index),
      HoTen: person.name,
      NoiCongTac: workplace(person, cycle.agency),
      DanhHieu: titleFor(Math.max(person.run, 1)),
      CoTieuBieu: isOutstanding(person.run),
      SoNamLien: inSentence(person.run),
      QuyetDinh: decisionInWords(person.decision),
      CuoiCung: index === inOrder.length - 1,
    })),
  };
}

/** The certificates (Giấy chứng nhận) of a year, a page each, as one .docx in base64, from the Office's template. */
export function certificates(facts: CertificateFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: certificatesData(facts), fields: FIELDS, required: REQUIRED });
}
