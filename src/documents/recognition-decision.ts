import type { ListedPerson, ListFacts } from "../domain/list-papers.ts";
import type { Outcome } from "../domain/refusal.ts";
import { isOutstanding } from "../domain/streak.ts";
import { sortedByName } from "../domain/vietnamese-names.ts";
import { numberAndDay } from "./annual-report-phrases.ts";
import { fillTemplate } from "./fill-template.ts";
import { OUTSIDE_HEAD_FIELDS, type OutsideHead, outsideHead } from "./outside-head.ts";
import { inCapitals } from "./paper-identity.ts";
import { rowsByUnit, type UnitGroup } from "./rows-by-unit.ts";
import { signatureBlock } from "./signature-block.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, whole } from "./vietnamese-numbers.ts";

interface NameRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly SoNamLien: string;
}

/** What the template of the decision may name, as text. */
export interface DecisionData extends OutsideHead {
  readonly ThamQuyen: string;
  readonly SoNguoi: string;
  readonly CoTieuBieu: boolean;
  readonly SoTieuBieu: string;
  readonly DonVi: readonly UnitGroup<NameRow>[];
  readonly TieuBieu: readonly (NameRow & {
    readonly DonViCongTac: string;
    readonly QuyetDinhTruoc: readonly { readonly NoiDung: string }[];
  })[];
}

const NAME = { TT: "text", HoTen: "text", ChucVu: "text", SoNamLien: "text" } as const;

const FIELDS: FieldsOf<DecisionData> = {
  ...OUTSIDE_HEAD_FIELDS,
  ThamQuyen: "text",
  SoNguoi: "text",
  CoTieuBieu: "choice",
  SoTieuBieu: "text",
  DonVi: { Ten: "text", SoNguoi: "text", Nguoi: NAME },
  TieuBieu: { ...NAME, DonViCongTac: "text", QuyetDinhTruoc: { NoiDung: "text" } },
};

/** Without these it would be no decision: number, day, who is recognised, who signs. */
const REQUIRED = ["Nam", "SoKyHieu", "NgayThang", "DonVi", "ChucVuNguoiKy", "NguoiKy"];

function nameRow({ name, position, run }: ListedPerson, TT: string): NameRow {
  return { TT, HoTen: name, ChucVu: position, SoNamLien: whole(run) };
}

/** Everything the template may name. */
export function decisionData({ cycle, members, unitOrder, decision }: ListFacts): DecisionData {
  const recognised = members.filter((member) => member.recognised);
  const outstanding = sortedByName(recognised.filter(({ run }) => isOutstanding(run)));
  const { office, name } = signatureBlock(decision.signer, cycle.headTitle);
  const issue = { number: decision.number, date: decision.date, office, signer: name };
  return {
    ...outsideHead(cycle, issue, "QĐ", cycle.year),
    ThamQuyen: inCapitals(`${cycle.headTitle} ${cycle.agency}`),
    SoNguoi: inSentence(recognised.length),
    CoTieuBieu: outstanding.length > 0,
    SoTieuBieu: inSentence(outstanding.length),
    DonVi: rowsByUnit(recognised, unitOrder, nameRow),
    TieuBieu: outstanding.map((one, index) => ({
      ...nameRow(one, whole(index + 1)),
      DonViCongTac: one.unitName,
      QuyetDinhTruoc: one.earlierDecisions.map((earlier) => ({
        NoiDung: `${earlier.year}: ${numberAndDay(earlier)}`,
      })),
    })),
  };
}

/**
 * The decision (Quyết định công nhận, plan 307 II.3) with its list as a .docx in base64, from the Office's template; number,
 * day and signer stay blank until the signed decision is recorded. Refused, by name, when the template asks for a field
 * it does not have.
 */
export function recognitionDecision(facts: ListFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: decisionData(facts), fields: FIELDS, required: REQUIRED });
}
