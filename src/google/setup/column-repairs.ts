import type { Request } from "../spreadsheet-api.ts";
import { columnLook } from "./tab-requests.ts";
import type { TabState } from "./workbook-state.ts";

/** Where a column that was renamed stands, and what it is called now. */
export interface Renamed {
  readonly position: number;
  readonly header: string;
}

/** Columns that are still in their place under a name the template does not know, by the name they should have. */
export function renamedColumns({
  tab,
  header,
  missing,
  template,
  columnCount,
}: TabState): ReadonlyMap<string, Renamed> {
  const made = template.properties.gridProperties?.columnCount ?? 0;
  if (!tab || columnCount < made) return new Map();
  return new Map(
    missing.flatMap((column) => {
      const position = tab.columns.indexOf(column);
      const now = header[position] ?? "";
      return tab.columns.includes(now) ? [] : [[column, { position, header: now }] as const];
    }),
  );
}

/** Requests that give a tab its columns back, and the header row as it stands after them. */
export interface ColumnRepair {
  readonly requests: readonly Request[];
  readonly header: readonly string[];
  readonly made: readonly string[];
}

function headerCell(sheetId: number, column: string, columnIndex: number): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex },
      rows: [{ values: [{ userEnteredValue: { stringValue: column } }] }],
      fields: "userEnteredValue",
    },
  };
}

/** Column of the nearest one before it that is there; the new one goes after it. */
function placeFor(column: string, columns: readonly string[], header: readonly string[]): number {
  const before = columns.slice(0, columns.indexOf(column)).reverse();
  const neighbour = before.find((name) => header.includes(name));
  return neighbour === undefined ? 0 : header.indexOf(neighbour) + 1;
}

/** Names columns again that were renamed, and adds those that were deleted where they stood, with format and validation. */
export function repairColumns(state: TabState): ColumnRepair {
  const { tab, template, missing, title } = state;
  const header = [...state.header];
  const requests: Request[] = [];
  const made: string[] = [];
  if (!tab) return { requests, header, made };
  const { sheetId } = tab;
  const renamed = renamedColumns(state);
  for (const column of missing) {
    const now = renamed.get(column);
    if (now) {
      requests.push(headerCell(sheetId, column, now.position));
      header[now.position] = column;
      made.push(`Tên cột “${column}” của tab “${title}”`);
      continue;
    }
    const place = placeFor(column, tab.columns, header);
    const range = { sheetId, dimension: "COLUMNS", startIndex: place, endIndex: place + 1 };
    requests.push(
      { insertDimension: { range, inheritFromBefore: place > 0 } },
      headerCell(sheetId, column, place),
      ...columnLook(template, tab.columns.indexOf(column), place),
    );
    header.splice(place, 0, column);
    made.push(`Cột “${column}” của tab “${title}”`);
  }
  return { requests, header, made };
}

/** Requests that put the columns into the template's order again; people's own columns go to the right of them. */
export function reorderColumns({ tab }: TabState, present: readonly string[]): readonly Request[] {
  const header = [...present];
  return (tab?.columns ?? []).flatMap((column, destinationIndex): readonly Request[] => {
    const from = header.indexOf(column);
    if (!tab || from === destinationIndex || from < 0) return [];
    header.splice(from, 1);
    header.splice(destinationIndex, 0, column);
    const { sheetId } = tab;
    const source = { sheetId, dimension: "COLUMNS", startIndex: from, endIndex: from + 1 };
    return [{ moveDimension: { source, destinationIndex } }];
  });
}
