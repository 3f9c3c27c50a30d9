import { unsupported } from "../../core/unsupported.ts";
import type { Cell, CellContent, Resource } from "../spreadsheet/state.ts";
import { InvalidPayload, InvalidRequest } from "./api-error.ts";
import { assignFields, type FieldTree } from "./field-mask.ts";
import { enteredFormula } from "./formula-locale.ts";
import type { Interned } from "./interned.ts";
import { sheetsLimits } from "./limits.ts";
import { assertFields, booleanAt, numberAt, objectAt, type Payload, stringAt } from "./payload.ts";

/** Fields of `CellData` that can be written and that the workspace keeps. */
const writable = ["userEnteredValue", "userEnteredFormat", "dataValidation", "note"];
/** Fields of `CellData` that the API has; writing one that is for reading only is ignored. */
const known = [
  ...writable,
  ...["effectiveValue", "formattedValue", "effectiveFormat", "hyperlink"],
  ...["textFormatRuns", "pivotTable", "dataSourceTable", "dataSourceFormula", "chipRuns"],
];

/** What changing cells needs of the spreadsheet. */
export interface CellTables {
  readonly formats: Interned;
  readonly validations: Interned;
  readonly locale: string;
}

/**
 * Makes a function that writes one `CellData` into a cell, as far as the mask selects it: what the mask
 * selects and the data lacks is cleared.
 *
 * @throws InvalidRequest, InvalidPayload for data that Google refuses.
 */
export function cellChange(
  data: Payload,
  mask: FieldTree,
  tables: CellTables,
  at: string,
): (cell: Cell | null) => Cell | null {
  assertFields(data, at, known);
  assertMask(mask);
  const selects = (name: string) => mask.all || mask.parts.has(name);
  const value = selects("userEnteredValue") ? enteredValue(data, tables.locale, at) : undefined;
  const note = selects("note") ? (stringAt(data, "note", at) ?? "") : undefined;
  const validation = selects("dataValidation")
    ? tables.validations.add(objectAt(data, "dataValidation", at))
    : null;
  const formatMask = mask.all ? mask : mask.parts.get("userEnteredFormat");
  const format =
    formatMask && formatChange(objectAt(data, "userEnteredFormat", at), formatMask, tables.formats, at);
  return (cell) => {
    const { v, f, n, s, d } = cell ?? {};
    const next = {
      ...(value ?? pick({ v, f })),
      ...pick({
        s: format ? format(s) : s,
        d: validation === null ? d : validation,
        n: note === undefined ? n : note || undefined,
      }),
    };
    return Object.keys(next).length === 0 ? null : next;
  };
}

function pick(parts: { readonly [K in keyof Cell]: Cell[K] | undefined }): Cell {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function assertMask(mask: FieldTree): void {
  for (const name of mask.parts.keys()) {
    if (!known.includes(name)) {
      throw new InvalidPayload(`Invalid field: ${name}`);
    }
    if (["textFormatRuns", "pivotTable", "dataSourceTable", "chipRuns"].includes(name))
      unsupported(`CellData.${name}`);
  }
}

/** `ExtendedValue` as entered: one of four kinds, text never parsed. */
function enteredValue(data: Payload, locale: string, at: string): Pick<Cell, "v" | "f"> {
  const value = objectAt(data, "userEnteredValue", at);
  const where = `${at}.user_entered_value`;
  assertFields(value, where, ["numberValue", "stringValue", "boolValue", "formulaValue", "errorValue"]);
  if ("errorValue" in value) throw new InvalidRequest("errorValue is read only.");
  if (Object.keys(value).length > 1) {
    throw new InvalidPayload(`Invalid value at '${where}' (oneof), oneof field 'value' is already set.`);
  }
  const formula = stringAt(value, "formulaValue", where);
  if (formula !== undefined) return { f: enteredFormula(checkedLength(formula), locale) };
  const content: CellContent | undefined =
    numberAt(value, "numberValue", where) ??
    booleanAt(value, "boolValue", where) ??
    (checkedLength(stringAt(value, "stringValue", where) ?? "") || undefined);
  return content === undefined ? {} : { v: content };
}

function checkedLength(text: string): string {
  if (text.length > sheetsLimits.cellCharacters) {
    throw new InvalidRequest(
      `Your input contains more than the maximum of ${sheetsLimits.cellCharacters} characters in a single cell.`,
    );
  }
  return text;
}

/** Formats come few and cells come many: each old format is changed once. */
function formatChange(
  given: Resource,
  mask: FieldTree,
  formats: Interned,
  at: string,
): (format: number | undefined) => number | undefined {
  assertFields(given, `${at}.user_entered_format`, cellFormatFields);
  const changed = new Map<number | undefined, number | undefined>();
  return (format) => {
    if (!changed.has(format)) changed.set(format, formats.add(assignFields(formats.at(format), given, mask)));
    return changed.get(format);
  };
}

/** @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat */
const cellFormatFields = [
  ...["numberFormat", "backgroundColor", "backgroundColorStyle", "borders", "padding", "horizontalAlignment"],
  ...[
    "verticalAlignment",
    "wrapStrategy",
    "textDirection",
    "textFormat",
    "hyperlinkDisplayType",
    "textRotation",
  ],
];
