/**
 * What the local workspace offers to whoever plays in it: the simulator, the browser pages, the tests.
 * Everything goes through the doors people have on Google: a form, a link, a menu, a cell, the passing of time.
 */

/** Who is at the keyboard. `anonymous` opens web app links without a Google login. */
export interface Caller {
  readonly email: string;
  readonly kind: "owner" | "editor" | "anonymous";
}

/** One service call of an execution, as `run.json` and the executions page show it. */
export interface CallRecord {
  /** Its number in the run (from 1), or 0 where it is not numbered (getters of a loaded FormResponse, Utilities, Logger, HtmlService). */
  readonly number: number;
  /** `Sheets.Spreadsheets.batchUpdate`, `Form.getResponses`, `LockService.getScriptLock`, … */
  readonly name: string;
  /** False for what only makes or reads an object already at hand. */
  readonly roundTrip: boolean;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly modelledMs: number;
  /** What it read or wrote: ranges, a property's key, a file's name; no personal data. */
  readonly about?: string;
  readonly error?: string;
}

export interface ExecutionRecord {
  /** ISO 8601 with +07:00. */
  readonly at: string;
  /** The top-level function that Google called. */
  readonly entry: string;
  /** `trigger`, `web app`, `menu`, `dialog`. */
  readonly source: string;
  readonly calls: readonly CallRecord[];
  readonly modelledMs: number;
  /** Message of what ended it early; `killed` for an injected death. */
  readonly error?: string;
}

export interface Execution<T = unknown> {
  readonly record: ExecutionRecord;
  /** What the function returned, when it did. */
  readonly value?: T;
  readonly error?: Error;
}

/** An injected death: the execution that makes the K-th numbered call of the run dies there. */
export interface Fault {
  readonly call: number;
  readonly when: "before" | "after";
}

/** One answer of a form, by the item's id or its title. */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

export interface MailMessage {
  readonly number: number;
  /** Epoch ms. */
  readonly sentAt: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly base64: string;
  }[];
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly base64: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
}

export type CellValue = string | number | boolean | null;

/** Something the script said to the person with the spreadsheet open: `Ui.alert`, `Spreadsheet.toast`. */
export interface Notice {
  readonly kind: "alert" | "toast";
  /** May be empty. */
  readonly title: string;
  readonly text: string;
}

/** A page or dialog the bundle made: its HTML as `HtmlService` serves it. */
export interface ServedPage {
  readonly title: string;
  readonly html: string;
}

export interface WorkspaceOptions {
  /** Folder that holds the built bundle (`Code.js`, `appsscript.json`). */
  readonly bundle: string;
  /** Where the clock starts, epoch ms. */
  readonly startAt: number;
  /** Who made the spreadsheet and runs its script. */
  readonly owner: string;
  /** Title of the spreadsheet. */
  readonly title: string;
  /** Quotas (platform/apps-script.md, section 1). Default `workspace`. */
  readonly account?: "consumer" | "workspace";
  /** Address of the web app deployment; links in mails begin with it. */
  readonly webAppUrl?: string;
  readonly faults?: readonly Fault[];
  /** Longest that an execution may take by the machine's own clock, ms. Default `executionLimits.realRuntimeMs`. */
  readonly realRuntimeMs?: number;
}

/** `Workspace` in `emulator/workspace.ts` implements this. */
export interface WorkspaceApi {
  /** Epoch ms of the world's clock. */
  now(): number;
  /** Moves the clock forward, running every clock trigger that falls due on the way, in order. */
  advanceTo(epochMs: number): readonly Execution[];
  readonly executions: readonly ExecutionRecord[];
  /** Numbered calls so far. */
  readonly callCount: number;

  /** Opens the spreadsheet as this person (runs `onOpen`) and lists the menu: `group` is the submenu's caption. */
  openSpreadsheet(caller: Caller): readonly {
    readonly menu: string;
    readonly group?: string;
    readonly label: string;
    readonly functionName: string;
  }[];
  /** Chooses a menu item; the dialog it opened, if any, and what it said, in order. */
  chooseMenuItem(
    caller: Caller,
    functionName: string,
  ): Execution & { readonly dialog?: ServedPage; readonly notices: readonly Notice[] };
  /** GET on the web app, `?t=…`. */
  openWebApp(
    caller: Caller,
    parameters: Readonly<Record<string, string>>,
  ): Execution & { readonly page?: ServedPage };
  /** `google.script.run.<functionName>(…)` from a served page or dialog; only plain values, only names without `_`. */
  runFromPage(
    caller: Caller,
    functionName: string,
    ...args: readonly unknown[]
  ): Execution & { readonly notices: readonly Notice[] };

  /** Names that `google.script.run` has on a page of this script. */
  pageFunctions(): readonly string[];

  /** Forms of the world. */
  forms(): readonly {
    readonly id: string;
    readonly title: string;
    /** Questions in order, as a person reads them. */
    readonly items: readonly {
      readonly id: string;
      readonly title: string;
      readonly required: boolean;
      /** Of a multiple choice or checkbox question; empty elsewhere. */
      readonly choices: readonly string[];
    }[];
  }[];
  /** A person presses Gửi at the clock's time. Refused answers (as Google Forms would) are returned; else stored and its trigger rung. `lax` stores what the form would refuse (taken under an earlier, laxer form); `editOf` edits the response of this id. */
  submitForm(
    formId: string,
    respondent: string,
    answers: Answers,
    options?: { readonly lax?: boolean; readonly editOf?: string },
  ):
    | { readonly accepted: true; readonly responseId: string; readonly executions: readonly Execution[] }
    | { readonly accepted: false; readonly problems: readonly string[] };

  /** Tabs in order. */
  tabs(): readonly { readonly sheetId: number; readonly title: string; readonly hidden: boolean }[];
  /** Values of a tab with formulas computed, row 1 first. */
  values(tab: string): readonly (readonly CellValue[])[];
  /** A person pastes rows into a tab, first cell at row (from 1) and column (from 1); typed as if entered (dates and numbers recognised, strict data validation refusing by an exception in Google's words) unless `raw`. */
  paste(
    tab: string,
    row: number,
    column: number,
    rows: readonly (readonly CellValue[])[],
    options?: { readonly raw?: boolean },
  ): void;
  /** Computed value of a named range of one cell. */
  named(name: string): CellValue;
  /** The workbook as .xlsx, formulas with their computed values, named ranges, formats, validations. */
  exportWorkbook(): Promise<Uint8Array>;

  readonly mail: readonly MailMessage[];
  readonly files: readonly DriveFile[];
  /** A message as .eml (real MIME). */
  messageSource(number: number): Promise<Uint8Array>;

  /** The whole world as JSON text; `Workspace.load` takes it back. */
  save(): string;
  /** An independent copy that goes its own way. */
  fork(faults?: readonly Fault[]): WorkspaceApi;
}
