import { vietnameseDay } from "../domain/calendar.ts";
import type { ListedPerson, SubmissionFacts } from "../domain/list-papers.ts";
import type { Outcome } from "../domain/refusal.ts";
import { isOutstanding } from "../domain/streak.ts";
import { fillTemplate } from "./fill-template.ts";
import {
  HEAD_FIELDS,
  IDENTITY_FIELDS,
  INSIDE_FIELDS,
  type InsideIssuer,
  insideIssuer,
  officeInSentence,
  type PaperHead,
  type PaperIdentity,
  paperHead,
  paperIdentity,
} from "./paper-identity.ts";
import { rowsByUnit, type UnitGroup } from "./rows-by-unit.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, people, whole } from "./vietnamese-numbers.ts";

interface ScoredRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly TongDiem: string;
  readonly ThapNhat: string;
  readonly SoNamLien: string;
  readonly LyDo: string;
}

/** What the template of the paper to the head may name, as text. */
export interface SubmissionData extends PaperIdentity, InsideIssuer, PaperHead {
  readonly ThuTruong: string;
  readonly SoDanhSach: string;
  readonly NgayLap: string;
  readonly DiemToiThieu: string;
  readonly DiemSan: string;
  readonly SoHoSo: string;
  readonly SoDeNghi: string;
  readonly CoDeNghi: boolean;
  readonly CoTieuBieu: boolean;
  readonly SoTieuBieu: string;
  readonly SoChuaDeNghi: string;
  readonly CoChuaDeNghi: boolean;
  readonly DeNghi: readonly UnitGroup<ScoredRow>[];
  readonly ChuaDeNghi: readonly UnitGroup<ScoredRow>[];
}

const SCORED = {
  TT: "text",
  HoTen: "text",
  ChucVu: "text",
  TongDiem: "text",
  ThapNhat: "text",
  SoNamLien: "text",
  LyDo: "text",
} as const;
const GROUP = { Ten: "text", SoNguoi: "text", Nguoi: SCORED } as const;

const FIELDS: FieldsOf<SubmissionData> = {
  ...IDENTITY_FIELDS,
  ...INSIDE_FIELDS,
  ...HEAD_FIELDS,
  ThuTruong: "text",
  SoDanhSach: "text",
  NgayLap: "text",
  DiemToiThieu: "text",
  DiemSan: "text",
  SoHoSo: "text",
  SoDeNghi: "text",
  CoDeNghi: "choice",
  CoTieuBieu: "choice",
  SoTieuBieu: "text",
  SoChuaDeNghi: "text",
  CoChuaDeNghi: "choice",
  DeNghi: GROUP,
  ChuaDeNghi: GROUP,
};

/** Without these it would propose nothing: number and day, which year, whom, whom not and why, who signs. */
const REQUIRED = ["Nam", "SoKyHieu", "NgayThang", "DeNghi", "ChuaDeNghi", "LyDo", "ChucVuNguoiKy", "NguoiKy"];

function scoredRow(person: ListedPerson, TT: string): ScoredRow {
  return {
    TT,
    HoTen: person.name,
    ChucVu: person.position,
    TongDiem: whole(person.total),
    ThapNhat: whole(person.lowest),
    SoNamLien: whole(person.run),
    LyDo: person.cause,
  };
}

/** Everything the template may name. */
export function submissionData(facts: SubmissionFacts): SubmissionData {
  const { cycle, members, unitOrder } = facts;
  const proposed = members.filter((member) => member.proposed);
  const others = members.filter((member) => !member.proposed);
  const outstanding = proposed.filter(({ run }) => isOutstanding(run)).length;
  return {
    ...paperIdentity(cycle),
    ...insideIssuer("Văn phòng"),
    ...paperHead(facts.issue, "TTr-VP", cycle.year),
    ThuTruong: officeInSentence(cycle.headTitle),
    SoDanhSach: String(facts.listNumber),
    NgayLap: vietnameseDay(facts.compiledOn),
    DiemToiThieu: String(cycle.passTotal),
    DiemSan: String(cycle.passFloor),
    SoHoSo: inSentence(members.length),
    SoDeNghi: people(proposed.length),
    CoDeNghi: proposed.length > 0,
    CoTieuBieu: outstanding > 0,
    SoTieuBieu: people(outstanding),
    SoChuaDeNghi: people(others.length),
    CoChuaDeNghi: others.length > 0,
    DeNghi: rowsByUnit(proposed, unitOrder, scoredRow),
    ChuaDeNghi: rowsByUnit(others, unitOrder, scoredRow),
  };
}

/**
 * The Office's paper to the head (Tờ trình, plan 307 II.2.c) with the list of whom it proposes, and of whom not and why, as a
 * .docx in base64, from the Office's template. Refused, by name, when the template asks for a field it does not have.
 */
export function proposalSubmission(facts: SubmissionFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: submissionData(facts), fields: FIELDS, required: REQUIRED });
}
