import type { CellValue, WorkspaceApi } from "../../workspace-api.ts";
import type { Cohort } from "../input/cohort.ts";
import { HISTORY_COLUMNS } from "../input/history.ts";
import { SETTING_RULES, type SettingName, type SettingRule, YEAR_KEY } from "../input/setting-rules.ts";
import { STAFF_COLUMNS } from "../input/staff.ts";
import { textKey } from "../input/text-key.ts";
import { UNIT_COLUMNS } from "../input/units.ts";
import { serialOfDay } from "../input/vietnam-time.ts";

/** Tabs that the Office types into. */
const TABS = {
  settings: "Cấu hình",
  units: "Đơn vị",
  staff: "Danh sách CCVC, NLĐ",
  history: "Kết quả các năm trước",
} as const;

/** The Office fills the input tabs; what the software has put there stays where it is. */
export function fillInputTabs(workspace: WorkspaceApi, cohort: Cohort): void {
  fillSettings(workspace, cohort);
  const { units, staff, history } = cohort;
  fillTable(workspace, TABS.units, UNIT_COLUMNS, units, ["validFrom", "validTo"]);
  fillTable(workspace, TABS.staff, STAFF_COLUMNS, staff, ["joined", "left"]);
  fillTable(workspace, TABS.history, HISTORY_COLUMNS, history, ["decisionDate"]);
}

/** Pastes one column at a time, found by its header. */
function fillTable<Key extends string>(
  workspace: WorkspaceApi,
  tab: string,
  columns: Readonly<Record<Key, { readonly name: string }>>,
  records: readonly Readonly<Record<Key, string | number>>[],
  days: readonly Key[],
): void {
  if (records.length === 0) return;
  for (const key of Object.keys(columns) as Key[]) {
    const column = columnOf(workspace, tab, columns[key].name);
    const cells = records.map((record) => [days.includes(key) ? dayCell(record[key]) : cell(record[key])]);
    workspace.paste(tab, 2, column, cells, { raw: true });
  }
}

/** Writes each value beside its key; keys that the tab does not list go below. */
function fillSettings(workspace: WorkspaceApi, { settings, year }: Cohort): void {
  const keys = columnOf(workspace, TABS.settings, "Khóa");
  const values = columnOf(workspace, TABS.settings, "Giá trị");
  const rows = workspace.values(TABS.settings).map((row) => textKey(String(row[keys - 1] ?? "")));
  let free = rows.findLastIndex((key) => key !== "") + 2;
  for (const [key, value] of settingCells(settings, year)) {
    const listed = rows.indexOf(textKey(key)) + 1;
    const row = listed > 0 ? listed : free;
    if (listed === 0) {
      workspace.paste(TABS.settings, row, keys, [[key]], { raw: true });
      free += 1;
    }
    workspace.paste(TABS.settings, row, values, [[value]], { raw: true });
  }
}

function settingCells(settings: Cohort["settings"], year: number): readonly (readonly [string, CellValue])[] {
  const cells = Object.entries(SETTING_RULES).map(([name, rule]: [string, SettingRule]) => {
    const text = settings[name as SettingName];
    if (rule.value.kind === "day") return [rule.key, dayCell(text)] as const;
    return [rule.key, rule.value.kind === "whole" ? Number(text) : cell(text)] as const;
  });
  return [[YEAR_KEY, year], ...cells];
}

/** @throws where setup has not made that tab or column */
function columnOf(workspace: WorkspaceApi, tab: string, name: string): number {
  const [header = []] = workspace.values(tab);
  const index = header.findIndex((title) => textKey(String(title ?? "")) === textKey(name));
  if (index < 0) {
    throw new Error(`Tab "${tab}" không có cột "${name}"; dòng 1 có: ${header.join(" · ")}`);
  }
  return index + 1;
}

function cell(value: string | number): CellValue {
  return value === "" ? null : value;
}

function dayCell(day: string | number): CellValue {
  return day === "" ? null : serialOfDay(String(day));
}
