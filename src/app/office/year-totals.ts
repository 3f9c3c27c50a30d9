import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import type { YearTotals } from "../../domain/year-totals.ts";
import type { Refused } from "../answer.ts";
import { enterYearTotals, HISTORY } from "../history.ts";
import type { Ports } from "../ports.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Nhập số liệu tổng của năm";

const COUNTS = [
  ["total", "Tổng số người trong danh sách"],
  ["registered", "Đã đăng ký"],
  ["submitted", "Đã nộp phiếu"],
  ["recognised", "Đạt"],
  ["notRecognised", "Không đạt"],
  ["digitalSkills", "Có kỹ năng số (trong số Đạt)"],
  ["proficient", "Thành thạo (trong số có kỹ năng số)"],
] as const;

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read(HISTORY);
  const known = book.yearTotals.map(({ value }) => value);
  const chosen = known.find(({ year }) => String(year) === (typed.year ?? "").trim());
  const counts = COUNTS.map(
    ([name, label]): OfficeField => ({
      name,
      label,
      type: "number",
      required: true,
      ...(chosen ? { value: String(chosen[name]) } : {}),
    }),
  );
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Dùng cho năm chỉ biết số liệu tổng, không biết kết quả của từng người. Nhập lại một năm sẽ thay số liệu cũ.",
    ],
    fields: [
      { name: "year", label: "Năm", type: "number", required: true, reloads: true, value: typed.year ?? "" },
      { name: "agency", label: "Cơ quan", type: "text", required: true, value: chosen?.agency ?? "" },
      ...counts,
      {
        name: "number",
        label: "Số quyết định",
        type: "text",
        maxLength: 100,
        value: chosen?.decisionNumber ?? "",
      },
      { name: "date", label: "Ngày quyết định", type: "date", value: chosen?.decisionDate ?? "" },
      {
        name: "source",
        label: "Nguồn số liệu",
        type: "text",
        required: true,
        value: chosen?.source ?? "",
        help: "Báo cáo hoặc quyết định nào.",
      },
    ],
    ...(known.length === 0
      ? {}
      : { facts: [{ label: "Đã có số liệu của năm", value: known.map(({ year }) => year).join(", ") }] }),
    button: TITLE,
  };
  return keepTyped(form, typed, typed.year ?? "");
}

/** Nhập số liệu tổng của năm: a year known only by its totals. */
export const yearTotalsDialog: OfficeCommand = {
  name: "year-totals",
  label: TITLE,
  group: "Kỳ đánh giá",
  view,
  run: (by, values, ports) => {
    const counts = Object.fromEntries(COUNTS.map(([name]) => [name, Number(values[name])]));
    const totals = {
      year: Number(values.year),
      agency: values.agency ?? "",
      ...(counts as Pick<YearTotals, (typeof COUNTS)[number][0]>),
      decisionNumber: values.number ?? "",
      decisionDate: values.date ?? "",
      source: values.source ?? "",
    };
    return enterYearTotals(by, totals, ports);
  },
};
