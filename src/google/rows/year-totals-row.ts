import type { YearTotals } from "../../domain/year-totals.ts";
import { dayCell, type RowCodec } from "./cell.ts";

const COUNTS = {
  total: "Tổng số",
  registered: "Đã đăng ký",
  submitted: "Đã nộp",
  recognised: "Đạt",
  notRecognised: "Không đạt",
  digitalSkills: "Có kỹ năng số",
  proficient: "Thành thạo",
} as const;

/** Tab `Số liệu tổng các năm`: a year known only by its totals. */
export const yearTotalsRow: RowCodec<YearTotals> = {
  write: (totals) => ({
    Năm: totals.year,
    "Cơ quan": totals.agency,
    ...Object.fromEntries(
      Object.entries(COUNTS).map(([field, header]) => [header, totals[field as keyof typeof COUNTS]]),
    ),
    "Số quyết định": totals.decisionNumber,
    "Ngày quyết định": dayCell(totals.decisionDate),
    "Nguồn số liệu": totals.source,
  }),
  read: (row) => {
    const totals: YearTotals = {
      year: row.whole("Năm"),
      agency: row.text("Cơ quan").trim(),
      total: row.whole(COUNTS.total),
      registered: row.whole(COUNTS.registered),
      submitted: row.whole(COUNTS.submitted),
      recognised: row.whole(COUNTS.recognised),
      notRecognised: row.whole(COUNTS.notRecognised),
      digitalSkills: row.whole(COUNTS.digitalSkills),
      proficient: row.whole(COUNTS.proficient),
      decisionNumber: row.text("Số quyết định").trim(),
      decisionDate: row.day("Ngày quyết định"),
      source: row.text("Nguồn số liệu").trim(),
    };
    return row.failed ? undefined : totals;
  },
};
