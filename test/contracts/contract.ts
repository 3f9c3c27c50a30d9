/// <reference types="google-apps-script" />

/**
 * Google's globals, as a case gets them: the emulator's here, `globalThis` on Google.
 * Everything a case may use beside plain JavaScript.
 */
export interface Google {
  readonly CacheService: typeof CacheService;
  readonly Drive: NonNullable<typeof Drive>;
  readonly FormApp: typeof FormApp;
  readonly HtmlService: typeof HtmlService;
  readonly LockService: typeof LockService;
  readonly Logger: typeof Logger;
  readonly MailApp: typeof MailApp;
  readonly PropertiesService: typeof PropertiesService;
  readonly ScriptApp: typeof ScriptApp;
  readonly Session: typeof Session;
  readonly Sheets: NonNullable<typeof Sheets>;
  readonly SpreadsheetApp: typeof SpreadsheetApp;
  readonly UrlFetchApp: typeof UrlFetchApp;
  readonly Utilities: typeof Utilities;
  readonly console: Pick<typeof console, "log" | "info" | "warn" | "error">;
}

/**
 * One documented fact about Google, written so that it runs unchanged there: `run` uses nothing but the
 * globals it is given and returns plain values.
 */
export interface ContractCase {
  /** The rule, in words. */
  readonly name: string;
  /** Google's page that says so. */
  readonly source: string;
  readonly run: (google: Google) => unknown;
  /** What `run` must return, compared by value. */
  readonly expected: unknown;
}

/** The message of what `act` throws, or "nothing thrown". */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(Object(error).message);
  }
  return "nothing thrown";
}
