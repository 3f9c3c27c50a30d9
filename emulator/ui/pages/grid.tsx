import type { CellView, ColumnView, RowView, SheetView } from "../model/sheet/sheet-view.ts";
import { ScrollArea } from "./scroll-area.tsx";

const ROW_NUMBERS = 44;

interface GridProps {
  readonly view: SheetView;
  /** The reader may type into cells. */
  readonly editable: boolean;
}

/** A tab's cells, with column letters and row numbers; frozen rows and columns stay in sight. */
export function Grid({ view, editable }: GridProps) {
  const { sheet, columns, frozen, rows } = view;
  const lefts = frozenLefts(columns, sheet.frozenColumnCount);
  const width = ROW_NUMBERS + columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <ScrollArea class="grid-wrap" label={`Tab ${sheet.title}`}>
      <table
        class={`grid ${sheet.gridProperties.hideGridlines === true ? "plain" : ""}`}
        style={`width:${width}px`}
        role={editable ? "grid" : undefined}
        data-sheet={sheet.sheetId}
        data-editable={editable ? "" : undefined}
        aria-label={sheet.title}
      >
        <colgroup>
          <col style={`width:${ROW_NUMBERS}px`} />
          {columns.map((column) => (
            <col key={column.index} style={`width:${column.width}px`} />
          ))}
        </colgroup>
        <thead>
          <tr class="letters">
            <td class="corner" />
            {columns.map((column) => (
              <th
                key={column.index}
                scope="col"
                style={leftStyle(lefts.get(column.index))}
                class={frozenClass(lefts, column.index)}
              >
                {column.letter}
              </th>
            ))}
          </tr>
          {frozen.map((row) => (
            <GridRow key={row.number} row={row} lefts={lefts} />
          ))}
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow key={row.number} row={row} lefts={lefts} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function GridRow({ row, lefts }: { readonly row: RowView; readonly lefts: ReadonlyMap<number, number> }) {
  return (
    <tr data-row={row.number} style={row.height > 0 ? `height:${row.height}px` : undefined}>
      <th scope="row">{row.number}</th>
      {row.cells.map((cell) => (
        <GridCell cell={cell} key={cell.column} lefts={lefts} />
      ))}
    </tr>
  );
}

function GridCell({ cell, lefts }: { readonly cell: CellView; readonly lefts: ReadonlyMap<number, number> }) {
  const marks = [cell.number ? "n" : "", cell.formula ? "f" : "", cell.invalid ? "invalid" : ""];
  const classes = [...marks, frozenClass(lefts, cell.column) ?? ""];
  const style = [cell.style, leftStyle(lefts.get(cell.column))].filter(Boolean).join(";");
  return (
    <td
      class={classes.filter(Boolean).join(" ") || undefined}
      style={style || undefined}
      colSpan={cell.columns > 1 ? cell.columns : undefined}
      rowSpan={cell.rows > 1 ? cell.rows : undefined}
      title={[cell.invalid, cell.note].filter(Boolean).join("\n") || undefined}
      data-column={cell.column + 1}
    >
      {cell.text}
    </td>
  );
}

/** Where each frozen column sticks, in px from the grid's left edge. */
function frozenLefts(columns: readonly ColumnView[], count: number): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>();
  let left = ROW_NUMBERS;
  for (const column of columns.filter(({ index }) => index < count)) {
    lefts.set(column.index, left);
    left += column.width;
  }
  return lefts;
}

function frozenClass(lefts: ReadonlyMap<number, number>, column: number): string | undefined {
  return lefts.has(column) ? "frozen" : undefined;
}

function leftStyle(left: number | undefined): string | undefined {
  return left === undefined ? undefined : `left:${left}px`;
}
