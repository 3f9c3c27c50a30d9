import { Bell, type FateOf } from "./bell.ts";
import { alternating, type Turns } from "./core/alternate.ts";
import { bundleOf } from "./core/bundle.ts";
import { type ExecutionOutcome, type ExecutionRequest, type Host, runExecution } from "./core/execution.ts";
import { pageFunctions } from "./core/page-functions.ts";
import type { ShownWindow } from "./core/runtime.ts";
import { useScriptTimeZone } from "./core/time-zone.ts";
import type { World } from "./core/world.ts";
import { enterCells } from "./enter-cells.ts";
import { formSheets } from "./form-sheets.ts";
import type { Look } from "./formulas/computed-value.ts";
import { pageValue } from "./page-values.ts";
import { personDoor } from "./person-door.ts";
import { readSaved, savedText } from "./saved-workspace.ts";
import { problemText, submitForm } from "./services/forms/submit-form.ts";
import { createServices } from "./services/index.ts";
import { initialWorld } from "./services/initial-world.ts";
import { messageSource } from "./services/mail/message-source.ts";
import { AuthMode } from "./services/script/service.ts";
import { namedValue, tabTexts, tabValues } from "./tab-values.ts";
import { getEvent, pageOf } from "./web-app.ts";
import { exportWorkbook } from "./workbook/export-workbook.ts";
import type * as api from "./workspace-api.ts";

/** Options that only this implementation has. */
export interface WorkspaceHooks {
  /** Runs between two service calls of an execution, before the call takes effect. */
  onCall?: Host["onCall"];
  /** Decides what becomes of each ring of a trigger: late, doubled, blank, lost. */
  onFiring?: FateOf;
}

/** A local Google Workspace: one spreadsheet, its bound script, forms, mail, Drive and a clock set by hand. */
export class Workspace implements api.WorkspaceApi {
  private readonly host: Host;
  private readonly bell: Bell;

  private constructor(world: World, options: api.WorkspaceOptions) {
    useScriptTimeZone();
    this.host = { world, options, bundle: bundleOf(options.bundle), createServices };
    this.bell = new Bell(this.host);
  }

  /** A workspace on its first day. */
  static create(options: api.WorkspaceOptions): Workspace {
    return new Workspace(initialWorld(options), options);
  }

  /**
   * Takes back what `save` gave.
   *
   * @throws Where the text is no saved workspace of this version.
   */
  static load(
    text: string,
    options: Pick<api.WorkspaceOptions, "bundle"> & Partial<api.WorkspaceOptions>,
  ): Workspace {
    const saved = readSaved(text);
    return new Workspace(saved.world, { ...saved.options, ...options });
  }

  /** The present state; a new value after every change. */
  get world(): World {
    return this.host.world;
  }

  set onCall(onCall: WorkspaceHooks["onCall"]) {
    this.host.onCall = onCall;
  }

  set onFiring(onFiring: WorkspaceHooks["onFiring"]) {
    this.bell.fateOf = onFiring;
  }

  now(): number {
    return this.world.clock;
  }

  advanceTo(epochMs: number): readonly api.Execution[] {
    if (epochMs < this.now()) {
      throw new Error(`Cannot turn the clock back: it is ${this.now()}, asked for ${epochMs}.`);
    }
    return this.bell.advanceTo(epochMs);
  }

  /**
   * Lets executions take turns at every call of a service; `turns` chooses, of those that can go on, who makes the next.
   * @param begin What people do at the same moment: what this would run begins together instead.
   */
  alternate(begin: () => void, turns: Turns): readonly api.Execution[] {
    return alternating(this.host, begin, turns);
  }

  get executions(): readonly api.ExecutionRecord[] {
    return this.world.executions;
  }

  get callCount(): number {
    return this.world.calls;
  }

  openSpreadsheet(caller: api.Caller) {
    const event = { authMode: AuthMode.LIMITED, user: { email: caller.email } };
    const { windows, error } = this.run({
      ...{ caller, entry: "onOpen", source: "menu", hasUi: true },
      ...{ args: () => [event], finish: nothing },
    });
    if (error) throw error;
    return windows.flatMap((window) =>
      window.kind === "menu" ? window.items.map((item) => ({ menu: window.title, ...item })) : [],
    );
  }

  chooseMenuItem(caller: api.Caller, functionName: string) {
    const outcome = this.run({
      ...{ caller, entry: functionName, source: "menu", hasUi: true },
      ...{ args: () => [], finish: nothing },
    });
    const dialog = outcome.windows.findLast((window) => window.kind === "dialog");
    const shown = dialog ? { dialog: { title: dialog.title, html: dialog.html } } : {};
    return { ...outcome, ...shown, notices: noticesOf(outcome.windows) };
  }

  openWebApp(caller: api.Caller, parameters: Readonly<Record<string, string>>) {
    const event = getEvent(parameters);
    const outcome = this.run({
      ...{ caller, entry: "doGet", source: "web app", hasUi: false },
      ...{ args: () => [event], finish: pageOf },
    });
    const { value: page, ...execution } = outcome;
    return { ...execution, ...(page ? { page } : {}) };
  }

  runFromPage(caller: api.Caller, functionName: string, ...args: readonly unknown[]) {
    if (functionName.endsWith("_")) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const sent = args.map((value, index) => pageValue(value, String(index)));
    const isDialog = caller.kind !== "anonymous";
    const outcome = this.run<unknown>({
      ...{ caller, entry: functionName, source: isDialog ? "dialog" : "web app", hasUi: isDialog },
      args: () => sent,
      finish: (value) => (value === undefined ? null : pageValue(value, "return value")),
    });
    return { ...outcome, notices: noticesOf(outcome.windows) };
  }

  pageFunctions(): readonly string[] {
    return pageFunctions(this.host.bundle());
  }

  forms() {
    return formSheets(this.world.forms);
  }

  submitForm(
    formId: string,
    respondent: string,
    answers: api.Answers,
    options: { readonly lax?: boolean; readonly editOf?: string } = {},
  ) {
    const door = personDoor(this.host, formId, respondent);
    const submission = submitForm(door, formId, respondent, answers, options);
    if (!submission.accepted) {
      return { accepted: false as const, problems: submission.problems.map(problemText) };
    }
    const executions = this.bell.submitted(formId, respondent, submission.response);
    return { accepted: true as const, responseId: submission.response.id, executions };
  }

  tabs() {
    return this.world.spreadsheet.sheets.map(({ sheetId, title, hidden }) => ({ sheetId, title, hidden }));
  }

  values(tab: string): readonly (readonly api.CellValue[])[] {
    return tabValues(this.look(), tab);
  }

  /** The values of a tab as the grid shows them, under each cell's number format. */
  displayValues(tab: string): readonly (readonly string[])[] {
    return tabTexts(this.look(), tab);
  }

  paste(
    tab: string,
    row: number,
    column: number,
    rows: readonly (readonly api.CellValue[])[],
    options: { readonly raw?: boolean } = {},
  ): void {
    const place = { tab, row, column, raw: options.raw ?? false };
    this.byHand("spreadsheet", () => enterCells(this.look(), place, rows));
  }

  /** What somebody does at Google's own pages (`hands.ts`). */
  byHand<K extends keyof World>(slice: K, change: (before: World[K]) => World[K]): void {
    this.host.world = { ...this.host.world, [slice]: change(this.world[slice]) };
  }

  named(name: string): api.CellValue {
    return namedValue(this.look(), name);
  }

  exportWorkbook(): Promise<Uint8Array> {
    return exportWorkbook(this.look());
  }

  get mail(): readonly api.MailMessage[] {
    return this.world.mail.messages;
  }

  get files(): readonly api.DriveFile[] {
    return Object.values(this.world.drive.files).filter(({ trashed }) => !trashed);
  }

  messageSource(number: number): Promise<Uint8Array> {
    const message = this.world.mail.messages.find((known) => known.number === number);
    if (!message)
      throw new Error(`Cannot show the message: expected 1 to ${this.mail.length}, found ${number}.`);
    return messageSource(message);
  }

  save(): string {
    return savedText(this.world, this.host.options);
  }

  fork(faults?: readonly api.Fault[]): Workspace {
    const { faults: own, ...options } = this.host.options;
    const given = faults ?? own;
    return new Workspace(this.world, { ...options, ...(given ? { faults: given } : {}) });
  }

  private look(): Look {
    return { spreadsheet: this.world.spreadsheet, now: this.now() };
  }

  private run<T>(request: ExecutionRequest<T>): ExecutionOutcome<T> {
    return runExecution<T>(this.host, request);
  }
}

const nothing = (): undefined => undefined;

function noticesOf(windows: readonly ShownWindow[]): readonly api.Notice[] {
  return windows.flatMap((window) =>
    window.kind === "alert" || window.kind === "toast"
      ? [{ kind: window.kind, title: window.title, text: window.text }]
      : [],
  );
}
