import { headerName, missingColumns, type Positions, positionsOf } from "../ledger/header.ts";
import type { SpreadsheetApi, Values } from "../spreadsheet-api.ts";
import { TABS, type Tab, tabNamed } from "../tabs.ts";
import { type ExpectedCell, expectedCells } from "./expected-cells.ts";
import type { TabTemplate } from "./tab-template.ts";
import { workbookTemplates } from "./workbook-definition.ts";

type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const FIELDS =
  "properties(locale,timeZone),namedRanges.name,sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),protectedRanges.protectedRangeId)";

/** A tab of the software as it stands. */
export interface TabState {
  readonly template: TabTemplate;
  readonly title: string;
  readonly columnCount: number;
  readonly protections: number;
  /** What the code needs of it; absent of a tab that is formulas alone. */
  readonly tab?: Tab;
  /** Row 1, of a tab of the code. */
  readonly header: readonly string[];
  readonly positions: Positions;
  readonly missing: readonly string[];
  readonly expected: readonly ExpectedCell[];
  /** Rows below the header that hold anything, of the tab of cycles: how many years the workbook has seen. */
  readonly filledRows?: number;
  /** Formulas and values as entered, of a tab with formulas. */
  readonly entered: Values;
}

/** The workbook as people's hands have left it. */
export interface WorkbookState {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly SheetProperties[];
  readonly tabs: readonly TabState[];
  /** Templates of tabs that are gone. */
  readonly gone: readonly TabTemplate[];
  /** Every tab is called, and every column stands, as the template has it. */
  readonly asMade: boolean;
}

/** A tab that is there, and what its template has in it. */
interface FoundTab {
  readonly template: TabTemplate;
  readonly sheet: NonNullable<Spreadsheet["sheets"]>[number];
  readonly expected: readonly ExpectedCell[];
}

const CYCLES = TABS.cycles.sheetId;

function filledBelow(values: Values): number {
  return values.slice(1).filter((row) => row.some((cell) => cell !== "" && cell !== undefined)).length;
}

function stateOf({ template, sheet, expected }: FoundTab, values: Values): TabState {
  const tab = tabNamed(template.properties.sheetId);
  const header = tab ? (values[0] ?? []).map(headerName) : [];
  const positions = positionsOf(header);
  return {
    template,
    title: sheet.properties?.title ?? "",
    columnCount: sheet.properties?.gridProperties?.columnCount ?? 0,
    protections: (sheet.protectedRanges ?? []).length,
    ...(tab ? { tab } : {}),
    header,
    positions,
    missing: tab ? missingColumns(tab, positions) : [],
    expected,
    ...(template.properties.sheetId === CYCLES ? { filledRows: filledBelow(values) } : {}),
    entered: expected.length > 0 ? values : [],
  };
}

function standsAsMade({ template, title, tab, positions }: TabState): boolean {
  if (title !== template.properties.title) return false;
  return (tab?.columns ?? []).every((column, index) => positions.get(column) === index);
}

/** Reads what the workbook is made of: two calls. */
export function readWorkbook(api: SpreadsheetApi): WorkbookState {
  const spreadsheet = api.get(FIELDS);
  const sheets = spreadsheet.sheets ?? [];
  const found = workbookTemplates().flatMap((template) => {
    const sheet = sheets.find(({ properties }) => properties?.sheetId === template.properties.sheetId);
    return sheet ? [{ template, sheet, expected: expectedCells(template) }] : [];
  });
  const values = api.entered(
    found.map(({ template, expected }) => {
      const { sheetId } = template.properties;
      const whole = expected.length > 0 || sheetId === CYCLES;
      return whole ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: 1 };
    }),
  );
  const tabs = found.map((one, index) => stateOf(one, values[index] ?? []));
  const gone = workbookTemplates().filter((template) => !tabs.some((tab) => tab.template === template));
  return {
    spreadsheet,
    sheets: sheets.map(({ properties }) => properties ?? {}),
    tabs,
    gone,
    asMade: gone.length === 0 && tabs.every(standsAsMade),
  };
}
