import { isQuota, withPatience } from "./patience.ts";

export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A cell's value as the API gives it, unformatted; rows and their ends are left out where empty. */
export type Values = readonly (readonly unknown[])[];

/** The advanced Sheets service, on the spreadsheet this script belongs to. */
export interface SpreadsheetApi {
  /** The values of these ranges, in their order; one call. */
  values(ranges: readonly GridRange[]): readonly Values[];
  /** The same as people entered it: formulas as formulas (https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption). */
  entered(ranges: readonly GridRange[]): readonly Values[];
  /** What the spreadsheet is made of, as far as `fields` asks. */
  get(fields: string): GoogleAppsScript.Sheets.Schema.Spreadsheet;
  /** Applies all requests together, or none. Once, without a second try: whether a lost answer was applied, the next read tells. */
  batchUpdate(requests: readonly Request[]): void;
}

function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const collection = Sheets?.Spreadsheets;
  if (!collection) {
    throw new Error(
      "Cannot reach the Sheets API: the advanced service Sheets (v4) is not enabled in the manifest.",
    );
  }
  return collection;
}

function valuesService(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const values = spreadsheets().Values;
  if (!values)
    throw new Error("Cannot read values: the advanced service Sheets offers no Spreadsheets.Values.");
  return values;
}

/** Where a range lies, as the API echoes it (a zero may be left out). */
function placeOf(range: GridRange | undefined): string {
  return [
    range?.sheetId ?? 0,
    range?.startRowIndex ?? 0,
    range?.startColumnIndex ?? 0,
    range?.endRowIndex ?? "",
    range?.endColumnIndex ?? "",
  ].join("/");
}

/** The matched ranges carry the filter they answer; their order is nowhere promised. */
function inOrder(
  ranges: readonly GridRange[],
  matches: readonly GoogleAppsScript.Sheets.Schema.MatchedValueRange[],
): readonly Values[] {
  const found = new Map<string, Values>();
  for (const match of matches) {
    for (const filter of match.dataFilters ?? []) {
      found.set(placeOf(filter.gridRange), match.valueRange?.values ?? []);
    }
  }
  return ranges.map((range) => found.get(placeOf(range)) ?? []);
}

/** The API bound to the spreadsheet that contains the script; its id is asked for once an execution. */
export function createSpreadsheetApi(): SpreadsheetApi {
  let known = "";
  const id = (): string => {
    if (known === "") known = SpreadsheetApp.getActiveSpreadsheet().getId();
    return known;
  };
  const read = (ranges: readonly GridRange[], valueRenderOption: "UNFORMATTED_VALUE" | "FORMULA") => {
    const dataFilters = ranges.map((gridRange) => ({ gridRange }));
    const looks = { majorDimension: "ROWS", dateTimeRenderOption: "SERIAL_NUMBER", valueRenderOption };
    const answer = withPatience(() => valuesService().batchGetByDataFilter({ dataFilters, ...looks }, id()));
    return inOrder(ranges, answer.valueRanges ?? []);
  };
  return {
    values: (ranges) => read(ranges, "UNFORMATTED_VALUE"),
    entered: (ranges) => read(ranges, "FORMULA"),
    get: (fields) => withPatience(() => spreadsheets().get(id(), { fields })),
    batchUpdate: (requests) => {
      withPatience(() => spreadsheets().batchUpdate({ requests: [...requests] }, id()), isQuota);
    },
  };
}
