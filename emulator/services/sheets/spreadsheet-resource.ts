import { unsupported } from "../../core/unsupported.ts";
import type { Look } from "../../formulas/computed-value.ts";
import type { GridRange } from "../spreadsheet/state.ts";
import { everyField, type FieldTree, selectFields } from "./field-mask.ts";
import { gridData } from "./grid-data.ts";
import type { Payload } from "./payload.ts";
import { sheetResource, spreadsheetProperties } from "./sheet-resource.ts";

/** What a read of the whole resource wants. */
export interface ResourceOptions {
  /** Tabs and cells to give; empty for all. */
  readonly ranges: readonly GridRange[];
  readonly includeGridData: boolean;
  readonly fields: FieldTree;
}

/**
 * The `Spreadsheet` resource. With a field mask grid data comes where the mask asks for it.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
 */
export function spreadsheetResource(look: Look, options: ResourceOptions): Payload {
  const { spreadsheet } = look;
  const { ranges, fields } = options;
  const sheetFields = fields.parts.get("sheets") ?? everyField;
  const withData = fields.all
    ? options.includeGridData
    : fields.parts.has("sheets") && wants(sheetFields, "data");
  if (wants(dataCells(sheetFields), "effectiveFormat") && !fields.all)
    unsupported("CellData.effectiveFormat");
  const sheets = spreadsheet.sheets.flatMap((sheet, index) => {
    const own = ranges.filter(({ sheetId }) => sheetId === sheet.sheetId);
    if (ranges.length > 0 && own.length === 0) return [];
    const wanted = own.length > 0 ? own : [{ sheetId: sheet.sheetId }];
    const data = withData ? { data: wanted.map((range) => gridData(look, sheet, range)) } : {};
    return [{ ...sheetResource(sheet, index), ...data }];
  });
  const { spreadsheetId, namedRanges, developerMetadata } = spreadsheet;
  const resource: Payload = {
    spreadsheetId,
    properties: spreadsheetProperties(spreadsheet),
    sheets,
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    spreadsheetUrl: spreadsheetUrl(spreadsheetId),
    ...(developerMetadata.length > 0 ? { developerMetadata } : {}),
  };
  return selectFields(resource, fields) as Payload;
}

function wants(tree: FieldTree, name: string): boolean {
  return tree.all || tree.parts.has(name);
}

/** The part of a mask that selects among the fields of cells, where it goes that deep. */
function dataCells(sheetFields: FieldTree): FieldTree {
  let tree: FieldTree | undefined = sheetFields;
  for (const name of ["data", "rowData", "values"]) tree = tree?.parts.get(name);
  return tree && !tree.all ? tree : { all: false, parts: new Map() };
}

/** Address at which people open the spreadsheet. */
export function spreadsheetUrl(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}
