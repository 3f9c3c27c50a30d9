import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../emulator/simulate/play/input-tabs.ts";
import { type OfficeTask, performNow } from "../../emulator/simulate/play/office.ts";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import { SampleCache } from "../../emulator/ui/sample-cache.ts";
import { Workspace } from "../../emulator/workspace.ts";
import type { Caller, ExecutionRecord, MailMessage } from "../../emulator/workspace-api.ts";
import { watchCalls } from "../contracts/calls-seen.ts";
import { withoutCase } from "../contracts/covered-calls.ts";
import { smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";

/** A journey makes no call of Google's without a contract case: each test file that plays one checks its own. */
const calls = watchCalls();
afterAll(() => {
  calls.stop();
  expect(withoutCase(calls.called)).toEqual([]);
});

/** The bundle that ships; `npm test` has built it. */
export const BUNDLE = here("../../dist/");

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

export const OFFICE: Caller = { email: "van.phong@so.example", kind: "owner" };
export const PERSON = "chuyen.vien@so.example";
export const UNIT_HEAD = "truong.phong@so.example";
/** The small agency's chair gives the union's opinion where the unit's union is the unit's head themselves. */
export const DIRECTOR = "giam.doc@so.example";

const VISITOR: Caller = { email: "", kind: "anonymous" };

/** An empty spreadsheet on 14 October 2026, with the script in it. */
export function emptyWorkspace(webAppUrl = "https://script.example/macros/s/thu/exec"): Workspace {
  return Workspace.create({
    bundle: BUNDLE,
    startAt: Date.parse("2026-10-14T09:00:00+07:00"),
    owner: OFFICE.email,
    title: "Công dân học tập 2026",
    ...(webAppUrl === "" ? {} : { webAppUrl }),
  });
}

/** The opened workspace, kept for the other test files: whatever it follows from has part in its name. */
const kept = new SampleCache(
  here("../../node_modules/.cache/opened-workspace/"),
  ["../../dist/", "../../emulator/", "./stage.ts", "../simulate/cohorts/small-agency.ts"].map(here),
);

function openKept(): Workspace {
  const text = kept.read();
  if (text !== undefined) return Workspace.load(text, { bundle: BUNDLE });
  const workspace = open();
  kept.write(workspace.save());
  return workspace;
}

function open(webAppUrl?: string): Workspace {
  const workspace = emptyWorkspace(webAppUrl);
  const read = readCohort(writeFolder(smallAgency()));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  performNow(workspace, OFFICE, "setup");
  fillInputTabs(workspace, read.cohort);
  performNow(workspace, OFFICE, "open-cycle");
  return workspace;
}

let opened: Workspace | undefined;

/** The Office's way there: setup, the small agency typed in, the cycle opened; each caller gets a world of its own. */
export function openWorkspace(webAppUrl?: string): Workspace {
  if (webAppUrl !== undefined) return open(webAppUrl);
  opened ??= openKept();
  return opened.fork();
}

/** A person fills the self-assessment and presses Gửi. */
export function handIn(
  workspace: Workspace,
  email: string,
  scores: readonly number[],
  evidence = "Văn bản số 12/KH",
) {
  const form = workspace.forms().find(({ title }) => title.includes("tự đánh giá"));
  if (!form) throw new Error("no self-assessment form");
  const answers: Record<string, string | number> = {};
  for (const { id, title } of form.items) {
    const number = Number(/^(?:Chỉ số|Minh chứng) (\d+)/.exec(title)?.[1] ?? 0);
    if (title.startsWith("Chỉ số")) answers[id] = scores[number - 1] ?? 0;
    else if (title.startsWith("Minh chứng")) answers[id] = evidence;
    else if (/^(Kỹ năng số:|Thành thạo:)/.test(title)) answers[id] = "Có";
    else if (title.startsWith("Công khai:")) answers[id] = "Đồng ý";
  }
  return workspace.submitForm(form.id, email, answers);
}

/** The newest mail to this address whose subject says this. */
export function mailTo(workspace: Workspace, address: string, subject: RegExp): MailMessage {
  const found = workspace.mail.filter((mail) => mail.to === address && subject.test(mail.subject));
  const newest = found[found.length - 1];
  if (!newest)
    throw new Error(
      `no mail to ${address} with ${subject}: ${workspace.mail.map((mail) => `${mail.to} ${mail.subject}`).join(" | ")}`,
    );
  return newest;
}

/** Opens the link of a mail, as any mail client does. */
export function follow(workspace: Workspace, mail: MailMessage) {
  const token = /[?&]t=([\w.-]+)/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error(`no link in "${mail.subject}"`);
  return workspace.openWebApp(VISITOR, { t: token });
}

/** Opens the link of a mail and clicks on the page. */
export function click(workspace: Workspace, mail: MailMessage, act: Readonly<Record<string, unknown>>) {
  const { token, version } = pageData(follow(workspace, mail).page);
  return workspace.runFromPage(VISITOR, "rpc", { token, act: { version, ...act } });
}

/** The Office chooses from its menu and clicks in the dialog. */
export function office(workspace: Workspace, task: OfficeTask): void {
  performNow(workspace, OFFICE, task);
}

/** Kiểm tra hệ thống, from the menu to the answer. */
export function checkSystem(workspace: Workspace): unknown {
  const { token, version } = pageData(workspace.chooseMenuItem(OFFICE, "menuCheck").dialog);
  return workspace.runFromPage(OFFICE, "rpc", { token, act: { kind: "check", version } }).value;
}

/** Rows of a tab as records by header. */
export function records(workspace: Workspace, tab: string): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = workspace.values(tab);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
  );
}

/** When the clock rings this function next, in epoch milliseconds. */
export function nextRing({ world }: Workspace, entry: string): number {
  const times = world.triggers.flatMap(({ handler, nextAt }) =>
    handler === entry && nextAt !== null ? [nextAt] : [],
  );
  if (times.length === 0) throw new Error(`nothing rings ${entry}`);
  return Math.min(...times);
}

/** How many round trips of an execution name this service. */
export function trips({ calls }: ExecutionRecord, service = ""): number {
  return calls.filter((call) => call.roundTrip && call.name.startsWith(service)).length;
}

export function last(workspace: Workspace, entry: string): ExecutionRecord {
  const found = workspace.executions.filter((execution) => execution.entry === entry);
  const record = found[found.length - 1];
  if (!record) throw new Error(`${entry} has not run`);
  return record;
}

/** The workbook as a file, as whoever downloads it has it. */
export async function writtenWorkbook(workspace: Workspace): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "workbook-")), "workbook.xlsx");
  writeFileSync(path, await workspace.exportWorkbook());
  return path;
}

/** A dialog of the Office's submenus, as somebody at the spreadsheet works in it. */
export interface OfficeDialog {
  /** What stands in the dialog now. */
  readonly html: () => string;
  /** Types this and lets the dialog go on (Tiếp tục, or a choice that the rest hangs on); the answer. */
  readonly goOn: (typed: Readonly<Record<string, string>>) => unknown;
  /** Types this and presses the button; what the dialog carries unseen goes with it. */
  readonly press: (typed: Readonly<Record<string, string>>) => unknown;
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&quot;": '"', "&amp;": "&" };

/** The hidden values of a dialog. */
function carried(html: string): Readonly<Record<string, string>> {
  const plain = (text: string) => text.replace(/&(lt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [plain(name), plain(value)],
    ),
  );
}

/** The Office opens a dialog from its menu, by the words of the submenu and of the item. */
export function officeDialog(workspace: Workspace, group: string, label: string): OfficeDialog {
  const menu = workspace.openSpreadsheet(OFFICE);
  const item = menu.find((entry) => entry.group === group && entry.label === label);
  if (!item) throw new Error(`the menu has no ${group} › ${label}`);
  const { dialog, error } = workspace.chooseMenuItem(OFFICE, item.functionName);
  if (!dialog) throw new Error(`${label} opened no dialog: ${error?.message ?? ""}`);
  let html = dialog.html;
  const command = /data-command="([^"]*)"/.exec(html)?.[1];
  const ask = (kind: string, typed: Readonly<Record<string, string>>) => {
    const act = { kind, command, values: { ...carried(html), ...typed } };
    const { value } = workspace.runFromPage(OFFICE, "rpc", { token: pageData(dialog).token, act });
    if (typeof value === "object" && value !== null && "html" in value) html = String(value.html);
    return value;
  };
  return {
    html: () => html,
    goOn: (typed) => ask("office-view", typed),
    press: (typed) => ask("office", typed),
  };
}
