import type { Workspace } from "../../emulator/workspace.ts";
import type { CellValue } from "../../emulator/workspace-api.ts";

/** Types into the cell of this row (from 1) under this header. */
export function typeInto(
  workspace: Workspace,
  tab: string,
  row: number,
  header: string,
  value: CellValue,
): void {
  const [headers = []] = workspace.values(tab);
  const column = headers.indexOf(header) + 1;
  if (column === 0) throw new Error(`tab ${tab} has no column ${header}`);
  workspace.paste(tab, row, column, [[value]]);
}

/** The row (from 1) whose column says this; the first empty one where none does. */
export function rowWhere(workspace: Workspace, tab: string, header: string, text: string): number {
  const [headers = [], ...rows] = workspace.values(tab);
  const column = headers.indexOf(header);
  const index = rows.findIndex((cells) => String(cells[column] ?? "") === text);
  return (index < 0 ? rows.length : index) + 2;
}

/** The Office types a setting. */
export function typeSetting(workspace: Workspace, key: string, value: CellValue): void {
  typeInto(workspace, "Cấu hình", rowWhere(workspace, "Cấu hình", "Khóa", key), "Giá trị", value);
}

/** The Office changes the roll: one cell of one person. */
export function typePerson(workspace: Workspace, id: string, header: string, value: CellValue): void {
  const tab = "Danh sách CCVC, NLĐ";
  typeInto(workspace, tab, rowWhere(workspace, tab, "Mã CCVC", id), header, value);
}
