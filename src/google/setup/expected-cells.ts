import { tabNamed } from "../tabs.ts";
import { patternBelow } from "./fill-down.ts";
import type { TabTemplate } from "./tab-template.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A cell of a summary that holds the same as long as nobody touches it: a formula, or words beside one. */
export interface ExpectedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: NonNullable<CellData["userEnteredValue"]>;
}

/** True for a tab that is formulas alone: its words are the template's too. */
function isSummary({ properties }: TabTemplate): boolean {
  return tabNamed(properties.sheetId) === undefined;
}

function isFixed({ userEnteredValue, dataValidation }: CellData, summary: boolean): boolean {
  if (!userEnteredValue || dataValidation) return false;
  return userEnteredValue.formulaValue !== undefined || summary;
}

/** The cells of the template that must stay as they are; none where the tab is for values alone. */
export function expectedCells(template: TabTemplate): readonly ExpectedCell[] {
  const summary = isSummary(template);
  const top = template.data?.[0]?.rowData ?? [];
  const fixed = top.flatMap(({ values = [] }, row) =>
    values.flatMap((cell, column) =>
      cell.userEnteredValue && isFixed(cell, summary) ? [{ row, column, value: cell.userEnteredValue }] : [],
    ),
  );
  return [...fixed, ...patternCells(template, top.length)];
}

/** Formulas and numbers of the pattern, from the first row below what the template spells out. */
function patternCells(template: TabTemplate, first: number): readonly ExpectedCell[] {
  const pattern = template.data?.[1]?.rowData?.[0]?.values ?? [];
  const last = template.properties.gridProperties?.rowCount ?? 0;
  const kept = pattern.flatMap(({ userEnteredValue }, column) => {
    const at = patternBelow(userEnteredValue);
    return at ? [{ column, at }] : [];
  });
  if (kept.length === 0) return [];
  return Array.from({ length: last - first }, (_, index) => first + index).flatMap((row) =>
    kept.map(({ column, at }) => ({ row, column, value: at(row - 1) })),
  );
}
