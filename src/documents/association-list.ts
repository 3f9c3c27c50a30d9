import { vietnameseDay } from "../domain/calendar.ts";
import type { PackageFacts, ReportedHolder } from "../domain/package-facts.ts";
import type { PaperIssue } from "../domain/paper-issue.ts";
import type { Outcome } from "../domain/refusal.ts";
import { yearsOfTitle } from "../domain/streak.ts";
import { sortedByName } from "../domain/vietnamese-names.ts";
import { fillTemplate } from "./fill-template.ts";
import { holderDecision } from "./holder-decision.ts";
import { IDENTITY_FIELDS, type PaperIdentity, paperHead, paperIdentity } from "./paper-identity.ts";
import { rowsByUnit, type UnitGroup } from "./rows-by-unit.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, peopleOf, whole } from "./vietnamese-numbers.ts";

interface HolderRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly QuyetDinh: string;
  readonly SoNamLien: string;
}

/** What the template of the list for Hội Khuyến học may name, as text: names, positions and decisions, no score of anybody. */
export interface AssociationListData extends PaperIdentity {
  readonly SoKyHieu: string;
  readonly NgayThang: string;
  readonly NgayChot: string;
  readonly TongSo: string;
  readonly SoNguoi: string;
  readonly SoTieuBieu: string;
  readonly CoNguoi: boolean;
  readonly CoTieuBieu: boolean;
  readonly CoThayThe: boolean;
  readonly ThayThe: string;
  readonly DonVi: readonly UnitGroup<HolderRow>[];
  readonly TieuBieu: readonly {
    readonly TT: string;
    readonly HoTen: string;
    readonly ChucVu: string;
    readonly DonViCongTac: string;
    readonly NamNam: readonly { readonly NoiDung: string }[];
  }[];
}

const FIELDS: FieldsOf<AssociationListData> = {
  ...IDENTITY_FIELDS,
  SoKyHieu: "text",
  NgayThang: "text",
  NgayChot: "text",
  TongSo: "text",
  SoNguoi: "text",
  SoTieuBieu: "text",
  CoNguoi: "choice",
  CoTieuBieu: "choice",
  CoThayThe: "choice",
  ThayThe: "text",
  DonVi: {
    Ten: "text",
    SoNguoi: "text",
    Nguoi: { TT: "text", HoTen: "text", ChucVu: "text", QuyetDinh: "text", SoNamLien: "text" },
  },
  TieuBieu: {
    TT: "text",
    HoTen: "text",
    ChucVu: "text",
    DonViCongTac: "text",
    NamNam: { NoiDung: "text" },
  },
};

/** The five decisions that the title rests on, a line each; a year whose decision is not recorded keeps its line. */
function fiveYears(holder: ReportedHolder, year: number): readonly { readonly NoiDung: string }[] {
  return yearsOfTitle(year).map((then) => {
    const decision = holder.decisions.find((one) => one.year === then);
    const agency = decision?.agency ? `, ${decision.agency}` : "";
    return { NoiDung: `${then}: ${holderDecision(holder, then)}${agency}` };
  });
}

/** Everything the template may name. */
export function associationListData(facts: PackageFacts, issue: PaperIssue): AssociationListData {
  const { cycle, figures, holders, unitOrder, replaces } = facts;
  const { counts, rates } = figures;
  const outstanding = sortedByName(holders.filter((holder) => holder.outstanding));
  const { SoKyHieu, NgayThang } = paperHead(issue, `BC-${cycle.abbreviation}`, cycle.year);
  return {
    ...paperIdentity(cycle),
    SoKyHieu,
    NgayThang,
    NgayChot: vietnameseDay(cycle.cutOff),
    TongSo: inSentence(counts.total),
    SoNguoi: peopleOf(holders.length, rates.recognised, "tổng số"),
    SoTieuBieu: inSentence(outstanding.length),
    CoNguoi: holders.length > 0,
    CoTieuBieu: outstanding.length > 0,
    CoThayThe: replaces !== "",
    ThayThe: replaces,
    DonVi: rowsByUnit(holders, unitOrder, (holder, TT) => ({
      TT,
      HoTen: holder.name,
      ChucVu: holder.position,
      QuyetDinh: holderDecision(holder, cycle.year),
      SoNamLien: whole(holder.streak),
    })),
    TieuBieu: outstanding.map((holder, index) => ({
      TT: whole(index + 1),
      HoTen: holder.name,
      ChucVu: holder.position,
      DonViCongTac: holder.unitName,
      NamNam: fiveYears(holder, cycle.year),
    })),
  };
}

/**
 * The list that goes to Hội Khuyến học tỉnh with the annual report (plan 307, V.2) as a .docx in base64, from the Office's
 * template: five-year holders with their five decisions. `issue` is the report's number and day.
 */
export function associationList(
  { facts, issue }: { readonly facts: PackageFacts; readonly issue: PaperIssue },
  templateBase64: string,
): Outcome<string> {
  return fillTemplate({
    templateBase64,
    data: associationListData(facts, issue),
    fields: FIELDS,
    required: ["Nam", "DonVi", "TieuBieu"],
  });
}
