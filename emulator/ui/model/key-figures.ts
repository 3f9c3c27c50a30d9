import { displayText } from "../../services/spreadsheet/display.ts";
import type { Session } from "../session.ts";

export interface KeyFigure {
  readonly label: string;
  /** As shown: `42`, `67,7%`; a dash where there is none yet. */
  readonly value: string;
}

/** Named ranges of the summaries that the start page shows, with their labels. */
const FIGURES: readonly (readonly [string, string])[] = [
  ["Trong danh sách", "TongSo"],
  ["Đã đăng ký", "DaDangKy"],
  ["Đã nộp phiếu", "DaNop"],
  ["Đã thẩm định", "DaThamDinh"],
  ["Được đề nghị", "DuocDeNghi"],
  ["Đạt", "Dat"],
  ["Tiêu biểu xuất sắc", "TieuBieu"],
  ["Tỷ lệ đạt", "TyLeDat"],
];

/** The year's key figures now. */
export function keyFigures(session: Session): readonly KeyFigure[] {
  return session.remember("figures", (workspace) => {
    const names = new Set(workspace.world.spreadsheet.namedRanges.map((range) => range.name));
    return FIGURES.map(([label, name]) => {
      const value = names.has(name) ? workspace.named(name) : null;
      const text = displayText(
        value,
        { numberFormat: { pattern: name.startsWith("TyLe") ? "0.0%" : "0" } },
        "vi_VN",
      );
      return { label, value: text === "" ? "–" : text };
    });
  });
}
