import type { SpreadsheetState } from "../spreadsheet/state.ts";
import type { Payload } from "./payload.ts";

/** What a batch asks for, by kind and tab, as the executions page shows it: `updateCells Hồ sơ ×3, appendCells Thư`. */
export function describedRequests({ sheets }: SpreadsheetState, requests: readonly Payload[]): string {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const [kind = "", details] = Object.entries(request)[0] ?? [];
    const sheetId = sheetIdIn(details, 0);
    const title = sheets.find((sheet) => sheet.sheetId === sheetId)?.title;
    const said = title === undefined ? kind : `${kind} ${title}`;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => (count > 1 ? `${said} ×${count}` : said)).join(", ");
}

/** The first `sheetId` near the top of a request: of its range, its start, or the part it makes. */
function sheetIdIn(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 4) return undefined;
  if ("sheetId" in value) return value.sheetId;
  for (const part of Object.values(value)) {
    const found = sheetIdIn(part, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
