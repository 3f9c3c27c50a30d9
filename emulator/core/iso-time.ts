/** Minutes east of Greenwich in Asia/Ho_Chi_Minh, all year. */
const offsetMinutes = 7 * 60;

/** `2026-10-14T09:03:11.000+07:00`: an instant as people in Vietnam read it, sortable as text. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs + offsetMinutes * 60_000).toISOString().replace("Z", "+07:00");
}
