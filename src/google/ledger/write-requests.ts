import { DamagedWorkbook } from "../../app/damaged-workbook.ts";
import type { Cell, Cells } from "../rows/cell.ts";
import type { Request } from "../spreadsheet-api.ts";
import type { Tab } from "../tabs.ts";
import { missingColumn, type Positions } from "./header.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** Most characters a cell takes (https://support.google.com/drive/answer/37603). */
const MOST_CHARACTERS = 50_000;

/** Values alone are written, so that the Office's formats stay. */
const FIELDS = "userEnteredValue";

/** Text is always written as text, never parsed: `=1+1` from a stranger stays four characters. */
function cellData(cell: Cell, tab: Tab, header: string): CellData {
  if (cell === "") return {};
  if (typeof cell === "number") return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === "boolean") return { userEnteredValue: { boolValue: cell } };
  if (cell.length > MOST_CHARACTERS) {
    throw new Error(
      `Tab "${tab.title}", cột "${header}": nội dung dài ${cell.length} ký tự, tối đa ${MOST_CHARACTERS} ký tự.`,
    );
  }
  return { userEnteredValue: { stringValue: cell } };
}

/** Columns side by side, so that columns people added in between are left alone. */
interface Segment {
  readonly start: number;
  readonly headers: readonly string[];
}

function segments(headers: readonly string[], tab: Tab, positions: Positions): readonly Segment[] {
  const placed = headers.map((header) => {
    const position = positions.get(header);
    if (position === undefined) throw new DamagedWorkbook(missingColumn(tab, header));
    return { header, position };
  });
  const runs: { start: number; headers: string[] }[] = [];
  for (const { header, position } of placed.sort((a, b) => a.position - b.position)) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.headers.length === position) last.headers.push(header);
    else runs.push({ start: position, headers: [header] });
  }
  return runs;
}

export interface RowWrite {
  /** From 1. */
  readonly row: number;
  readonly cells: Cells;
}

/** Neighbouring rows together, in their order. */
function blocks(writes: readonly RowWrite[]): readonly (readonly RowWrite[])[] {
  const found: RowWrite[][] = [];
  for (const write of [...writes].sort((a, b) => a.row - b.row)) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1]?.row === write.row - 1) last.push(write);
    else found.push([write]);
  }
  return found;
}

/** Requests that write these cells over rows; an empty cell is cleared. All rows carry the same headers. */
export function overwriteRows(
  tab: Tab,
  positions: Positions,
  writes: readonly RowWrite[],
): readonly Request[] {
  const [first] = writes;
  if (!first) return [];
  const runs = segments(Object.keys(first.cells), tab, positions);
  return blocks(writes).flatMap((block) =>
    runs.map(({ start, headers }): Request => {
      const top = (block[0]?.row ?? 1) - 1;
      return {
        updateCells: {
          range: {
            sheetId: tab.sheetId,
            startRowIndex: top,
            endRowIndex: top + block.length,
            startColumnIndex: start,
            endColumnIndex: start + headers.length,
          },
          rows: block.map(
            ({ cells }): RowData => ({
              values: headers.map((header) => cellData(cells[header] ?? "", tab, header)),
            }),
          ),
          fields: FIELDS,
        },
      };
    }),
  );
}

/** One request that adds rows under the last one that holds anything. */
export function appendRows(tab: Tab, positions: Positions, rows: readonly Cells[]): readonly Request[] {
  const [first] = rows;
  if (!first) return [];
  const runs = segments(Object.keys(first), tab, positions);
  const width = Math.max(...runs.map(({ start, headers }) => start + headers.length));
  const rowData = rows.map((cells): RowData => {
    const values: CellData[] = Array.from({ length: width }, () => ({}));
    for (const { start, headers } of runs) {
      headers.forEach((header, index) => {
        values[start + index] = cellData(cells[header] ?? "", tab, header);
      });
    }
    return { values };
  });
  return [{ appendCells: { sheetId: tab.sheetId, rows: rowData, fields: FIELDS } }];
}
