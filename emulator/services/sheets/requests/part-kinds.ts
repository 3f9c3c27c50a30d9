import { unsupported } from "../../../core/unsupported.ts";
import { InvalidRequest } from "../api-error.ts";
import { isRecord } from "../field-mask.ts";
import { integerAt, objectAt } from "../payload.ts";
import { gridRange } from "../spreadsheet-draft.ts";
import { overlaps } from "./range-requests.ts";
import type { PartKind } from "./sheet-parts.ts";

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange */
export const protectedRange: PartKind = {
  list: "protectedRanges",
  field: "protectedRange",
  idField: "protectedRangeId",
  deleteField: "protectedRangeId",
  noun: "protected range",
  fields: [
    ...["protectedRangeId", "range", "namedRangeId", "description", "warningOnly"],
    ...["requestingUserCanEdit", "unprotectedRanges", "editors"],
  ],
  sheetOf: (draft, resource, at) => {
    if ("namedRangeId" in resource) unsupported("ProtectedRange.namedRangeId");
    if (resource.warningOnly === true && "editors" in resource) {
      throw new InvalidRequest("Cannot set editors on a protected range with warningOnly set to true.");
    }
    return draft.target(resource, "range", at).sheet;
  },
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#BandedRange */
export const bandedRange: PartKind = {
  list: "bandedRanges",
  field: "bandedRange",
  idField: "bandedRangeId",
  deleteField: "bandedRangeId",
  noun: "banded range",
  fields: ["bandedRangeId", "range", "rowProperties", "columnProperties"],
  sheetOf: (draft, resource, at) => {
    const { sheet, range } = draft.target(resource, "range", at);
    const others = sheet.state.bandedRanges.filter((known) => known.bandedRangeId !== resource.bandedRangeId);
    if (others.some((known) => isRecord(known.range) && overlaps(gridRange(known.range, at), range))) {
      throw new InvalidRequest(
        "You cannot add alternating background colors to a range that already has alternating background colors.",
      );
    }
    return sheet;
  },
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#FilterView */
export const filterView: PartKind = {
  list: "filterViews",
  field: "filter",
  idField: "filterViewId",
  deleteField: "filterId",
  noun: "filter",
  fields: ["filterViewId", "title", "range", "namedRangeId", "sortSpecs", "criteria", "filterSpecs"],
  sheetOf: (draft, resource, at) => {
    if ("namedRangeId" in resource) unsupported("FilterView.namedRangeId");
    return draft.target(resource, "range", at).sheet;
  },
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts#EmbeddedChart */
export const chart: PartKind = {
  list: "charts",
  field: "chart",
  idField: "chartId",
  deleteField: "objectId",
  noun: "embedded object",
  fields: ["chartId", "spec", "position", "border"],
  sheetOf: (draft, resource, at) => {
    const position = objectAt(resource, "position", at);
    if (position.newSheet === true) unsupported("EmbeddedObjectPosition.newSheet");
    const anchor = objectAt(objectAt(position, "overlayPosition", at), "anchorCell", at);
    const spec = objectAt(resource, "spec", at);
    if (!Object.keys(spec).some((name) => name.endsWith("Chart"))) {
      throw new InvalidRequest("Chart spec must have a chart type.");
    }
    return draft.sheet(integerAt(anchor, "sheetId", at) ?? 0);
  },
};
