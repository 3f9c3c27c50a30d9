/** Calls of the Sheets API in the last minute, for its quotas: epoch ms of each, oldest first. */
export interface SheetsUsage {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
}

export function emptySheetsUsage(): SheetsUsage {
  return { reads: [], writes: [] };
}
