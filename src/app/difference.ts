import type { CellText, InputTab } from "./copied-tab.ts";

/** Tabs whose rows the ledger tells by itself. */
export type ToldTab =
  | "dossiers"
  | "cycles"
  | "lists"
  | "meetings"
  | "unitProposals"
  | "yearTotals"
  | "frozenFigures"
  | "deliveries"
  | "delegations"
  | "unionSteps";

/** A row written over whole, or added again (row 0: below the last). */
export interface RowRepair {
  readonly tab: ToldTab | InputTab;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellText>>;
}

/** A column that says something else than the ledger; both as people read them. */
export interface ColumnDifference {
  readonly header: string;
  readonly found: string;
  readonly expected: string;
}

/** A row of a tab that is not what the ledger tells. */
export interface Difference {
  readonly tab: ToldTab;
  /** Title of the tab in the template. */
  readonly title: string;
  /** `missing`: no such row; `unknown`: the ledger knows nothing of it; `twice`: its key stands further up too. */
  readonly kind: "differs" | "missing" | "unknown" | "twice";
  /** Row in the tab, from 1; of one that is missing where it goes, 0: below the last. */
  readonly row: number;
  /** Key of the row (`2026/CB0012`), empty where it has none that is known. */
  readonly key: string;
  readonly columns: readonly ColumnDifference[];
  /** The whole row as it must be, by header; every cell empty where it must go. */
  readonly cells: Readonly<Record<string, CellText>>;
}

/** Columns named in one line. */
const MOST_COLUMNS = 4;

function columnsInWords(columns: readonly ColumnDifference[]): string {
  const [only, ...others] = columns;
  if (!only) return "khác với Nhật ký xử lý";
  if (others.length === 0) {
    return `cột “${only.header}” đang là “${only.found}”, theo Nhật ký xử lý là “${only.expected}”`;
  }
  const named = columns.slice(0, MOST_COLUMNS).map(({ header }) => `“${header}”`);
  const more = columns.length > MOST_COLUMNS ? ` và ${columns.length - MOST_COLUMNS} cột khác` : "";
  return `các cột ${named.join(", ")}${more} khác với Nhật ký xử lý`;
}

/** The difference in one line: tab, row, key, column, what is there, what belongs there. */
export function differenceInWords({ title, kind, row, key, columns }: Difference): string {
  switch (kind) {
    case "missing":
      return `${title}: thiếu dòng ${key} có trong Nhật ký xử lý.`;
    case "unknown":
      return `${title}, dòng ${row}${key === "" ? "" : ` (${key})`}: không có trong Nhật ký xử lý.`;
    case "twice":
      return `${title}, dòng ${row} (${key}): lặp lại một dòng ở trên.`;
    case "differs":
      return `${title}, dòng ${row} (${key}): ${columnsInWords(columns)}.`;
  }
}
