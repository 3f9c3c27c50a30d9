import type { GridRange, SpreadsheetApi, Values } from "../spreadsheet-api.ts";

export interface Fetched {
  readonly values: ReadonlyMap<GridRange, Values>;
  /** Ids of the tabs that are not there. */
  readonly missing: ReadonlySet<number>;
}

function fetchAll(ranges: readonly GridRange[], missing: ReadonlySet<number>, api: SpreadsheetApi): Fetched {
  const answers = ranges.length === 0 ? [] : api.values(ranges);
  return { values: new Map(ranges.map((range, index) => [range, answers[index] ?? []])), missing };
}

/** Rows of each tab, by its id. */
function rowCounts(api: SpreadsheetApi): ReadonlyMap<number, number> {
  const { sheets = [] } = api.get("sheets.properties(sheetId,gridProperties.rowCount)");
  return new Map(
    sheets.map(({ properties }) => [properties?.sheetId ?? 0, properties?.gridProperties?.rowCount ?? 0]),
  );
}

/**
 * The values of these ranges, in one call. Google refuses the whole call when a tab is gone or a row lies below the
 * last one; then the tabs are looked up and what is there is read.
 * @throws what Google said when nothing is missing
 */
export function fetchPresent(ranges: readonly GridRange[], api: SpreadsheetApi): Fetched {
  try {
    return fetchAll(ranges, new Set(), api);
  } catch (error) {
    const rows = rowCounts(api);
    const present = ranges.filter(({ sheetId, startRowIndex }) => {
      const count = rows.get(sheetId ?? 0);
      return count !== undefined && (startRowIndex ?? 0) < count;
    });
    if (present.length === ranges.length) throw error;
    const missing = ranges.map(({ sheetId }) => sheetId ?? 0).filter((sheetId) => !rows.has(sheetId));
    return fetchAll(present, new Set(missing), api);
  }
}
