import type { Resource } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assertFields, integerAt, listAt, objectAt, type Payload } from "../payload.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";
import { chart } from "./part-kinds.ts";
import type { RequestHandler } from "./request.ts";
import { findPart, replacePart } from "./sheet-parts.ts";

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateChartSpecRequest */
export const updateChartSpec: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["chartId", "spec"]);
  const { sheet, part } = findPart(draft, chart, integerAt(request, "chartId", at));
  const next = { ...part, spec: objectAt(request, "spec", at) };
  chart.sheetOf(draft, next, at);
  replacePart(sheet, "charts", part, next);
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddConditionalFormatRuleRequest */
export const addConditionalFormatRule: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["rule", "index"]);
  const rule = objectAt(request, "rule", at);
  const sheet = sheetOfRule(draft, rule, at);
  const rules = [...sheet.state.conditionalFormats];
  const index = integerAt(request, "index", at) ?? 0;
  if (index > rules.length) throw noRule(index);
  rules.splice(index, 0, rule);
  sheet.set({ conditionalFormats: rules });
  return undefined;
};

function sheetOfRule(draft: SpreadsheetDraft, rule: Payload, at: string): SheetDraft {
  assertFields(rule, `${at}.rule`, ["ranges", "booleanRule", "gradientRule"]);
  const ranges = listAt(rule, "ranges", `${at}.rule`);
  const [first, ...rest] = ranges.map(
    (range, index) => draft.targetOf(range, `${at}.rule.ranges[${index}]`).sheet,
  );
  if (!first) throw new InvalidRequest("Conditional format rules must have at least one range.");
  if (rest.some((sheet) => sheet !== first)) {
    throw new InvalidRequest("All ranges of a conditional format rule must be on the same sheet.");
  }
  if ("booleanRule" in rule === "gradientRule" in rule) {
    throw new InvalidRequest("Exactly one of booleanRule or gradientRule must be set.");
  }
  return first;
}

function noRule(index: number): InvalidRequest {
  return new InvalidRequest(`No conditional format on sheet at index: ${index}`);
}

function ruleAt(sheet: SheetDraft, index: number): Resource {
  const rule = sheet.state.conditionalFormats[index];
  if (!rule) throw noRule(index);
  return rule;
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateConditionalFormatRuleRequest */
export const updateConditionalFormatRule: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["index", "sheetId", "rule", "newIndex"]);
  const index = integerAt(request, "index", at) ?? 0;
  const given = objectAt(request, "rule", at);
  const replaces = "rule" in request;
  const sheet = replaces
    ? sheetOfRule(draft, given, at)
    : draft.sheet(integerAt(request, "sheetId", at) ?? 0);
  const oldRule = ruleAt(sheet, index);
  const newIndex = integerAt(request, "newIndex", at) ?? index;
  const rules = sheet.state.conditionalFormats.filter((rule) => rule !== oldRule);
  const newRule = replaces ? given : oldRule;
  rules.splice(newIndex, 0, newRule);
  sheet.set({ conditionalFormats: rules });
  return { updateConditionalFormatRule: { oldRule, oldIndex: index, newRule, newIndex } };
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#DeleteConditionalFormatRuleRequest */
export const deleteConditionalFormatRule: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["index", "sheetId"]);
  const sheet = draft.sheet(integerAt(request, "sheetId", at) ?? 0);
  const rule = ruleAt(sheet, integerAt(request, "index", at) ?? 0);
  sheet.set({ conditionalFormats: sheet.state.conditionalFormats.filter((known) => known !== rule) });
  return { deleteConditionalFormatRule: { rule } };
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SetBasicFilterRequest */
export const setBasicFilter: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["filter"]);
  const filter = objectAt(request, "filter", at);
  assertFields(filter, `${at}.filter`, ["range", "sortSpecs", "criteria", "filterSpecs", "tableId"]);
  draft.target(filter, "range", `${at}.filter`).sheet.set({ basicFilter: filter });
  return undefined;
};

export const clearBasicFilter: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["sheetId"]);
  draft.sheet(integerAt(request, "sheetId", at) ?? 0).set({ basicFilter: null });
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#CreateDeveloperMetadataRequest */
export const createDeveloperMetadata: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["developerMetadata"]);
  const given = objectAt(request, "developerMetadata", at);
  assertFields(given, `${at}.developer_metadata`, [
    ...["metadataId", "metadataKey", "metadataValue", "location", "visibility"],
  ]);
  const metadataId = integerAt(given, "metadataId", at) ?? draft.newId();
  if (draft.developerMetadata.some((known) => known.metadataId === metadataId)) {
    throw new InvalidRequest(`Developer metadata with id ${metadataId} already exists.`);
  }
  const developerMetadata = { ...given, metadataId };
  draft.developerMetadata = [...draft.developerMetadata, developerMetadata];
  return { createDeveloperMetadata: { developerMetadata } };
};
