import type { Assessed } from "../domain/assessed.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Outcome } from "../domain/refusal.ts";
import { causeOfFailure, INDICATOR_NUMBERS, lowest, total } from "../domain/scoring.ts";
import { stateInWords } from "../domain/state-words.ts";
import type { ScoreSheetFacts } from "../domain/unit-papers.ts";
import { sortedByName } from "../domain/vietnamese-names.ts";
import { fillTemplate } from "./fill-template.ts";
import {
  dayOfPaper,
  IDENTITY_FIELDS,
  INSIDE_FIELDS,
  type InsideIssuer,
  insideIssuer,
  type PaperIdentity,
  paperIdentity,
} from "./paper-identity.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, whole } from "./vietnamese-numbers.ts";

/** `C1` to `C10`: both scores of an indicator. */
type ScoreFields = Readonly<Record<`C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`, string>>;

interface ScoreRow extends ScoreFields {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly TongTuCham: string;
  readonly TongThamDinh: string;
  readonly ThapNhat: string;
  readonly TheoDiem: string;
}

/** What the template of a unit's scores may name, as text. */
export interface ScoreSheetData extends PaperIdentity, InsideIssuer {
  readonly NgayThang: string;
  readonly DonVi: string;
  readonly SoNguoi: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
  readonly Nguoi: readonly ScoreRow[];
  readonly ChucVuNguoiKy: string;
  readonly NguoiKy: string;
}

const SCORES: Readonly<Record<keyof ScoreFields, "text">> = {
  C1: "text",
  C2: "text",
  C3: "text",
  C4: "text",
  C5: "text",
  C6: "text",
  C7: "text",
  C8: "text",
  C9: "text",
  C10: "text",
};

const FIELDS: FieldsOf<ScoreSheetData> = {
  ...IDENTITY_FIELDS,
  ...INSIDE_FIELDS,
  NgayThang: "text",
  DonVi: "text",
  SoNguoi: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  Nguoi: {
    ...SCORES,
    TT: "text",
    HoTen: "text",
    ChucVu: "text",
    TongTuCham: "text",
    TongThamDinh: "text",
    ThapNhat: "text",
    TheoDiem: "text",
  },
  ChucVuNguoiKy: "text",
  NguoiKy: "text",
};

/** Without these there is nothing to meet about: which year, whose, the totals. */
const REQUIRED = ["Nam", "DonViInHoa", "Nguoi", "HoTen", "TongThamDinh"];

/** `9/8`, or `9` while nobody has appraised. */
function scoresOf({ submission: { scores: own }, ...dossier }: Assessed): ScoreFields {
  const found = "appraisal" in dossier ? dossier.appraisal.scores : undefined;
  const cells = INDICATOR_NUMBERS.map((number) => {
    const self = String(own[number - 1] ?? "");
    return [`C${number}`, found ? `${self}/${found[number - 1] ?? ""}` : self];
  });
  return Object.fromEntries(cells) as ScoreFields;
}

function standing(dossier: Assessed, cycle: Cycle): string {
  if (!("appraisal" in dossier)) return stateInWords(dossier.state);
  return causeOfFailure(dossier.appraisal.scores, cycle) === "" ? "Đủ điều kiện" : "Chưa đủ";
}

function scoreRow(dossier: Assessed, index: number, cycle: Cycle): ScoreRow {
  const found = "appraisal" in dossier ? dossier.appraisal.scores : undefined;
  return {
    ...scoresOf(dossier),
    TT: whole(index + 1),
    HoTen: dossier.name,
    ChucVu: dossier.position,
    TongTuCham: whole(total(dossier.submission.scores)),
    TongThamDinh: found ? whole(total(found)) : "",
    ThapNhat: found ? whole(lowest(found)) : "",
    TheoDiem: standing(dossier, cycle),
  };
}

/** Everything the template may name. */
export function scoreSheetData({ cycle, unitName, dossiers, issue }: ScoreSheetFacts): ScoreSheetData {
  return {
    ...paperIdentity(cycle),
    ...insideIssuer(unitName),
    NgayThang: dayOfPaper(issue.date, cycle.year),
    DonVi: unitName,
    SoNguoi: inSentence(dossiers.length),
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
    Nguoi: sortedByName(dossiers).map((dossier, index) => scoreRow(dossier, index, cycle)),
    ChucVuNguoiKy: issue.office,
    NguoiKy: issue.signer,
  };
}

/** A unit's scores (Bảng điểm), A4 landscape, to print before its meeting, as a .docx in base64, from the Office's template. */
export function unitScoreSheet(facts: ScoreSheetFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: scoreSheetData(facts), fields: FIELDS, required: REQUIRED });
}
