import { vietnameseDay } from "../domain/calendar.ts";
import type { NamedPerson, PublicFacts, RegisteredPerson, RegistrationFacts } from "../domain/list-papers.ts";
import type { Outcome } from "../domain/refusal.ts";
import { decisionInWords } from "./annual-report-phrases.ts";
import { fillTemplate } from "./fill-template.ts";
import { IDENTITY_FIELDS, type PaperIdentity, paperIdentity } from "./paper-identity.ts";
import { rowsByUnit, type UnitGroup } from "./rows-by-unit.ts";
import { TAKEN_ALONG, type TakenAlong, takenAlong } from "./taken-along.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence } from "./vietnamese-numbers.ts";

interface RegistrationRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly NgayDangKy: string;
  readonly KeHoach: string;
}

/** What the template of the list of registrations may name, as text. */
export interface RegistrationListData extends PaperIdentity, TakenAlong {
  readonly SoNguoi: string;
  readonly DonVi: readonly UnitGroup<RegistrationRow>[];
}

interface PublicRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly DonViCongTac: string;
}

/** What the template of the public list may name, as text: name and unit, nothing else of anybody. */
export interface PublicListData extends PaperIdentity, TakenAlong {
  readonly QuyetDinh: string;
  readonly Nguoi: readonly PublicRow[];
}

const REGISTRATION_FIELDS: FieldsOf<RegistrationListData> = {
  ...IDENTITY_FIELDS,
  ...TAKEN_ALONG,
  SoNguoi: "text",
  DonVi: {
    Ten: "text",
    SoNguoi: "text",
    Nguoi: { TT: "text", HoTen: "text", ChucVu: "text", NgayDangKy: "text", KeHoach: "text" },
  },
};

const PUBLIC_FIELDS: FieldsOf<PublicListData> = {
  ...IDENTITY_FIELDS,
  ...TAKEN_ALONG,
  QuyetDinh: "text",
  Nguoi: { TT: "text", HoTen: "text", DonViCongTac: "text" },
};

function registrationRow(person: RegisteredPerson, TT: string): RegistrationRow {
  const { name, position, registeredOn, plan } = person;
  return { TT, HoTen: name, ChucVu: position, NgayDangKy: vietnameseDay(registeredOn), KeHoach: plan };
}

function publicRow({ name, unitName }: NamedPerson, TT: string): PublicRow {
  return { TT, HoTen: name, DonViCongTac: unitName };
}

/** The list of a year's registrations (Danh sách đăng ký) as a .docx in base64, from the Office's template. */
export function registrationList(facts: RegistrationFacts, templateBase64: string): Outcome<string> {
  const { cycle, people, unitOrder, issue } = facts;
  const data: RegistrationListData = {
    ...paperIdentity(cycle),
    ...takenAlong(issue, cycle.year),
    SoNguoi: inSentence(people.length),
    DonVi: rowsByUnit(people, unitOrder, registrationRow),
  };
  return fillTemplate({ templateBase64, data, fields: REGISTRATION_FIELDS, required: ["Nam", "DonVi"] });
}

/** The public list (Danh sách công khai): only who agreed, by name and unit, as a .docx in base64, from the Office's template. */
export function publicList(facts: PublicFacts, templateBase64: string): Outcome<string> {
  const { cycle, people, unitOrder, decisions, issue } = facts;
  const data: PublicListData = {
    ...paperIdentity(cycle),
    ...takenAlong(issue, cycle.year),
    QuyetDinh: decisions.map(decisionInWords).join("; "),
    Nguoi: rowsByUnit(people, unitOrder, publicRow).flatMap(({ Nguoi }) => Nguoi),
  };
  return fillTemplate({
    templateBase64,
    data,
    fields: PUBLIC_FIELDS,
    required: ["Nam", "QuyetDinh", "Nguoi"],
  });
}
