import { vietnameseDay } from "../domain/calendar.ts";
import type { Outcome } from "../domain/refusal.ts";
import { lowest, total } from "../domain/scoring.ts";
import type { UnitProposalFacts } from "../domain/unit-papers.ts";
import { compareVietnameseNames } from "../domain/vietnamese-names.ts";
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
import { inSentence, people, whole } from "./vietnamese-numbers.ts";

interface ProposedRow {
  readonly TT: string;
  readonly HoTen: string;
  readonly ChucVu: string;
  readonly TongDiem: string;
  readonly ThapNhat: string;
  readonly GhiChu: string;
}

/** What the template of a unit's own list may name, as text. */
export interface UnitProposalData extends PaperIdentity, InsideIssuer {
  readonly NgayThang: string;
  readonly DonVi: string;
  readonly Lan: string;
  readonly CoCuocHop: boolean;
  readonly NgayHop: string;
  readonly SoNguoi: string;
  readonly SoDeNghi: string;
  readonly CoDeNghi: boolean;
  readonly DeNghi: readonly ProposedRow[];
  readonly SoChuaDeNghi: string;
  readonly CoChuaDeNghi: boolean;
  readonly ChuaDeNghi: readonly ProposedRow[];
  readonly ChucVuNguoiKy: string;
  readonly NguoiKy: string;
}

const ROW = {
  TT: "text",
  HoTen: "text",
  ChucVu: "text",
  TongDiem: "text",
  ThapNhat: "text",
  GhiChu: "text",
} as const;

const FIELDS: FieldsOf<UnitProposalData> = {
  ...IDENTITY_FIELDS,
  ...INSIDE_FIELDS,
  NgayThang: "text",
  DonVi: "text",
  Lan: "text",
  CoCuocHop: "choice",
  NgayHop: "text",
  SoNguoi: "text",
  SoDeNghi: "text",
  CoDeNghi: "choice",
  DeNghi: ROW,
  SoChuaDeNghi: "text",
  CoChuaDeNghi: "choice",
  ChuaDeNghi: ROW,
  ChucVuNguoiKy: "text",
  NguoiKy: "text",
};

/** Without these it would propose nothing: which year, whose, whom, whom not and why, who signs. */
const REQUIRED = ["Nam", "DonViInHoa", "DeNghi", "ChuaDeNghi", "GhiChu", "ChucVuNguoiKy", "NguoiKy"];

type Member = UnitProposalFacts["notProposed"][number];

function rows(members: readonly Member[]): readonly ProposedRow[] {
  return [...members]
    .sort((one, other) => compareVietnameseNames(one.dossier.name, other.dossier.name))
    .map(({ dossier, cause }, index) => ({
      TT: whole(index + 1),
      HoTen: dossier.name,
      ChucVu: dossier.position,
      TongDiem: whole(total(dossier.appraisal.scores)),
      ThapNhat: whole(lowest(dossier.appraisal.scores)),
      GhiChu: cause,
    }));
}

/** Everything the template may name. */
export function unitProposalData(facts: UnitProposalFacts): UnitProposalData {
  const { cycle, proposal, proposed, notProposed, meetingOn, issue } = facts;
  return {
    ...paperIdentity(cycle),
    ...insideIssuer(proposal.unitName),
    NgayThang: dayOfPaper(issue.date, cycle.year),
    DonVi: proposal.unitName,
    Lan: whole(proposal.number),
    CoCuocHop: meetingOn !== undefined,
    NgayHop: meetingOn === undefined ? "" : vietnameseDay(meetingOn),
    SoNguoi: inSentence(proposed.length + notProposed.length),
    SoDeNghi: people(proposed.length),
    CoDeNghi: proposed.length > 0,
    DeNghi: rows(proposed.map((dossier) => ({ dossier, cause: "" }))),
    SoChuaDeNghi: people(notProposed.length),
    CoChuaDeNghi: notProposed.length > 0,
    ChuaDeNghi: rows(notProposed),
    ChucVuNguoiKy: issue.office,
    NguoiKy: issue.signer,
  };
}

/** A unit's own list (Danh sách đề nghị của phòng, đơn vị; plan 307, II.2.c step 2) as a .docx in base64, from the Office's template. */
export function unitProposal(facts: UnitProposalFacts, templateBase64: string): Outcome<string> {
  return fillTemplate({ templateBase64, data: unitProposalData(facts), fields: FIELDS, required: REQUIRED });
}
