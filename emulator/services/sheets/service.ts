import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import type { Look } from "../../formulas/computed-value.ts";
import type { SpreadsheetState } from "../spreadsheet/state.ts";
import { asApiMethod, InvalidRequest } from "./api-error.ts";
import { applyBatch } from "./batch-update.ts";
import { rangeOfFilter, rangeOfText } from "./data-filter.ts";
import { describedRequests } from "./described-requests.ts";
import { everyField, parseFieldMask } from "./field-mask.ts";
import { assertFields, booleanAt, listAt, overTheWire, type Payload } from "./payload.ts";
import { spendSheetsQuota } from "./quota.ts";
import { cellsOf, readOptions, readRange } from "./read-values.ts";
import { spreadsheetResource } from "./spreadsheet-resource.ts";

const renderFields = ["majorDimension", "valueRenderOption", "dateTimeRenderOption"];

/**
 * The advanced service `Sheets` (Sheets API v4): the methods that the workspace has.
 *
 * @see https://developers.google.com/apps-script/advanced/sheets
 */
export function createSheets(runtime: Runtime) {
  const api = new SheetsApi(runtime);
  const Values = serviceObject("Sheets.Spreadsheets.Values", {
    batchGet: (id: unknown, options: unknown) => api.batchGet(id, options),
    batchGetByDataFilter: (resource: unknown, id: unknown) => api.batchGetByDataFilter(resource, id),
  });
  const Spreadsheets = serviceObject("Sheets.Spreadsheets", {
    get: (id: unknown, options: unknown) => api.get(id, options),
    batchUpdate: (resource: unknown, id: unknown) => api.batchUpdate(resource, id),
    Values,
  });
  return { Sheets: serviceObject("Sheets", { Spreadsheets }) };
}

/** What a call turned out to read or write. */
interface Seen {
  cells: number;
  about: string;
}

class SheetsApi {
  private readonly runtime: Runtime;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
  }

  get(id: unknown, given: unknown): Payload {
    const seen: Seen = { cells: 0, about: "" };
    return this.read("Sheets.Spreadsheets.get", "sheets.spreadsheets.get", id, seen, (look) => {
      const { spreadsheet } = look;
      const options = overTheWire(given);
      assertFields(options, "get", ["ranges", "includeGridData", "fields", "excludeTablesInBandedRanges"]);
      const fields = "fields" in options ? parseFieldMask(options.fields) : everyField;
      const includeGridData = booleanAt(options, "includeGridData", "get") ?? false;
      const texts = textList(options, "ranges");
      const ranges = texts.map((text) => rangeOfText(spreadsheet, text));
      const resource = spreadsheetResource(look, { ranges, includeGridData, fields });
      seen.cells = gridCells(resource);
      seen.about = texts.join(", ");
      return resource;
    });
  }

  batchGet(id: unknown, given: unknown): Payload {
    const seen: Seen = { cells: 0, about: "" };
    const method = "sheets.spreadsheets.values.batchGet";
    return this.read("Sheets.Spreadsheets.Values.batchGet", method, id, seen, (look) => {
      const { spreadsheet } = look;
      const options = overTheWire(given);
      assertFields(options, "batch_get", ["ranges", ...renderFields]);
      const render = readOptions(options);
      const ranges = textList(options, "ranges").map((text) => rangeOfText(spreadsheet, text));
      if (ranges.length === 0) throw new InvalidRequest("Must specify at least one range.");
      const valueRanges = ranges.map((range) => readRange(look, range, render));
      seen.cells = cellsOf(valueRanges);
      seen.about = valueRanges.map(({ range }) => range).join(", ");
      return { spreadsheetId: spreadsheet.spreadsheetId, valueRanges };
    });
  }

  batchGetByDataFilter(resource: unknown, id: unknown): Payload {
    const seen: Seen = { cells: 0, about: "" };
    const method = "sheets.spreadsheets.values.batchGetByDataFilter";
    return this.read("Sheets.Spreadsheets.Values.batchGetByDataFilter", method, id, seen, (look) => {
      const { spreadsheet } = look;
      const body = overTheWire(resource);
      assertFields(body, "batch_get_by_data_filter", ["dataFilters", ...renderFields]);
      const render = readOptions(body);
      const filters = listAt(body, "dataFilters", "batch_get_by_data_filter");
      if (filters.length === 0) throw new InvalidRequest("Must specify at least one dataFilter.");
      const valueRanges = filters.map((filter, index) =>
        readRange(look, rangeOfFilter(spreadsheet, filter, `data_filters[${index}]`), render),
      );
      seen.cells = cellsOf(valueRanges);
      seen.about = valueRanges.map(({ range }) => range).join(", ");
      return {
        spreadsheetId: spreadsheet.spreadsheetId,
        valueRanges: valueRanges.map((valueRange, index) => ({
          valueRange,
          dataFilters: [filters[index]],
        })),
      };
    });
  }

  batchUpdate(resource: unknown, id: unknown): Payload {
    const seen: Seen = { cells: 0, about: "" };
    const spec = {
      ...{ name: "Sheets.Spreadsheets.batchUpdate", modelledMs: costs.sheetsWrite },
      ...{ cellsWritten: () => seen.cells, about: () => seen.about },
    };
    return this.runtime.call(spec, () =>
      asApiMethod("sheets.spreadsheets.batchUpdate", () => {
        const body = overTheWire(resource);
        assertFields(body, "batch_update", batchFields);
        const before = this.open(id);
        spendSheetsQuota(this.runtime, "write");
        const result = applyBatch(before, body);
        const reply = updatedSpreadsheet({ spreadsheet: result.spreadsheet, now: this.runtime.now }, body);
        this.runtime.set("spreadsheet", result.spreadsheet);
        seen.cells = result.cellsWritten;
        seen.about = describedRequests(result.spreadsheet, listAt(body, "requests", "batch_update"));
        return { spreadsheetId: before.spreadsheetId, replies: result.replies, ...reply };
      }),
    );
  }

  private read(
    name: string,
    method: string,
    id: unknown,
    seen: Seen,
    body: (look: Look) => Payload,
  ): Payload {
    const spec = {
      ...{ name, modelledMs: costs.sheetsRead },
      ...{ cellsRead: () => seen.cells, about: () => seen.about },
    };
    return this.runtime.call(spec, () =>
      asApiMethod(method, () => {
        const spreadsheet = this.open(id);
        spendSheetsQuota(this.runtime, "read");
        return body({ spreadsheet, now: this.runtime.now });
      }),
    );
  }

  private open(id: unknown): SpreadsheetState {
    const { spreadsheet } = this.runtime.world;
    if (id !== spreadsheet.spreadsheetId) throw new InvalidRequest("Requested entity was not found.", 404);
    return spreadsheet;
  }
}

const batchFields = ["requests", "includeSpreadsheetInResponse", "responseRanges", "responseIncludeGridData"];

function updatedSpreadsheet(look: Look, body: Payload): Payload {
  if (booleanAt(body, "includeSpreadsheetInResponse", "batch_update") !== true) return {};
  const ranges = textList(body, "responseRanges").map((text) => rangeOfText(look.spreadsheet, text));
  const includeGridData = booleanAt(body, "responseIncludeGridData", "batch_update") ?? false;
  return {
    updatedSpreadsheet: spreadsheetResource(look, { ranges, includeGridData, fields: everyField }),
  };
}

function textList(given: Payload, name: string): readonly string[] {
  const value = given[name] ?? [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Cells that a resource carries in its grid data. */
function gridCells(resource: Payload): number {
  type Grid = { readonly rowData?: readonly { readonly values?: readonly unknown[] }[] };
  const sheets = (resource.sheets ?? []) as readonly { readonly data?: readonly Grid[] }[];
  const rows = sheets.flatMap(({ data }) => data ?? []).flatMap(({ rowData }) => rowData ?? []);
  return rows.reduce((sum, { values }) => sum + (values?.length ?? 0), 0);
}
