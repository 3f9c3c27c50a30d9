import type { Bounds } from "../spreadsheet/a1.ts";
import type { Cell, Row, SheetState } from "../spreadsheet/state.ts";

type MutableRow = (Cell | null)[];

/**
 * A tab being changed: rows are copied when first written to, so that a batch of writes to a long tab
 * costs what it touches, and the state it began from stays as it was.
 */
export class SheetDraft {
  /** Everything but the cells; replaced, never changed in place. */
  state: SheetState;
  private rows: Row[] | undefined;
  private below: Row;
  private readonly owned = new Set<Row>();

  constructor(state: SheetState) {
    this.state = state;
    this.below = state.below;
  }

  get grid(): Pick<SheetState, "rows" | "below"> {
    return { rows: this.rows ?? this.state.rows, below: this.below };
  }

  /** The tab as it is now. */
  finish(): SheetState {
    const { rows, below } = this.grid;
    return { ...this.state, rows, below };
  }

  set(properties: Partial<SheetState>): void {
    this.state = { ...this.state, ...properties };
  }

  cellAt(row: number, column: number): Cell | null {
    return ((this.rows ?? this.state.rows)[row] ?? this.below)[column] ?? null;
  }

  setCell(row: number, column: number, cell: Cell | null): void {
    if (cell === null && this.cellAt(row, column) === null) return;
    const cells = this.rowForWriting(row);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** Replaces all rows, as sorting does. */
  setRows(rows: readonly Row[]): void {
    this.rows = [...rows];
    this.owned.clear();
  }

  /** Changes every row, and what the rows never written to look like. */
  mapRows(change: (row: Row) => Row): void {
    this.setRows(this.grid.rows.map(change));
    this.below = change(this.below);
  }

  /**
   * Changes each cell of a rectangle. Where it reaches the last row of the tab, the rows never written to
   * are changed as one, so that formatting a whole column costs nothing a row.
   */
  mapCells(bounds: Bounds, change: (cell: Cell | null) => Cell | null): void {
    const whole = bounds.bottom >= this.state.rowCount;
    if (whole && bounds.top > 0) this.writeDownTo(bounds.top - 1);
    const written = (this.rows ?? this.state.rows).length;
    const bottom = whole ? written : bounds.bottom;
    for (let row = bounds.top; row < bottom; row++) {
      for (let column = bounds.left; column < bounds.right; column++) {
        this.setCell(row, column, change(this.cellAt(row, column)));
      }
    }
    if (whole) this.changeBelow(bounds, change);
  }

  private changeBelow(bounds: Bounds, change: (cell: Cell | null) => Cell | null): void {
    const below: MutableRow = [...this.below];
    for (let column = bounds.left; column < bounds.right; column++) {
      const cell = change(below[column] ?? null);
      if (cell === null && below.length <= column) continue;
      while (below.length < column) below.push(null);
      below[column] = cell;
    }
    this.below = below;
  }

  private writeDownTo(row: number): Row[] {
    this.rows ??= [...this.state.rows];
    while (this.rows.length <= row) this.rows.push(this.below);
    return this.rows;
  }

  private rowForWriting(row: number): MutableRow {
    const rows = this.writeDownTo(row);
    const present = rows[row] ?? this.below;
    if (this.owned.has(present)) return present as MutableRow;
    const copy = [...present];
    this.owned.add(copy);
    rows[row] = copy;
    return copy;
  }
}
