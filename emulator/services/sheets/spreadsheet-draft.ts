import { a1Notation, type Bounds } from "../spreadsheet/a1.ts";
import { boundsOf, exceedsGrid } from "../spreadsheet/grid.ts";
import type { GridRange, NamedRange, Resource, SheetState, SpreadsheetState } from "../spreadsheet/state.ts";
import { InvalidRequest } from "./api-error.ts";
import type { CellTables } from "./cell-change.ts";
import { Interned } from "./interned.ts";
import { sheetsLimits } from "./limits.ts";
import { assertFields, integerAt, objectAt, type Payload } from "./payload.ts";
import { SheetDraft } from "./sheet-draft.ts";

/** A rectangle of a tab that a request names. */
export interface Target {
  readonly sheet: SheetDraft;
  readonly range: GridRange;
  readonly bounds: Bounds;
}

/** The spreadsheet while a batch is applied; thrown away when one of its requests is refused. */
export class SpreadsheetDraft implements CellTables {
  sheets: SheetDraft[];
  namedRanges: readonly NamedRange[];
  developerMetadata: readonly Resource[];
  properties: Pick<SpreadsheetState, "title" | "locale" | "timeZone" | "properties">;
  readonly formats: Interned;
  readonly validations: Interned;
  /** Cells given a value. */
  cellsWritten = 0;
  private nextId: number;
  private readonly state: SpreadsheetState;

  constructor(state: SpreadsheetState) {
    this.state = state;
    this.sheets = state.sheets.map((sheet) => new SheetDraft(sheet));
    this.namedRanges = state.namedRanges;
    this.developerMetadata = state.developerMetadata;
    this.properties = state;
    this.formats = new Interned(state.formats);
    this.validations = new Interned(state.validations);
    this.nextId = state.nextId;
  }

  get locale(): string {
    return this.properties.locale;
  }

  finish(): SpreadsheetState {
    const { title, locale, timeZone, properties } = this.properties;
    return {
      spreadsheetId: this.state.spreadsheetId,
      title,
      locale,
      timeZone,
      properties,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      namedRanges: this.namedRanges,
      developerMetadata: this.developerMetadata,
      formats: this.formats.resources,
      validations: this.validations.resources,
      nextId: this.nextId,
    };
  }

  /** A number that Google would draw at random. */
  newId(): number {
    return 1_000_000_000 + this.nextId++ * 7_919;
  }

  sheet(sheetId: number): SheetDraft {
    const sheet = this.sheets.find(({ state }) => state.sheetId === sheetId);
    if (!sheet) throw new InvalidRequest(`No grid with id: ${sheetId}`);
    return sheet;
  }

  /** The `GridRange` at a field of a request. */
  target(payload: Payload, name: string, at: string): Target {
    return this.targetOf(objectAt(payload, name, at), `${at}.${name}`);
  }

  targetOf(given: Payload, at: string): Target {
    assertFields(given, at, gridRangeFields);
    const range = gridRange(given, at);
    const sheet = this.sheet(range.sheetId);
    const bounds = boundsOf(range, sheet.state);
    if (exceedsGrid(bounds, sheet.state)) throw outOfGrid(sheet.state, bounds);
    return { sheet, range, bounds };
  }

  /** @throws InvalidRequest where the tabs together would hold more cells than a spreadsheet may. */
  assertSize(): void {
    const cells = this.sheets.reduce((sum, { state }) => sum + state.rowCount * state.columnCount, 0);
    const tooWide = this.sheets.some(({ state }) => state.columnCount > sheetsLimits.columns);
    if (cells > sheetsLimits.cells || tooWide) {
      throw new InvalidRequest(
        `This action would increase the number of cells in the workbook above the limit of ${sheetsLimits.cells} cells.`,
      );
    }
  }
}

const gridRangeFields = ["sheetId", "startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"];

/** Reads a `GridRange`; a missing sheetId is 0, as everywhere in the API. */
export function gridRange(given: Payload, at: string): GridRange {
  const range: Record<string, number> = { sheetId: integerAt(given, "sheetId", at) ?? 0 };
  for (const name of gridRangeFields.slice(1)) {
    const index = integerAt(given, name, at);
    if (index === undefined) continue;
    if (index < 0) throw new InvalidRequest(`${name} ${index} must be non-negative.`);
    range[name] = index;
  }
  assertOrder(range, "Row");
  assertOrder(range, "Column");
  return range as unknown as GridRange;
}

function assertOrder(range: Readonly<Record<string, number>>, dimension: "Row" | "Column"): void {
  const start = range[`start${dimension}Index`] ?? 0;
  const end = range[`end${dimension}Index`];
  if (end !== undefined && end <= start) {
    throw new InvalidRequest(`end${dimension}Index[${end}] must be after start${dimension}Index[${start}]`);
  }
}

export function outOfGrid(sheet: SheetState, bounds: Bounds): InvalidRequest {
  return new InvalidRequest(
    `Range (${a1Notation(sheet.title, bounds)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}
