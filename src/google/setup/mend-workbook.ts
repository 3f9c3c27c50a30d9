import type { Request, SpreadsheetApi } from "../spreadsheet-api.ts";
import { type BrokenCell, brokenCells } from "./broken-cells.ts";
import { reorderColumns, repairColumns } from "./column-repairs.ts";
import {
  addNamedRanges,
  addTabs,
  FORMULA_LOCALE,
  LOCALE,
  type Plan,
  region,
  setLocale,
  together,
} from "./ensure-tabs.ts";
import { lookRequests } from "./tab-requests.ts";
import type { TabState, WorkbookState } from "./workbook-state.ts";

/** Neighbours in a row together, so that each run is one request. */
function cellRuns(cells: readonly BrokenCell[]): readonly (readonly BrokenCell[])[] {
  const runs: BrokenCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.row === cell.row && last.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function writeCells(sheetId: number, cells: readonly BrokenCell[]): readonly Request[] {
  return cellRuns(cells).map((run) => ({
    updateCells: {
      start: { sheetId, rowIndex: run[0]?.row ?? 0, columnIndex: run[0]?.column ?? 0 },
      rows: [{ values: run.map(({ value }) => ({ userEnteredValue: value })) }],
      fields: "userEnteredValue",
    },
  }));
}

function formulas(state: TabState, workbook: WorkbookState): Plan {
  const broken = brokenCells(state, workbook);
  if (broken.length === 0) return { requests: [], made: [] };
  return {
    requests: writeCells(state.template.properties.sheetId, broken),
    made: [`${broken.length} ô công thức, nhãn của tab “${state.title}”`],
  };
}

/** The titles that formulas of the template name, where no other tab has taken them. */
function titles({ tabs, sheets }: WorkbookState): Plan {
  const renamed = tabs.filter(
    ({ template, title }) =>
      template.properties.title !== title &&
      !sheets.some((sheet) => sheet.title === template.properties.title),
  );
  return {
    requests: renamed.map(({ template }) => {
      const { sheetId, title } = template.properties;
      return { updateSheetProperties: { properties: { sheetId, title }, fields: "title" } };
    }),
    made: renamed.map(({ template, title }) => `Tên tab “${title}” trở lại “${template.properties.title}”`),
  };
}

/** Columns that are missing; and where formulas must be written anew, the order and titles that these name. */
function layout(workbook: WorkbookState, rewrites: boolean): Plan {
  const plans = workbook.tabs.map((state): Plan => {
    const { requests, header, made } = repairColumns(state);
    return { requests: [...requests, ...(rewrites ? reorderColumns(state, header) : [])], made };
  });
  return together([...(rewrites ? [titles(workbook)] : []), ...plans]);
}

function protections({ template, protections: present }: TabState): Plan {
  const wanted = template.protectedRanges ?? [];
  if (present >= wanted.length) return { requests: [], made: [] };
  return {
    requests: wanted.map((protectedRange) => ({ addProtectedRange: { protectedRange } })),
    made: [`Cảnh báo khi sửa tay của tab “${template.properties.title}”`],
  };
}

/** Tabs that can be made again: no other tab has taken their title. */
function remakable({ gone, sheets }: WorkbookState) {
  return gone.filter(({ properties }) => !sheets.some(({ title }) => title === properties.title));
}

/** Formats and validation of every tab that is there, as the templates have them. */
function looks({ tabs }: WorkbookState): Plan {
  return {
    requests: tabs.flatMap(({ template }) => lookRequests(template)),
    made: ["Định dạng và quy tắc nhập của mọi tab"],
  };
}

/**
 * Puts the workbook right in one batch: tabs, columns, formulas, named ranges, warnings. Formulas are those of the
 * templates and name tabs and columns as made, so where some are written anew, titles and the order of columns are put
 * back first; formulas that are whole follow that by themselves, as on Google.
 *
 * @param alsoLooks Formats and validation too, over whatever the Office has chosen.
 */
export function mendWorkbook(
  workbook: WorkbookState,
  api: SpreadsheetApi,
  alsoLooks: boolean,
): readonly string[] {
  const added = addTabs(remakable(workbook), workbook.sheets);
  const broken = together(workbook.tabs.map((state) => formulas(state, workbook)));
  const rewrites = broken.requests.length > 0 || added.requests.length > 0;
  const inEnglish = together([
    layout(workbook, rewrites),
    added,
    broken,
    addNamedRanges(workbook.spreadsheet),
    ...workbook.tabs.map(protections),
    ...(alsoLooks ? [looks(workbook)] : []),
  ]);
  const zone = region(workbook.spreadsheet);
  const requests = [...zone.requests, ...inEnglish.requests];
  if (requests.length === 0) return [];
  const written =
    inEnglish.requests.length === 0
      ? zone.requests
      : [...zone.requests, setLocale(FORMULA_LOCALE), ...inEnglish.requests, setLocale(LOCALE)];
  api.batchUpdate(written);
  return [...zone.made, ...inEnglish.made];
}
