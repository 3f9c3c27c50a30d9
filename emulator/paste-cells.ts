import { enteredFormula } from "./services/sheets/formula-locale.ts";
import { SpreadsheetDraft } from "./services/sheets/spreadsheet-draft.ts";
import type { Cell, SpreadsheetState } from "./services/spreadsheet/state.ts";
import { typedInput } from "./typed-input.ts";
import type { CellValue } from "./workspace-api.ts";

/** Where a person pastes; row and column from 1. */
export interface PastePlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** Values as they are, nothing recognised. */
  readonly raw: boolean;
}

/**
 * A person pastes rows into a tab: values only, formats and validations of the cells stay; rows and columns are
 * added where the tab is too small, as Google does.
 *
 * @throws Where there is no such tab.
 */
export function pasteCells(
  spreadsheet: SpreadsheetState,
  { tab, row, column, raw }: PastePlace,
  rows: readonly (readonly CellValue[])[],
): SpreadsheetState {
  const draft = new SpreadsheetDraft(spreadsheet);
  const sheet = draft.sheets.find(({ state }) => state.title === tab);
  if (!sheet) throw new Error(`Cannot paste: expected the title of a tab, found "${tab}".`);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  sheet.set({
    rowCount: Math.max(sheet.state.rowCount, row - 1 + rows.length),
    columnCount: Math.max(sheet.state.columnCount, column - 1 + width),
  });
  rows.forEach((cells, down) => {
    cells.forEach((value, across) => {
      const [top, left] = [row - 1 + down, column - 1 + across];
      sheet.setCell(top, left, pasted(draft, sheet.cellAt(top, left), value, raw));
    });
  });
  return draft.finish();
}

function pasted(draft: SpreadsheetDraft, before: Cell | null, value: CellValue, raw: boolean): Cell | null {
  const { v: _value, f: _formula, ...kept } = before ?? {};
  const format = draft.formats.at(kept.s);
  const { type } = (format.numberFormat ?? {}) as { type?: unknown };
  const { v, f, numberFormat } = typedInput(value, raw || type === "TEXT");
  const s = numberFormat && type === undefined ? draft.formats.add({ ...format, numberFormat }) : undefined;
  const cell: Cell = {
    ...kept,
    ...(v === undefined ? {} : { v }),
    ...(f === undefined ? {} : { f: enteredFormula(f, draft.locale) }),
    ...(s === undefined ? {} : { s }),
  };
  return Object.keys(cell).length === 0 ? null : cell;
}
