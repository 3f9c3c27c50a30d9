/**
 * Limits of the Sheets API and of a spreadsheet.
 *
 * @see https://developers.google.com/workspace/sheets/api/limits
 * @see https://support.google.com/drive/answer/37603
 */
export const sheetsLimits = {
  /** "Read requests: per minute per user per project: 60". */
  readsPerMinute: 60,
  /** "Write requests: per minute per user per project: 60". */
  writesPerMinute: 60,
  /** "Up to 10 million cells". */
  cells: 10_000_000,
  /** "Up to 18,278 columns (column ZZZ)". */
  columns: 18_278,
  /** "We recommend a 2-MB maximum payload": Google sets no limit, but what is larger may time out. A test holds the product to it. */
  recommendedPayloadBytes: 2 * 1024 * 1024,
  /** Characters in a cell. */
  cellCharacters: 50_000,
} as const;
