import type { HistoryLine, StaffLine } from "./cohort.ts";
import { findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import { Fields } from "./fields.ts";
import type { Problems } from "./problems.ts";
import { textKey } from "./text-key.ts";

/** Columns of `history.csv`. */
export const HISTORY_COLUMNS = {
  personId: { name: "Mã CCVC" },
  year: { name: "Năm" },
  result: { name: "Kết quả" },
  decisionNumber: { name: "Số quyết định" },
  decisionDate: { name: "Ngày quyết định" },
  agency: { name: "Cơ quan" },
} as const;

const RESULTS = ["Đạt", "Không đạt"] as const;

/**
 * Reads `history.csv`. A person who is not in `staff.csv` may have left long ago: their results are kept.
 * @param year the cycle year; undefined where it could not be found out
 */
export function readHistory(
  table: Table | undefined,
  staff: readonly StaffLine[] | undefined,
  year: number | undefined,
  problems: Problems,
): readonly HistoryLine[] {
  const columns = table && findColumns(table, HISTORY_COLUMNS, problems);
  if (table === undefined || columns === undefined) return [];
  const ids = new Map((staff ?? []).map(({ id }) => [textKey(id), id]));
  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const fields = new Fields(table.file, columns, row, problems);
    const line = readLine(fields, ids, year);
    if (line === undefined) return [];
    const key = `${line.year} ${textKey(line.personId)}`;
    const before = seen.get(key);
    if (before !== undefined) {
      fields.tell(
        `kết quả năm ${line.year} của "${line.personId}" đã có ở dòng ${before}`,
        "mỗi người mỗi năm một dòng",
      );
    }
    seen.set(key, before ?? line.line);
    return [line];
  });
}

function readLine(
  fields: Fields<keyof typeof HISTORY_COLUMNS>,
  ids: ReadonlyMap<string, string>,
  cycleYear: number | undefined,
): HistoryLine | undefined {
  const personId = fields.required("personId", HISTORY_COLUMNS.personId.name);
  const result = RESULTS.find((one) => textKey(one) === textKey(fields.text("result")));
  if (result === undefined) fields.tell(`Kết quả là "${fields.text("result")}"`, "Đạt hoặc Không đạt");
  const decisionDate = fields.day("decisionDate", HISTORY_COLUMNS.decisionDate.name);
  const year = readYear(fields, cycleYear);
  if (personId === "" || result === undefined || year === undefined) return undefined;
  return {
    line: fields.line,
    personId: ids.get(textKey(personId)) ?? personId,
    year,
    result,
    decisionNumber: fields.text("decisionNumber"),
    decisionDate,
    agency: fields.text("agency"),
  };
}

function readYear(
  fields: Fields<keyof typeof HISTORY_COLUMNS>,
  cycleYear: number | undefined,
): number | undefined {
  const text = fields.text("year");
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1900) {
    fields.tell(`Năm là "${text}"`, "năm có bốn chữ số");
    return undefined;
  }
  if (cycleYear !== undefined && year >= cycleYear) {
    fields.tell(
      year === cycleYear ? `Năm ${year} là năm của kỳ này` : `Năm ${year} sau năm của kỳ này`,
      `năm trước ${cycleYear}: kết quả năm ${cycleYear} do kỳ này quyết định`,
    );
  }
  return year;
}
