import type { Dossier } from "../domain/dossier.ts";
import type { PortalFacts } from "../domain/portal-table.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import type { StaffKind } from "../domain/roster.ts";
import { INDICATOR_NUMBERS, total } from "../domain/scoring.ts";
import { stateInWords } from "../domain/state-words.ts";
import { titleFor } from "../domain/streak.ts";
import { rowsByUnit } from "./rows-by-unit.ts";
import { type CellContent, type SheetColumn, workbookFile } from "./workbook-file.ts";

const KINDS: Readonly<Record<StaffKind, string>> = {
  "civil-servant": "Công chức",
  "public-employee": "Viên chức",
  labourer: "Người lao động",
};

const text = (title: string, width: number): SheetColumn => ({ title, width, kind: "text" });
const number = (title: string, width: number): SheetColumn => ({ title, width, kind: "number" });

/** The last three columns are left to the Office: it types into the portal by hand and ticks off here. */
const COLUMNS: readonly SheetColumn[] = [
  number("TT", 6),
  text("Mã CCVC", 12),
  text("Họ và tên", 28),
  text("Đối tượng", 16),
  text("Chức vụ", 22),
  text("Phòng, đơn vị", 32),
  text("Cơ quan", 24),
  number("Năm", 8),
  ...INDICATOR_NUMBERS.map((indicator) => number(`Chỉ số ${indicator}`, 9)),
  number("Tổng điểm", 10),
  text("Kết quả", 24),
  text("Danh hiệu", 34),
  number("Số năm liền", 9),
  text("Số quyết định", 20),
  { title: "Ngày quyết định", width: 14, kind: "day" },
  text("Đã nhập lên cổng (ngày, người nhập)", 24),
  text("Điểm trên cổng", 12),
  text("Chênh lệch, ghi chú", 28),
];

/** Scores that count: the unit's, once it has appraised. */
function scoresOf(dossier: Dossier): readonly (number | undefined)[] {
  const scores = "appraisal" in dossier ? dossier.appraisal.scores : undefined;
  return INDICATOR_NUMBERS.map((indicator) => scores?.[indicator - 1]);
}

function row(dossier: Dossier, TT: string): readonly CellContent[] {
  const decision = "decision" in dossier ? dossier.decision : undefined;
  const appraised = "appraisal" in dossier ? total(dossier.appraisal.scores) : undefined;
  return [
    Number(TT.replace(/\./g, "")),
    dossier.personId,
    dossier.name,
    dossier.kind ? KINDS[dossier.kind] : "",
    dossier.position,
    dossier.unitName,
    dossier.agency,
    dossier.year,
    ...scoresOf(dossier),
    appraised,
    stateInWords(dossier.state),
    decision?.recognised ? titleFor(Math.max(decision.streak, 1)) : "",
    decision?.recognised ? decision.streak : undefined,
    decision?.number ?? "",
    decision?.date || undefined,
    "",
    "",
    "",
  ];
}

/**
 * The table (.xlsx, base64) by which the Office types results into congdanhoctap.vn and ticks them off (rules.md, section
 * 8): nothing is sent to the portal. Typed columns; text is never a formula.
 */
export function portalTable({ cycle, dossiers, unitOrder }: PortalFacts): Outcome<string> {
  const rows = rowsByUnit(dossiers, unitOrder, row).flatMap(({ Nguoi }) => Nguoi);
  const heading = [
    `BẢNG ĐỐI CHIẾU VỚI CỔNG CONGDANHOCTAP.VN NĂM ${cycle.year}`,
    `${cycle.agency}. Nhập tay trên cổng, ghi kết quả nhập vào ba cột cuối.`,
  ];
  return accept(workbookFile([{ name: `Đối chiếu ${cycle.year}`, heading, columns: COLUMNS, rows }]));
}
