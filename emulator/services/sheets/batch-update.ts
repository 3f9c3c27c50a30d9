import { unsupported } from "../../core/unsupported.ts";
import type { SpreadsheetState } from "../spreadsheet/state.ts";
import { InvalidPayload, InvalidRequest } from "./api-error.ts";
import { listAt, objectAt, type Payload } from "./payload.ts";
import { appendCells, repeatCell, sortRange, updateCells } from "./requests/cell-requests.ts";
import { appendDimension, updateDimensionProperties } from "./requests/dimension-requests.ts";
import { deleteDimension, insertDimension } from "./requests/insert-delete-dimension.ts";
import { moveDimension } from "./requests/move-dimension.ts";
import { bandedRange, chart, filterView, protectedRange } from "./requests/part-kinds.ts";
import * as parts from "./requests/part-requests.ts";
import * as ranges from "./requests/range-requests.ts";
import type { RequestHandler } from "./requests/request.ts";
import { addPart, deletePart, updatePart } from "./requests/sheet-parts.ts";
import * as sheets from "./requests/sheet-requests.ts";
import { SpreadsheetDraft } from "./spreadsheet-draft.ts";

/** Every request of the API that the workspace has, by its name. */
const handlers: Readonly<Record<string, RequestHandler>> = {
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
  addSheet: sheets.addSheet,
  updateSheetProperties: sheets.updateSheetProperties,
  deleteSheet: sheets.deleteSheet,
  updateCells,
  appendCells,
  repeatCell,
  sortRange,
  updateDimensionProperties,
  appendDimension,
  moveDimension,
  insertDimension,
  deleteDimension,
  addNamedRange: ranges.addNamedRange,
  updateNamedRange: ranges.updateNamedRange,
  deleteNamedRange: ranges.deleteNamedRange,
  setDataValidation: ranges.setDataValidation,
  mergeCells: ranges.mergeCells,
  unmergeCells: ranges.unmergeCells,
  addProtectedRange: addPart("addProtectedRange", protectedRange),
  updateProtectedRange: updatePart(protectedRange),
  deleteProtectedRange: deletePart(protectedRange),
  addBanding: addPart("addBanding", bandedRange),
  updateBanding: updatePart(bandedRange),
  deleteBanding: deletePart(bandedRange),
  addFilterView: addPart("addFilterView", filterView),
  updateFilterView: updatePart(filterView),
  deleteFilterView: deletePart(filterView),
  addChart: addPart("addChart", chart),
  updateChartSpec: parts.updateChartSpec,
  deleteEmbeddedObject: deletePart(chart),
  addConditionalFormatRule: parts.addConditionalFormatRule,
  updateConditionalFormatRule: parts.updateConditionalFormatRule,
  deleteConditionalFormatRule: parts.deleteConditionalFormatRule,
  setBasicFilter: parts.setBasicFilter,
  clearBasicFilter: parts.clearBasicFilter,
  createDeveloperMetadata: parts.createDeveloperMetadata,
};

/** Names of the requests that the workspace has. */
export const requestKinds: readonly string[] = Object.keys(handlers);

export interface BatchResult {
  readonly spreadsheet: SpreadsheetState;
  readonly replies: readonly Payload[];
  /** Cells whose value the batch wrote. */
  readonly cellsWritten: number;
}

/**
 * Applies the requests of a `batchUpdate` in their order, all or none: the given state is never touched.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 * @throws InvalidRequest in Google's words, naming the request.
 */
export function applyBatch(spreadsheet: SpreadsheetState, body: Payload): BatchResult {
  const requests = listAt(body, "requests", "batch_update");
  if (requests.length === 0) throw new InvalidRequest("Must specify at least one request.");
  const draft = new SpreadsheetDraft(spreadsheet);
  const replies = requests.map((request, index) => applyRequest(draft, request, index));
  return { spreadsheet: draft.finish(), replies, cellsWritten: draft.cellsWritten };
}

function applyRequest(draft: SpreadsheetDraft, request: Payload, index: number): Payload {
  const [name, ...others] = Object.keys(request);
  if (name === undefined) throw new InvalidRequest(`Invalid requests[${index}]: No request set.`);
  if (others.length > 0) {
    throw new InvalidPayload(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${others[0]}'`,
    );
  }
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!handler) return unsupported(`Sheets.Spreadsheets.batchUpdate request ${name}`);
  const at = `requests[${index}].${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  try {
    return handler(draft, objectAt(request, name, `requests[${index}]`), at) ?? {};
  } catch (error) {
    if (error instanceof InvalidPayload || !(error instanceof InvalidRequest)) throw error;
    throw new InvalidRequest(`Invalid requests[${index}].${name}: ${error.message}`, error.code);
  }
}
