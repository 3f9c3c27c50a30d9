import type { CommendedFacts, CommendedPerson } from "../domain/list-papers.ts";
import type { Outcome } from "../domain/refusal.ts";
import { numberAndDay } from "./annual-report-phrases.ts";
import { fillTemplate } from "./fill-template.ts";
import { IDENTITY_FIELDS, type PaperIdentity, paperIdentity } from "./paper-identity.ts";
import { rowsByUnit } from "./rows-by-unit.ts";
import { TAKEN_ALONG, type TakenAlong, takenAlong } from "./taken-along.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, whole } from "./vietnamese-numbers.ts";

interface CommendedRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly DonViCongTac: string;
  readonly SoNamLien: string;
  readonly CacQuyetDinh: readonly { readonly NoiDung: string }[];
}

/** What the template of the list of whom to commend may name, as text. */
export interface CommendedListData extends PaperIdentity, TakenAlong {
  readonly SoNguoi: string;
  readonly Nguoi: readonly CommendedRow[];
}

const FIELDS: FieldsOf<CommendedListData> = {
  ...IDENTITY_FIELDS,
  ...TAKEN_ALONG,
  SoNguoi: "text",
  Nguoi: {
    TT: "text",
    HoTen: "text",
    ChucVu: "text",
    DonViCongTac: "text",
    SoNamLien: "text",
    CacQuyetDinh: { NoiDung: "text" },
  },
};

/** Without these it would commend nobody: which year, who, on which decisions. */
const REQUIRED = ["Nam", "Nguoi", "HoTen", "CacQuyetDinh"];

function commendedRow(person: CommendedPerson, TT: string): CommendedRow {
  return {
    TT,
    HoTen: person.name,
    ChucVu: person.position,
    DonViCongTac: person.unitName,
    SoNamLien: whole(person.run),
    CacQuyetDinh: person.decisions.map((decision) => ({
      NoiDung: `${decision.year}: ${numberAndDay(decision)}`,
    })),
  };
}

/** The list of whom to commend (Danh sách biểu dương) as a .docx in base64, from the Office's template. */
export function commendedList(facts: CommendedFacts, templateBase64: string): Outcome<string> {
  const { cycle, people, unitOrder, issue } = facts;
  const data: CommendedListData = {
    ...paperIdentity(cycle),
    ...takenAlong(issue, cycle.year),
    SoNguoi: inSentence(people.length),
    Nguoi: rowsByUnit(people, unitOrder, commendedRow).flatMap(({ Nguoi }) => Nguoi),
  };
  return fillTemplate({ templateBase64, data, fields: FIELDS, required: REQUIRED });
}
