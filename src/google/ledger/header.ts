import type { Cell, Cells } from "../rows/cell.ts";
import type { Tab } from "../tabs.ts";

/** Header → column, from 0. */
export type Positions = ReadonlyMap<string, number>;

/** The name that a cell of the header row gives its column. */
export function headerName(cell: unknown): string {
  return String(cell ?? "")
    .trim()
    .normalize("NFC");
}

/** Where each column stands now; people move columns. The first of two equal headers counts. */
export function positionsOf(header: readonly unknown[]): Positions {
  const positions = new Map<string, number>();
  header.forEach((cell, index) => {
    const name = headerName(cell);
    if (name !== "" && !positions.has(name)) positions.set(name, index);
  });
  return positions;
}

/** The columns that the code needs and the tab lacks. */
export function missingColumns(tab: Tab, positions: Positions): readonly string[] {
  return tab.columns.filter((column) => !positions.has(column));
}

/** What to do about a column that is gone, in words. */
export function missingColumn(tab: Tab, column: string): string {
  return (
    `Tab "${tab.title}": không thấy cột "${column}" ở dòng 1. ` +
    'Đặt lại đúng tên cột; nếu cột đã bị xóa, chọn "Thiết lập" trong menu Công dân học tập để thêm lại.'
  );
}

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** A row by header; `firstColumn` is the column of `values[0]`. */
export function cellsOf(values: readonly unknown[], positions: Positions, firstColumn = 0): Cells {
  const cells: Record<string, Cell> = {};
  for (const [header, position] of positions) {
    cells[header] = cellOf(values[position - firstColumn]);
  }
  return cells;
}
