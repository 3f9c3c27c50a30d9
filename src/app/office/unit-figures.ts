import { dayOf } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { asOf } from "../../domain/cycle.ts";
import type { UnitFigures } from "../../domain/figures.ts";
import { figuresByTodaysUnit, figuresByUnitOfTheDay } from "../../domain/figures-by-unit.ts";
import type { OfficeField, OfficeForm, OfficeTable, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import { currentCycle } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { type OfficeCommand, ONLY_SHOWS } from "./office-command.ts";

const TITLE = "Số liệu theo đơn vị";

const BY = {
  day: "Đơn vị lúc đánh giá (như đã ghi trong hồ sơ)",
  today: "Đơn vị hiện nay (theo danh sách)",
} as const;

/** `87,5%`; a dash where there is nobody to divide by. */
function percent(share: number | undefined): string {
  return share === undefined ? "–" : `${String(Math.round(share * 1000) / 10).replace(".", ",")}%`;
}

function table(caption: string, rows: readonly UnitFigures[]): OfficeTable {
  return {
    caption,
    head: ["Đơn vị", "Tổng số", "Đăng ký", "Nộp", "Đạt", "Tỷ lệ"],
    rows: rows.map(({ id, name, counts, rates }) => [
      name === id ? id : `${name} (${id})`,
      ...[counts.total, counts.registered, counts.submitted, counts.recognised].map(String),
      percent(rates.recognised),
    ]),
  };
}

function fields(cycles: readonly Cycle[], year: number, by: keyof typeof BY): readonly OfficeField[] {
  const years = [...cycles].sort((one, other) => other.year - one.year);
  return [
    {
      name: "year",
      label: "Năm",
      type: "select",
      options: years.map((cycle) => ({ value: String(cycle.year), label: String(cycle.year) })),
      reloads: true,
      value: String(year),
    },
    {
      name: "by",
      label: "Xếp theo",
      type: "select",
      options: Object.entries(BY).map(([value, label]) => ({ value, label })),
      reloads: true,
      value: by,
    },
  ];
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ roster: true, dossiers: "all" });
  const cycles = book.cycles.map(({ value }) => value);
  const cycle = cycles.find(({ year }) => String(year) === typed.year) ?? currentCycle(book);
  if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào nên chưa có số liệu.");
  const today = dayOf(ports.clock.now());
  const by = typed.by === "today" ? "today" : "day";
  const facts = {
    cycle: asOf(cycle, today),
    roster: book.roster,
    dossiers: book.dossiers.map(({ value }) => value),
  };
  const rows = by === "today" ? figuresByTodaysUnit(facts, today) : figuresByUnitOfTheDay(facts);
  return {
    title: TITLE,
    intro: [
      "Khi đơn vị sáp nhập, tách, đổi tên hoặc người chuyển đơn vị, số liệu của năm đã qua vẫn giữ như lúc đánh giá; bảng theo đơn vị hiện nay xếp lại cùng những người ấy.",
    ],
    fields: fields(cycles, cycle.year, by),
    table: table(`Năm ${cycle.year}`, rows),
    button: "",
  };
}

/** Số liệu theo đơn vị: a year by the unit of the day and by today's unit, side by side to choose. Only shows. */
export const unitFiguresDialog: OfficeCommand = {
  name: "unit-figures",
  label: TITLE,
  group: "Kỳ đánh giá",
  view,
  run: () => ONLY_SHOWS,
};
