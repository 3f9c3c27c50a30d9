/** Half-open and zero-based, a missing bound is unbounded, as in Google's `GridRange`. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export type CellContent = string | number | boolean;

/**
 * A cell that holds something. Exactly as entered: text is never parsed, dates are serial numbers.
 * One letter a key: a world holds millions of these and is saved as JSON.
 */
export interface Cell {
  /** Value entered, where it is no formula. */
  readonly v?: CellContent;
  /** Formula entered, with its `=`. */
  readonly f?: string;
  /** Format: index into `SpreadsheetState.formats`. */
  readonly s?: number;
  /** Data validation: index into `SpreadsheetState.validations`. */
  readonly d?: number;
  /** Note. */
  readonly n?: string;
}

/** Cells from column A on; missing ones are empty. */
export type Row = readonly (Cell | null)[];

/** Plain JSON of a Google resource that the workspace keeps and gives back as it came. */
export type Resource = { readonly [key: string]: unknown };

export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  /** Further `SheetProperties` (tab colour, right to left), as given. */
  readonly properties: Resource;
  /** Further `GridProperties` (hidden gridlines), as given. */
  readonly gridProperties: Resource;
  /** Rows written to, from the first; each row below is like `below`. */
  readonly rows: readonly Row[];
  /** Formats and validations of every row under `rows`: what formatting a whole column leaves there. */
  readonly below: Row;
  /** `DimensionProperties` (width, hidden) by index. */
  readonly columnProperties: { readonly [index: string]: Resource };
  readonly rowProperties: { readonly [index: string]: Resource };
  readonly conditionalFormats: readonly Resource[];
  readonly protectedRanges: readonly Resource[];
  readonly bandedRanges: readonly Resource[];
  readonly filterViews: readonly Resource[];
  readonly charts: readonly Resource[];
  readonly merges: readonly GridRange[];
  readonly basicFilter: Resource | null;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface SpreadsheetState {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Further `SpreadsheetProperties`, as given. */
  readonly properties: Resource;
  readonly sheets: readonly SheetState[];
  readonly namedRanges: readonly NamedRange[];
  readonly developerMetadata: readonly Resource[];
  /** `CellFormat`s in use, each once. */
  readonly formats: readonly Resource[];
  /** `DataValidationRule`s in use, each once. */
  readonly validations: readonly Resource[];
  /** Source of ids Google would draw at random. */
  readonly nextId: number;
}

/** A grid as Google makes a new tab: 1,000 rows, 26 columns. */
export function emptySheet(sheetId: number, title: string): SheetState {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    properties: {},
    gridProperties: {},
    rows: [],
    below: [],
    columnProperties: {},
    rowProperties: {},
    conditionalFormats: [],
    protectedRanges: [],
    bandedRanges: [],
    filterViews: [],
    charts: [],
    merges: [],
    basicFilter: null,
  };
}

/** A new spreadsheet: one tab, `Trang tính1`, as Google makes it for a Vietnamese user. */
export function emptySpreadsheet(title: string): SpreadsheetState {
  return {
    spreadsheetId: "1LocalWorkspaceSpreadsheet0000000000000000aa",
    title,
    locale: "vi_VN",
    timeZone: "Asia/Ho_Chi_Minh",
    properties: {},
    sheets: [emptySheet(0, "Trang tính1")],
    namedRanges: [],
    developerMetadata: [],
    formats: [],
    validations: [],
    nextId: 1,
  };
}
