import type { EarlierResultRow } from "../../app/book.ts";
import type { RowReading } from "./cell.ts";
import { RESULTS } from "./dossier-decision.ts";
import { requiredText } from "./roster-rows.ts";

/** A row of the tab `Kết quả các năm trước`. */
export function earlierResultFrom(row: RowReading): EarlierResultRow | undefined {
  const recognised = row.oneOf("Kết quả", RESULTS.values);
  if (recognised === undefined) return undefined;
  const result: EarlierResultRow = {
    personId: requiredText(row, "Mã CCVC"),
    year: row.whole("Năm"),
    recognised,
    decisionNumber: row.text("Số quyết định").trim(),
    decisionDate: row.day("Ngày quyết định"),
    agency: row.text("Cơ quan").trim(),
  };
  return row.failed ? undefined : result;
}
