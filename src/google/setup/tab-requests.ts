import type { GridRange, Request } from "../spreadsheet-api.ts";
import { patternBelow } from "./fill-down.ts";
import { runs } from "./runs.ts";
import type { TabTemplate } from "./tab-template.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;
type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;

const CELL_FIELDS = "userEnteredValue,userEnteredFormat,dataValidation,note";

/** In a table a header cell without a format takes that of the nearest cell on its left that has one. */
function headerRow(row: RowData): RowData {
  let format: CellData["userEnteredFormat"];
  const values = (row.values ?? []).map((cell) => {
    format = cell.userEnteredFormat ?? format;
    return format ? { ...cell, userEnteredFormat: format } : cell;
  });
  return { ...row, values };
}

function isTable(template: TabTemplate): boolean {
  return template.data?.[1] !== undefined;
}

/** The rows that the template spells out, from A1. */
function topRows(template: TabTemplate): readonly RowData[] {
  const [first, ...others] = template.data?.[0]?.rowData ?? [];
  if (!first) return [];
  return [isTable(template) ? headerRow(first) : first, ...others];
}

function cellRequests(template: TabTemplate, fields: string): readonly Request[] {
  const { sheetId } = template.properties;
  const rows = [...topRows(template)];
  if (rows.length === 0) return [];
  return [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields } }];
}

/** Formats and validations of the pattern, down each column to the last row. */
function patternRequests(template: TabTemplate): readonly Request[] {
  const { sheetId } = template.properties;
  const looks = (template.data?.[1]?.rowData?.[0]?.values ?? []).map(
    ({ userEnteredFormat, dataValidation }) => ({
      ...(userEnteredFormat ? { userEnteredFormat } : {}),
      ...(dataValidation ? { dataValidation } : {}),
    }),
  );
  return runs(looks)
    .filter(({ value }) => Object.keys(value).length > 0)
    .map(({ start, end, value }) => ({
      repeatCell: {
        range: { sheetId, startRowIndex: 1, startColumnIndex: start, endColumnIndex: end },
        cell: value,
        fields: Object.keys(value).join(","),
      },
    }));
}

/** Formulas and numbers of the pattern, filled down from row 2 to the last row. */
function formulaRequests(template: TabTemplate): readonly Request[] {
  const { sheetId, gridProperties } = template.properties;
  const pattern = template.data?.[1]?.rowData?.[0]?.values ?? [];
  const first = topRows(template).length;
  const count = (gridProperties?.rowCount ?? 0) - first;
  const below = pattern.map((cell) => patternBelow(cell.userEnteredValue));
  return runs(below.map((at) => at !== undefined))
    .filter(({ value }) => value)
    .map(({ start, end }) => ({
      updateCells: {
        start: { sheetId, rowIndex: first, columnIndex: start },
        rows: Array.from({ length: count }, (_, index) => ({
          values: below
            .slice(start, end)
            .flatMap((at) => (at ? [{ userEnteredValue: at(first - 1 + index) }] : [])),
        })),
        fields: "userEnteredValue",
      },
    }));
}

function dimensionRequests(
  sheetId: number,
  dimension: "COLUMNS" | "ROWS",
  sizes: readonly DimensionProperties[] | undefined,
): readonly Request[] {
  return runs(sizes ?? [])
    .filter(({ value }) => Object.keys(value).length > 0)
    .map(({ start, end, value }) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension, startIndex: start, endIndex: end },
        properties: value,
        fields: Object.keys(value).join(","),
      },
    }));
}

function partRequests(template: TabTemplate): readonly Request[] {
  const { merges, conditionalFormats, protectedRanges, bandedRanges, charts, filterViews, basicFilter } =
    template;
  return [
    ...(merges ?? []).map((range: GridRange): Request => ({ mergeCells: { range, mergeType: "MERGE_ALL" } })),
    ...(bandedRanges ?? []).map((bandedRange): Request => ({ addBanding: { bandedRange } })),
    ...(conditionalFormats ?? []).map(
      (rule, index): Request => ({ addConditionalFormatRule: { rule, index } }),
    ),
    ...(protectedRanges ?? []).map((protectedRange): Request => ({ addProtectedRange: { protectedRange } })),
    ...(charts ?? []).map((chart): Request => ({ addChart: { chart } })),
    ...(filterViews ?? []).map((filter): Request => ({ addFilterView: { filter } })),
    ...(basicFilter ? [{ setBasicFilter: { filter: basicFilter } }] : []),
  ];
}

/** Format, validation and width of one column of a table, for the place where it stands now. */
export function columnLook(template: TabTemplate, column: number, place: number): readonly Request[] {
  const { sheetId } = template.properties;
  const header = topRows(template)[0]?.values?.[column]?.userEnteredFormat;
  const pattern = template.data?.[1]?.rowData?.[0]?.values?.[column];
  const size = template.data?.[0]?.columnMetadata?.[column];
  const across = { startColumnIndex: place, endColumnIndex: place + 1 };
  const below = { sheetId, startRowIndex: 1, ...across };
  const cell = {
    userEnteredFormat: pattern?.userEnteredFormat ?? {},
    ...(pattern?.dataValidation ? { dataValidation: pattern.dataValidation } : {}),
  };
  return [
    ...(header
      ? [
          {
            repeatCell: {
              range: { sheetId, startRowIndex: 0, endRowIndex: 1, ...across },
              cell: { userEnteredFormat: header },
              fields: "userEnteredFormat",
            },
          },
        ]
      : []),
    { repeatCell: { range: below, cell, fields: "userEnteredFormat,dataValidation" } },
    ...(size && Object.keys(size).length > 0
      ? [
          {
            updateDimensionProperties: {
              range: { sheetId, dimension: "COLUMNS", startIndex: place, endIndex: place + 1 },
              properties: size,
              fields: Object.keys(size).join(","),
            },
          },
        ]
      : []),
  ];
}

/** Formats and validation of a whole tab, none of its values. */
export function lookRequests(template: TabTemplate): readonly Request[] {
  return [...cellRequests(template, "userEnteredFormat,dataValidation"), ...patternRequests(template)];
}

/** What fills a tab that has just been added, all but its named ranges. */
export function fillRequests(template: TabTemplate): readonly Request[] {
  const { sheetId } = template.properties;
  const [top] = template.data ?? [];
  return [
    ...cellRequests(template, CELL_FIELDS),
    ...patternRequests(template),
    ...formulaRequests(template),
    ...dimensionRequests(sheetId, "COLUMNS", top?.columnMetadata),
    ...dimensionRequests(sheetId, "ROWS", top?.rowMetadata),
    ...partRequests(template),
  ];
}
