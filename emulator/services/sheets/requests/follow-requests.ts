import {
  afterDeleting,
  afterMoving,
  afterRenaming,
  type ColumnsAfter,
  lastRowNamed,
} from "../../../formulas/followed-formula.ts";
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

function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

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

/** Formulas that named a deleted tab are errors from then on, as in Google Sheets. */
export function followDeletion(draft: SpreadsheetDraft, title: string): void {
  changeFormulas(draft, (formula) => afterDeleting(formula, title));
}

/** The last row (from 1) of a tab that any formula names by its number. */
export function lastRowNamedIn(draft: SpreadsheetDraft, title: string): number {
  let last = 0;
  changeFormulas(draft, (formula, sheet) => {
    last = Math.max(last, lastRowNamed(formula, sheet.state.title, title));
    return formula;
  });
  return last;
}

function isGone(fields: Fields): boolean {
  return typeof fields.startColumnIndex === "number" && fields.startColumnIndex < 0;
}

/** Formulas, named ranges, formats and charts go with columns that were moved, added or deleted, as in Google Sheets. */
export function followColumns(draft: SpreadsheetDraft, moved: SheetDraft, columnsAfter: ColumnsAfter): void {
  const { sheetId, title } = moved.state;
  changeFormulas(draft, (formula, sheet) => afterMoving(formula, sheet.state.title, title, columnsAfter));
  const range = (fields: Fields): Fields => {
    const { startColumnIndex, endColumnIndex } = fields;
    if (fields.sheetId !== sheetId || typeof startColumnIndex !== "number") return fields;
    if (typeof endColumnIndex !== "number") return fields;
    const ends = columnsAfter(startColumnIndex, endColumnIndex - 1);
    if (!ends) return { ...fields, startColumnIndex: -1, endColumnIndex: -1 };
    return { ...fields, startColumnIndex: ends[0], endColumnIndex: ends[1] + 1 };
  };
  draft.namedRanges = draft.namedRanges
    .map((named) => mapped(named, range))
    .filter((named) => !isGone(fieldsOf(named.range)));
  for (const sheet of draft.sheets) {
    const { conditionalFormats, protectedRanges, charts, merges } = sheet.state;
    sheet.set({
      conditionalFormats: mapped(conditionalFormats, range)
        .map((rule) => ({ ...rule, ranges: listOf(rule.ranges).filter((one) => !isGone(one)) }))
        .filter(({ ranges }) => ranges.length > 0),
      protectedRanges: mapped(protectedRanges, range).filter((one) => !isGone(fieldsOf(one.range))),
      charts: mapped(charts, range),
      merges: mapped(merges, range).filter((one) => !isGone(fieldsOf(one))),
    });
  }
}
