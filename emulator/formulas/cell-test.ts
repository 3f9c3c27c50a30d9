import type { CellValue } from "../workspace-api.ts";

export type CellTest = (value: CellValue, operands: readonly string[]) => boolean;

const number = (value: CellValue) => (typeof value === "number" ? value : Number.NaN);
const lower = (value: CellValue | undefined) => String(value ?? "").toLowerCase();

/**
 * Conditions that can be told from the cell alone, of conditional formats and of data validation.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType
 */
export const cellTests: Readonly<Record<string, CellTest>> = {
  TEXT_EQ: (value, [wanted]) => lower(value) === lower(wanted),
  TEXT_CONTAINS: (value, [wanted]) => lower(value).includes(lower(wanted)),
  TEXT_NOT_CONTAINS: (value, [wanted]) => !lower(value).includes(lower(wanted)),
  TEXT_ENDS_WITH: (value, [wanted]) => lower(value).endsWith(lower(wanted)),
  TEXT_STARTS_WITH: (value, [wanted]) => lower(value).startsWith(lower(wanted)),
  NUMBER_EQ: (value, [wanted]) => number(value) === Number(wanted),
  NUMBER_GREATER: (value, [wanted]) => number(value) > Number(wanted),
  NUMBER_GREATER_THAN_EQ: (value, [wanted]) => number(value) >= Number(wanted),
  NUMBER_LESS: (value, [wanted]) => number(value) < Number(wanted),
  NUMBER_LESS_THAN_EQ: (value, [wanted]) => number(value) <= Number(wanted),
  NUMBER_BETWEEN: (value, [low, high]) => number(value) >= Number(low) && number(value) <= Number(high),
  NUMBER_NOT_EQ: (value, [wanted]) => typeof value === "number" && value !== Number(wanted),
  NUMBER_NOT_BETWEEN: (value, [low, high]) => number(value) < Number(low) || number(value) > Number(high),
  BLANK: (value) => value === null || value === "",
  NOT_BLANK: (value) => value !== null && value !== "",
};
