/** Zone of the script, the spreadsheet and this process: Apps Script's local time is the script's zone. */
export const timeZone = "Asia/Ho_Chi_Minh";

/**
 * Makes local time in this process that of the script. Call before the first execution.
 *
 * @throws Where the process does not let its zone be set (inside Jest): start it with `TZ=Asia/Ho_Chi_Minh`.
 */
export function useScriptTimeZone(): void {
  process.env.TZ = timeZone;
  if (new Date(2026, 0, 1).getTimezoneOffset() !== -420) {
    throw new Error(
      `Cannot play Apps Script time: expected the process's zone ${timeZone}, found ${Intl.DateTimeFormat().resolvedOptions().timeZone}. Start it with TZ=${timeZone}.`,
    );
  }
}
