import type { Inspection } from "../domain/inspection.ts";
import type { InspectionFact } from "../domain/inspection-fact.ts";
import type { Outcome } from "../domain/refusal.ts";
import { fillTemplate } from "./fill-template.ts";
import type { FieldsOf } from "./template-fields.ts";

interface FactRow {
  readonly Ten: string;
  readonly NoiDung: string;
}

interface Sentence {
  readonly NoiDung: string;
}

/** What the template of the inspection file may name, as text. */
export interface InspectionData {
  readonly Nam: string;
  readonly CoQuan: string;
  readonly CoQuanInHoa: string;
  readonly HoTen: string;
  readonly MaCCVC: string;
  readonly LanXuat: string;
  readonly CaNhan: readonly FactRow[];
  readonly QuyDinh: readonly FactRow[];
  readonly DienBien: readonly {
    readonly So: string;
    readonly ThoiDiem: string;
    readonly NguoiThucHien: string;
    readonly SuViec: string;
    readonly NoiDung: string;
  }[];
  readonly PhienBan: readonly { readonly Ten: string; readonly KhacBiet: readonly Sentence[] }[];
  readonly ChiSo: readonly {
    readonly TT: string;
    readonly NoiDung: string;
    readonly MinhChung: string;
    readonly TuCham: string;
    readonly ThamDinh: string;
  }[];
  readonly KetQua: readonly FactRow[];
  readonly SoNamLien: readonly Sentence[];
  readonly DoiChieu: readonly FactRow[];
}

const FACT = { Ten: "text", NoiDung: "text" } as const;
const SENTENCE = { NoiDung: "text" } as const;

const FIELDS: FieldsOf<InspectionData> = {
  Nam: "text",
  CoQuan: "text",
  CoQuanInHoa: "text",
  HoTen: "text",
  MaCCVC: "text",
  LanXuat: "text",
  CaNhan: FACT,
  QuyDinh: FACT,
  DienBien: { So: "text", ThoiDiem: "text", NguoiThucHien: "text", SuViec: "text", NoiDung: "text" },
  PhienBan: { Ten: "text", KhacBiet: SENTENCE },
  ChiSo: { TT: "text", NoiDung: "text", MinhChung: "text", TuCham: "text", ThamDinh: "text" },
  KetQua: FACT,
  SoNamLien: SENTENCE,
  DoiChieu: FACT,
};

/** Without these it would be no inspection file: whose, which year, what happened, what proves it. */
const REQUIRED = ["Nam", "MaCCVC", "DienBien", "DoiChieu"];

function factRows(facts: readonly InspectionFact[]): readonly FactRow[] {
  return facts.map(({ label, value }) => ({ Ten: label, NoiDung: value }));
}

/** Everything the template may name. */
export function inspectionData(inspection: Inspection): InspectionData {
  const { year, agency, name, personId, made } = inspection;
  return {
    Nam: String(year),
    CoQuan: agency,
    CoQuanInHoa: agency.normalize("NFC").toUpperCase(),
    HoTen: name,
    MaCCVC: personId,
    LanXuat: made,
    CaNhan: factRows(inspection.holder),
    QuyDinh: factRows(inspection.rules),
    DienBien: inspection.timeline.map(({ number, at, by, what, detail }) => ({
      So: number,
      ThoiDiem: at,
      NguoiThucHien: by,
      SuViec: what,
      NoiDung: detail,
    })),
    PhienBan: inspection.versions.map(({ title, differences }) => ({
      Ten: title,
      KhacBiet: differences.map((NoiDung) => ({ NoiDung })),
    })),
    ChiSo: inspection.scores.map(({ number, text, evidence, self, appraised }) => ({
      TT: number,
      NoiDung: text,
      MinhChung: evidence,
      TuCham: self,
      ThamDinh: appraised,
    })),
    KetQua: factRows(inspection.outcome),
    SoNamLien: inspection.run.map((NoiDung) => ({ NoiDung })),
    DoiChieu: factRows(inspection.proof),
  };
}

/**
 * The inspection file (Hồ sơ kiểm tra) of one person's year as a .docx in base64, from the Office's template. Refused, by
 * name, when the template asks for a field it does not have.
 */
export function inspectionFile(inspection: Inspection, templateBase64: string): Outcome<string> {
  return fillTemplate({
    templateBase64,
    data: inspectionData(inspection),
    fields: FIELDS,
    required: REQUIRED,
  });
}
