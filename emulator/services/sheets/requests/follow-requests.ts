import { afterMoving, afterRenaming, type ColumnsAfter } from "../../../formulas/followed-formula.ts";
import { isRecord } from "../field-mask.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";

type Change = (formula: string, sheet: SheetDraft) => string;

/** Writes every formula of the spreadsheet anew, those of conditional formats among them. */
function changeFormulas(draft: SpreadsheetDraft, change: Change): void {
  for (const sheet of draft.sheets) {
    sheet.mapRows((cells) => {
      if (cells.every((cell) => cell?.f === undefined)) return cells;
      return cells.map((cell) => (cell?.f === undefined ? cell : { ...cell, f: change(cell.f, sheet) }));
    });
    const { conditionalFormats } = sheet.state;
    sheet.set({
      conditionalFormats: conditionalFormats.map((rule) =>
        mapped(rule, (value) => {
          const formula = value.userEnteredValue;
          const isFormula = typeof formula === "string" && formula.startsWith("=");
          return isFormula ? { ...value, userEnteredValue: change(formula, sheet) } : value;
        }),
      ),
    });
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** A resource with every object in it, itself included, put through `change`. */
function mapped<T>(resource: T, change: (fields: Fields) => Fields): T {
  if (Array.isArray(resource)) return resource.map((value) => mapped(value, change)) as T;
  if (!isRecord(resource)) return resource;
  const inner = Object.entries(resource).map(([name, value]) => [name, mapped(value, change)]);
  return change(Object.fromEntries(inner)) as T;
}

/** Formulas go on naming a tab that has got another title, as in Google Sheets. */
export function followTitle(draft: SpreadsheetDraft, from: string, to: string): void {
  changeFormulas(draft, (formula) => afterRenaming(formula, from, to));
}

/** Formulas, named ranges, formats and charts go with columns that were moved, as in Google Sheets. */
export function followColumns(draft: SpreadsheetDraft, moved: SheetDraft, columnsAfter: ColumnsAfter): void {
  const { sheetId, title } = moved.state;
  changeFormulas(draft, (formula, sheet) => afterMoving(formula, sheet.state.title, title, columnsAfter));
  const range = (fields: Fields): Fields => {
    const { startColumnIndex, endColumnIndex } = fields;
    if (fields.sheetId !== sheetId || typeof startColumnIndex !== "number") return fields;
    if (typeof endColumnIndex !== "number") return fields;
    const [left, right] = columnsAfter(startColumnIndex, endColumnIndex - 1);
    return { ...fields, startColumnIndex: left, endColumnIndex: right + 1 };
  };
  draft.namedRanges = draft.namedRanges.map((named) => mapped(named, range));
  for (const sheet of draft.sheets) {
    const { conditionalFormats, protectedRanges, charts, merges } = sheet.state;
    sheet.set({
      conditionalFormats: mapped(conditionalFormats, range),
      protectedRanges: mapped(protectedRanges, range),
      charts: mapped(charts, range),
      merges: mapped(merges, range),
    });
  }
}
