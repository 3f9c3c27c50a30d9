import type { Cell, GridRange, NamedRange } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assignFields, isRecord, parseFieldMask } from "../field-mask.ts";
import { assertFields, objectAt, stringAt } from "../payload.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";
import type { RequestHandler } from "./request.ts";

const namedRangeFields = ["namedRangeId", "name", "range"];

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddNamedRangeRequest */
export const addNamedRange: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["namedRange"]);
  const given = objectAt(request, "namedRange", at);
  assertFields(given, `${at}.named_range`, namedRangeFields);
  const namedRangeId = stringAt(given, "namedRangeId", at) ?? draft.newId().toString(36);
  if (draft.namedRanges.some((known) => known.namedRangeId === namedRangeId)) {
    throw new InvalidRequest(`A named range with the ID ${namedRangeId} already exists.`);
  }
  const name = checkedName(draft, stringAt(given, "name", at) ?? "", namedRangeId);
  const { range } = draft.target(given, "range", `${at}.named_range`);
  const namedRange: NamedRange = { namedRangeId, name, range };
  draft.namedRanges = [...draft.namedRanges, namedRange];
  return { addNamedRange: { namedRange } };
};

/** Letters, digits and underscores; neither a reference (`A1`, `R1C1`) nor TRUE or FALSE. */
function checkedName(draft: SpreadsheetDraft, name: string, namedRangeId: string): string {
  const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250;
  if (!isName || /^(true|false|[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r[0-9]+|c[0-9]+)$/i.test(name)) {
    throw new InvalidRequest(`Invalid name: ${name}`);
  }
  const taken = draft.namedRanges.some(
    (known) => known.namedRangeId !== namedRangeId && known.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new InvalidRequest(
      `Cannot add named range with name: "${name}". A named range with this name already exists.`,
    );
  }
  return name;
}

function namedRangeOf(draft: SpreadsheetDraft, namedRangeId: string): NamedRange {
  const found = draft.namedRanges.find((known) => known.namedRangeId === namedRangeId);
  if (!found) throw new InvalidRequest(`No named range with id: ${namedRangeId}`);
  return found;
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateNamedRangeRequest */
export const updateNamedRange: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["namedRange", "fields"]);
  const given = objectAt(request, "namedRange", at);
  assertFields(given, `${at}.named_range`, namedRangeFields);
  const before = namedRangeOf(draft, stringAt(given, "namedRangeId", at) ?? "");
  const after = assignFields({ ...before }, given, parseFieldMask(request.fields));
  const next: NamedRange = {
    namedRangeId: before.namedRangeId,
    name: checkedName(draft, stringAt(after, "name", at) ?? "", before.namedRangeId),
    range: draft.target(after, "range", `${at}.named_range`).range,
  };
  draft.namedRanges = draft.namedRanges.map((known) => (known === before ? next : known));
  return undefined;
};

export const deleteNamedRange: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["namedRangeId"]);
  const gone = namedRangeOf(draft, stringAt(request, "namedRangeId", at) ?? "");
  draft.namedRanges = draft.namedRanges.filter((known) => known !== gone);
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SetDataValidationRequest */
export const setDataValidation: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "rule", "filteredRowsIncluded"]);
  const { sheet, bounds } = draft.target(request, "range", at);
  const rule = objectAt(request, "rule", at);
  assertFields(rule, `${at}.rule`, ["condition", "inputMessage", "strict", "showCustomUi"]);
  if ("rule" in request && !isRecord(rule.condition)) {
    throw new InvalidRequest("A data validation rule must have a condition.");
  }
  const d = draft.validations.add(rule);
  sheet.mapCells(bounds, (cell) => {
    const { d: _before, ...rest } = cell ?? {};
    const next: Cell = d === undefined ? rest : { ...rest, d };
    return Object.keys(next).length === 0 ? null : next;
  });
  return undefined;
};

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#MergeCellsRequest */
export const mergeCells: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range", "mergeType"]);
  const { sheet, bounds, range } = draft.target(request, "range", at);
  const type = stringAt(request, "mergeType", at) ?? "MERGE_ALL";
  const full = {
    sheetId: range.sheetId,
    startRowIndex: bounds.top,
    endRowIndex: bounds.bottom,
    startColumnIndex: bounds.left,
    endColumnIndex: bounds.right,
  };
  const merges = piecesOf(full, type);
  if (sheet.state.merges.some((known) => overlaps(known, full))) {
    throw new InvalidRequest("You must select all cells in a merged range to merge or unmerge them.");
  }
  for (const merge of merges) keepFirst(draft, merge);
  sheet.set({ merges: [...sheet.state.merges, ...merges] });
  return undefined;
};

type FullRange = Required<GridRange>;

function piecesOf(full: FullRange, type: string): readonly FullRange[] {
  const pieces: FullRange[] = [];
  if (type === "MERGE_COLUMNS") {
    for (let at = full.startColumnIndex; at < full.endColumnIndex; at++) {
      pieces.push({ ...full, startColumnIndex: at, endColumnIndex: at + 1 });
    }
    return pieces;
  }
  if (type !== "MERGE_ROWS") return [full];
  for (let at = full.startRowIndex; at < full.endRowIndex; at++) {
    pieces.push({ ...full, startRowIndex: at, endRowIndex: at + 1 });
  }
  return pieces;
}

/** A merged range keeps the value of its first cell. */
function keepFirst(draft: SpreadsheetDraft, merge: FullRange): void {
  const sheet = draft.sheet(merge.sheetId);
  for (let row = merge.startRowIndex; row < merge.endRowIndex; row++) {
    for (let column = merge.startColumnIndex; column < merge.endColumnIndex; column++) {
      if (row === merge.startRowIndex && column === merge.startColumnIndex) continue;
      const { v: _value, f: _formula, ...rest } = sheet.cellAt(row, column) ?? {};
      sheet.setCell(row, column, Object.keys(rest).length === 0 ? null : rest);
    }
  }
}

export const unmergeCells: RequestHandler = (draft, request, at) => {
  assertFields(request, at, ["range"]);
  const { sheet, range } = draft.target(request, "range", at);
  sheet.set({ merges: sheet.state.merges.filter((known) => !overlaps(known, range)) });
  return undefined;
};

/** True where two ranges of one tab share a cell. */
export function overlaps(one: GridRange, other: GridRange): boolean {
  const before = (end: number | undefined, start: number | undefined) =>
    end !== undefined && end <= (start ?? 0);
  return !(
    one.sheetId !== other.sheetId ||
    before(one.endRowIndex, other.startRowIndex) ||
    before(other.endRowIndex, one.startRowIndex) ||
    before(one.endColumnIndex, other.startColumnIndex) ||
    before(other.endColumnIndex, one.startColumnIndex)
  );
}
