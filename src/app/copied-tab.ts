/** Tabs whose rows no event tells: what the Office types, what waits in `Cần xử lý`, registers. A copy carries their rows. */
export const INPUT_TABS = [
  "settings",
  "criteria",
  "staff",
  "units",
  "unionSteps",
  "delegations",
  "holidays",
  "earlierResults",
  "attention",
  "activities",
  "papers",
  "deliveries",
] as const;

/** One of them. */
export type InputTab = (typeof INPUT_TABS)[number];

/** What a cell holds. */
export type CellText = string | number | boolean;

/** A row by its headers. */
export interface CopiedRow {
  /** Row in the tab, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellText>>;
}

/** A tab as it stood, cell by cell. */
export interface CopiedTab {
  /** As the code names it. */
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** Headers, and labels of rows in their first column, whose values are days or moments. */
  readonly times: readonly string[];
  readonly rows: readonly CopiedRow[];
}
