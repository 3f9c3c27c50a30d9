import { ACTIVITY_KINDS, type Activity, FUNDING_SOURCES } from "../domain/activity.ts";
import { moneyBySource, moneyTogether, type SourceFigures } from "../domain/activity-figures.ts";
import { vietnameseDay } from "../domain/calendar.ts";
import { NO_FIGURE, percent, percentFigure, whole } from "./vietnamese-numbers.ts";

/** An activity in a table. */
export interface ActivityRow {
  readonly TT: string;
  readonly Ngay: string;
  readonly Loai: string;
  readonly NoiDung: string;
  readonly DonVi: string;
  readonly SoNguoi: string;
  readonly DuKien: string;
  readonly DaChi: string;
  readonly Nguon: string;
}

/** Money of one source, or of all. */
export interface MoneyRow {
  readonly Nguon: string;
  readonly SoHoatDong: string;
  readonly DuKien: string;
  readonly DaChi: string;
  readonly TyLe: string;
}

export const ACTIVITY_ROW = {
  TT: "text",
  Ngay: "text",
  Loai: "text",
  NoiDung: "text",
  DonVi: "text",
  SoNguoi: "text",
  DuKien: "text",
  DaChi: "text",
  Nguon: "text",
} as const;

const MONEY_ROW = {
  Nguon: "text",
  SoHoatDong: "text",
  DuKien: "text",
  DaChi: "text",
  TyLe: "text",
} as const;

/** What money a section names, and the table of it. */
export interface MoneyData {
  readonly CoKinhPhi: boolean;
  readonly CauKinhPhi: string;
  readonly KinhPhi: readonly MoneyRow[];
  readonly CongKinhPhi: readonly MoneyRow[];
}

/** The fields of {@link MoneyData}. */
export const MONEY_FIELDS = {
  CoKinhPhi: "choice",
  CauKinhPhi: "text",
  KinhPhi: MONEY_ROW,
  CongKinhPhi: MONEY_ROW,
} as const;

/** Where nobody said where money came from. */
const UNKNOWN_SOURCE = "Chưa ghi nguồn";

/** A unit's text inside a sentence or a cell: one line, without the stop at its end. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s.;,]*\n\s*/g, "; ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.;,:…]+$/, "");
}

function orDash(amount: number): string {
  return amount === 0 ? NO_FIGURE : whole(amount);
}

/** The activities as rows, in the order given; the agency's own without a unit. */
export function activityRows(activities: readonly Activity[], agency: string): readonly ActivityRow[] {
  return activities.map(({ day, kind, what, unitName, participants, planned, spent, source }, index) => ({
    TT: String(index + 1),
    Ngay: vietnameseDay(day),
    Loai: ACTIVITY_KINDS[kind],
    NoiDung: oneLine(what),
    DonVi: unitName === "" ? agency : unitName,
    SoNguoi: orDash(participants),
    DuKien: orDash(planned),
    DaChi: orDash(spent),
    Nguon: source === "" ? NO_FIGURE : FUNDING_SOURCES[source],
  }));
}

/** What was spent, and of what was planned. */
function moneySentence({ planned, spent }: Pick<SourceFigures, "planned" | "spent">): string {
  const share = planned === 0 ? "" : `, bằng ${percent(spent / planned)} dự kiến (${whole(planned)} đồng)`;
  return `Tổng kinh phí đã chi: ${whole(spent)} đồng${share}. Theo nguồn:`;
}

function moneyRow(name: string, { activities, planned, spent }: Omit<SourceFigures, "source">): MoneyRow {
  return {
    Nguon: name,
    SoHoatDong: whole(activities),
    DuKien: whole(planned),
    DaChi: whole(spent),
    TyLe: planned === 0 ? NO_FIGURE : percentFigure(spent / planned),
  };
}

/** Money by source, and the sum as a sentence and as a row of its own; all empty where there was none. */
export function moneyData(activities: readonly Activity[]): MoneyData {
  const sources = moneyBySource(activities);
  if (sources.length === 0) return { CoKinhPhi: false, CauKinhPhi: "", KinhPhi: [], CongKinhPhi: [] };
  const sum = moneyTogether(sources);
  return {
    CoKinhPhi: true,
    CauKinhPhi: moneySentence(sum),
    KinhPhi: sources.map((figures) =>
      moneyRow(figures.source === "" ? UNKNOWN_SOURCE : FUNDING_SOURCES[figures.source], figures),
    ),
    CongKinhPhi: [moneyRow("Cộng", sum)],
  };
}
