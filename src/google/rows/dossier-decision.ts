import type { Decision } from "../../domain/dossier.ts";
import { titleFor } from "../../domain/streak.ts";
import { type Cells, dayCell, instantCell, type RowReading } from "./cell.ts";
import { words } from "./words.ts";

/** Kết quả: there are no bands between (plan 307, II.2.b). */
export const RESULTS = words<boolean>([
  [true, "Đạt"],
  [false, "Không đạt"],
]);

/** What the head decided; empty until then. */
export function decisionCells(decision: Decision | undefined): Cells {
  return {
    "Kết quả": decision ? RESULTS.word(decision.recognised) : "",
    "Lý do": decision?.cause ?? "",
    "Số quyết định": decision?.number ?? "",
    "Ngày quyết định": dayCell(decision?.date ?? ""),
    "Số năm liền": decision?.streak ?? "",
    "Danh hiệu": decision?.recognised ? titleFor(decision.streak) : "",
    "Người quyết định": decision?.by ?? "",
    "Thời điểm quyết định": instantCell(decision?.at ?? ""),
    "Cơ quan quyết định": decision?.agency ?? "",
  };
}

export function decisionFrom(row: RowReading): Decision {
  return {
    at: row.instant("Thời điểm quyết định"),
    by: row.text("Người quyết định"),
    recognised: row.oneOf("Kết quả", RESULTS.values) ?? false,
    cause: row.text("Lý do"),
    number: row.text("Số quyết định"),
    date: row.day("Ngày quyết định"),
    agency: row.text("Cơ quan quyết định"),
    streak: row.whole("Số năm liền"),
  };
}
