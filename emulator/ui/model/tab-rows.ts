import type { CellValue, WorkspaceApi } from "../../workspace-api.ts";

/** A row of a tab by its column's header. */
export type TabRow = Readonly<Record<string, CellValue>>;

/** The rows under a tab's header (row 1), blank rows left out; none where the tab is missing. */
export function tabRows(workspace: WorkspaceApi, title: string): readonly TabRow[] {
  if (!workspace.tabs().some((tab) => tab.title === title)) return [];
  const [header = [], ...rows] = workspace.values(title);
  const names = header.map((cell) => String(cell ?? "").trim());
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ""))
    .map((row) => byHeader(names, row));
}

function byHeader(names: readonly string[], row: readonly CellValue[]): TabRow {
  const found: Record<string, CellValue> = {};
  for (const [index, name] of names.entries()) if (name !== "") found[name] = row[index] ?? null;
  return found;
}

/** A cell as trimmed text; empty where there is none. */
export function textOf(row: TabRow, column: string): string {
  return String(row[column] ?? "").trim();
}

/** An e-mail address as the software compares it: without regard to case and surrounding blanks. */
export function addressOf(row: TabRow, column: string): string {
  return textOf(row, column).toLowerCase();
}

/** The settings in force, by key: `Cấu hình`, column `Khóa` → column `Giá trị`. */
export function settings(workspace: WorkspaceApi): ReadonlyMap<string, CellValue> {
  return new Map(tabRows(workspace, "Cấu hình").map((row) => [textOf(row, "Khóa"), row["Giá trị"] ?? null]));
}
