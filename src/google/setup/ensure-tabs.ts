import { missingColumns } from "../ledger/header.ts";
import { readTabs } from "../ledger/read-tabs.ts";
import type { Request, SpreadsheetApi } from "../spreadsheet-api.ts";
import { TABS } from "../tabs.ts";
import { fillRequests } from "./tab-requests.ts";
import type { TabTemplate } from "./tab-template.ts";
import { workbookTemplates } from "./workbook-definition.ts";

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** The locale of the workbook. */
export const LOCALE = "vi_VN";
const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** The locale in which formulas are written: English names, commas between arguments. */
export const FORMULA_LOCALE = "en_US";

const FIELDS =
  "properties(locale,timeZone),namedRanges.name,sheets.properties(sheetId,title,gridProperties.columnCount)";

/** Titles of the empty tab that a new spreadsheet begins with. */
const FIRST_TAB = /^(Trang tính|Sheet) ?1$/;

/** Requests, and a line for each thing they make. */
export interface Plan {
  readonly requests: readonly Request[];
  readonly made: readonly string[];
}

const NOTHING: Plan = { requests: [], made: [] };

function propertiesOf(spreadsheet: Spreadsheet): readonly SheetProperties[] {
  return (spreadsheet.sheets ?? []).map(({ properties }) => properties ?? {});
}

/** The locale, changed within a batch. */
export function setLocale(locale: string): Request {
  return { updateSpreadsheetProperties: { properties: { locale }, fields: "locale" } };
}

/** @throws Error where a tab of people's own has the title of one that must be added */
function assertTitleFree(template: TabTemplate, sheets: readonly SheetProperties[]): void {
  const { title } = template.properties;
  if (!sheets.some((sheet) => sheet.title === title)) return;
  throw new Error(
    `Đã có tab "${title}" không do phần mềm tạo. Đổi tên tab đó rồi chọn "Thiết lập" lần nữa; dữ liệu trong tab không bị thay đổi.`,
  );
}

/** Adds tabs as their templates have them, each in its place. @throws Error where a tab of people's own has the title. */
export function addTabs(templates: readonly TabTemplate[], sheets: readonly SheetProperties[]): Plan {
  if (templates.length === 0) return NOTHING;
  for (const template of templates) assertTitleFree(template, sheets);
  const adding = templates.map(({ properties }, index): Request => {
    const place = Math.min(
      workbookTemplates().findIndex((one) => one.properties === properties),
      sheets.length + index,
    );
    return { addSheet: { properties: { ...properties, index: place } } };
  });
  return {
    requests: [...adding, ...templates.flatMap(fillRequests)],
    made: templates.map(({ properties }) => `Tab "${properties.title}"`),
  };
}

/** The templates' named ranges that are missing. */
export function missingNamedRanges(spreadsheet: Spreadsheet) {
  const present = new Set((spreadsheet.namedRanges ?? []).map(({ name }) => name));
  return workbookTemplates()
    .flatMap(({ namedRanges = [] }) => namedRanges)
    .filter(({ name }) => !present.has(name));
}

/** Makes the named ranges that are missing. */
export function addNamedRanges(spreadsheet: Spreadsheet): Plan {
  const missing = missingNamedRanges(spreadsheet);
  return {
    requests: missing.map(({ name, range }): Request => ({ addNamedRange: { namedRange: { name, range } } })),
    made: missing.length === 0 ? [] : [`${missing.length} vùng dữ liệu có tên cho số liệu tổng hợp`],
  };
}

/** Columns that a later version of a tab needs, or that were deleted, at its right edge. */
function addColumns(sheets: readonly SheetProperties[], api: SpreadsheetApi): Plan {
  const tabs = Object.values(TABS).filter(({ sheetId }) => sheets.some((sheet) => sheet.sheetId === sheetId));
  if (tabs.length === 0) return NOTHING;
  const read = readTabs(
    tabs.map((tab) => ({ tab, extent: "header" })),
    api,
  );
  const plans = tabs.map((tab): Plan => {
    const columns = missingColumns(tab, read.tabs.get(tab.name)?.positions ?? new Map());
    if (columns.length === 0) return NOTHING;
    const { sheetId, title } = tab;
    const width = sheets.find((sheet) => sheet.sheetId === sheetId)?.gridProperties?.columnCount ?? 0;
    const values = columns.map((column) => ({ userEnteredValue: { stringValue: column } }));
    const start = { sheetId, rowIndex: 0, columnIndex: width };
    return {
      requests: [
        { appendDimension: { sheetId, dimension: "COLUMNS", length: columns.length } },
        { updateCells: { start, rows: [{ values }], fields: "userEnteredValue" } },
      ],
      made: columns.map((column) => `Cột "${column}" của tab "${title}"`),
    };
  });
  return together(plans);
}

/** The empty tab that came with the spreadsheet goes, once there are others. */
function removeFirstTab(sheets: readonly SheetProperties[], api: SpreadsheetApi): Plan {
  const [only, ...others] = sheets;
  if (only?.sheetId === undefined || others.length > 0 || !FIRST_TAB.test(only.title ?? "")) return NOTHING;
  const { sheetId } = only;
  const isEmpty = (api.values([{ sheetId }])[0] ?? []).length === 0;
  return isEmpty ? { requests: [{ deleteSheet: { sheetId } }], made: [] } : NOTHING;
}

/** Plans one after the other. */
export function together(plans: readonly Plan[]): Plan {
  return {
    requests: plans.flatMap(({ requests }) => requests),
    made: plans.flatMap(({ made }) => made),
  };
}

/** True where time zone and locale are those that the whole software counts on. */
export function hasOurRegion({ properties }: Spreadsheet): boolean {
  return properties?.locale === LOCALE && properties.timeZone === TIME_ZONE;
}

/** Time zone and locale as the whole software counts on them. */
export function region(spreadsheet: Spreadsheet): Plan {
  if (hasOurRegion(spreadsheet)) return NOTHING;
  const fields = "locale,timeZone";
  return {
    requests: [
      { updateSpreadsheetProperties: { properties: { locale: LOCALE, timeZone: TIME_ZONE }, fields } },
    ],
    made: ["Múi giờ và ngôn ngữ của bảng tính"],
  };
}

/**
 * Adds the tabs, columns and named ranges that are missing, in one batch; touches nothing that is there. Formulas are
 * read in the spreadsheet's locale, so the batch begins in English and ends in Vietnamese.
 * @returns what was made, a line each; empty when nothing was missing, and then nothing is written
 */
export function ensureTabs(api: SpreadsheetApi): readonly string[] {
  const spreadsheet = api.get(FIELDS);
  const sheets = propertiesOf(spreadsheet);
  const missing = workbookTemplates().filter(
    ({ properties }) => !sheets.some(({ sheetId }) => sheetId === properties.sheetId),
  );
  const tabs = addTabs(missing, sheets);
  const others = together([
    addColumns(sheets, api),
    addNamedRanges(spreadsheet),
    removeFirstTab(sheets, api),
  ]);
  const zone = region(spreadsheet);
  const written = [...tabs.requests, ...others.requests];
  if (written.length + zone.requests.length === 0) return [];
  const inEnglish =
    tabs.requests.length > 0 ? [setLocale(FORMULA_LOCALE), ...written, setLocale(LOCALE)] : written;
  api.batchUpdate([...zone.requests, ...inEnglish]);
  return [...zone.made, ...tabs.made, ...others.made];
}
