import type { Resource } from "../../spreadsheet/state.ts";
import { InvalidRequest } from "../api-error.ts";
import { assignFields, parseFieldMask } from "../field-mask.ts";
import { assertFields, integerAt, objectAt, type Payload } from "../payload.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";
import type { RequestHandler } from "./request.ts";

/** Lists of resources that belong to a tab and are found by an id. */
export type PartList = "protectedRanges" | "bandedRanges" | "filterViews" | "charts";

/** How one kind of part is named in requests. */
export interface PartKind {
  readonly list: PartList;
  /** Field that holds the resource in add and update requests. */
  readonly field: string;
  readonly idField: string;
  /** Field of the delete request. */
  readonly deleteField: string;
  /** In messages. */
  readonly noun: string;
  readonly fields: readonly string[];
  /** Checks a resource and tells its tab. */
  readonly sheetOf: (draft: SpreadsheetDraft, resource: Payload, at: string) => SheetDraft;
}

/** The tab that holds a part, and where. */
export function findPart(draft: SpreadsheetDraft, kind: PartKind, id: number | undefined) {
  for (const sheet of draft.sheets) {
    const part = sheet.state[kind.list].find((known) => known[kind.idField] === id);
    if (part) return { sheet, part };
  }
  throw new InvalidRequest(`No ${kind.noun} with id: ${id}`);
}

export function replacePart(
  sheet: SheetDraft,
  list: PartList,
  part: Resource,
  next: Resource | undefined,
): void {
  const parts = sheet.state[list].flatMap((known) => (known === part ? (next ? [next] : []) : [known]));
  sheet.set({ [list]: parts });
}

export function addPart(name: string, kind: PartKind): RequestHandler {
  return (draft, request, at) => {
    assertFields(request, at, [kind.field]);
    const given = objectAt(request, kind.field, at);
    assertFields(given, `${at}.${kind.field}`, kind.fields);
    const sheet = kind.sheetOf(draft, given, `${at}.${kind.field}`);
    const id = integerAt(given, kind.idField, at) ?? draft.newId();
    if (draft.sheets.some(({ state }) => state[kind.list].some((known) => known[kind.idField] === id))) {
      throw new InvalidRequest(`A ${kind.noun} with id ${id} already exists.`);
    }
    const part: Resource = { [kind.idField]: id, ...given };
    sheet.set({ [kind.list]: [...sheet.state[kind.list], part] });
    return { [name]: { [kind.field]: part } };
  };
}

export function updatePart(kind: PartKind): RequestHandler {
  return (draft, request, at) => {
    assertFields(request, at, [kind.field, "fields"]);
    const given = objectAt(request, kind.field, at);
    assertFields(given, `${at}.${kind.field}`, kind.fields);
    const { sheet, part } = findPart(draft, kind, integerAt(given, kind.idField, at));
    const next = assignFields(part, given, parseFieldMask(request.fields));
    const target = kind.sheetOf(draft, next, `${at}.${kind.field}`);
    replacePart(sheet, kind.list, part, target === sheet ? next : undefined);
    if (target !== sheet) target.set({ [kind.list]: [...target.state[kind.list], next] });
    return undefined;
  };
}

export function deletePart(kind: PartKind): RequestHandler {
  return (draft, request, at) => {
    assertFields(request, at, [kind.deleteField]);
    const { sheet, part } = findPart(draft, kind, integerAt(request, kind.deleteField, at));
    replacePart(sheet, kind.list, part, undefined);
    return undefined;
  };
}
