import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../emulator/simulate/play/input-tabs.ts";
import { performNow } from "../../emulator/simulate/play/office.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";
import { emptyWorkspace, OFFICE } from "./stage.ts";

const SETTINGS = "Cấu hình";

/** The Office types a value beside its key, or below all keys. */
function typeSetting(workspace: Workspace, key: string, value: string | number): void {
  const [headers = [], ...rows] = workspace.values(SETTINGS);
  const column = (name: string) => headers.indexOf(name) + 1;
  const listed = rows.findIndex((row) => row[column("Khóa") - 1] === key);
  const row = listed >= 0 ? listed + 2 : rows.length + 2;
  workspace.paste(SETTINGS, row, column("Khóa"), [[key]], { raw: true });
  workspace.paste(SETTINGS, row, column("Giá trị"), [[value]], { raw: true });
}

/** The small agency, opened with these settings besides its own. */
export function agencyWith(settings: Readonly<Record<string, string | number>>): Workspace {
  const workspace = emptyWorkspace();
  const read = readCohort(writeFolder(smallAgency()));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  performNow(workspace, OFFICE, "setup");
  fillInputTabs(workspace, read.cohort);
  for (const [key, value] of Object.entries(settings)) typeSetting(workspace, key, value);
  performNow(workspace, OFFICE, "open-cycle");
  return workspace;
}

/** A person ticks "Tôi tự nguyện đăng ký", writes a plan or none, and presses Gửi. */
export function register(workspace: Workspace, email: string, plan = ""): void {
  const form = workspace.forms().find(({ title }) => title.startsWith("Đăng ký"));
  if (!form) throw new Error("no registration form");
  const answers: Record<string, string | readonly string[]> = {};
  for (const { id, title, choices } of form.items) {
    if (choices.length > 0) answers[id] = choices;
    else if (title.startsWith("Kế hoạch học tập") && plan !== "") answers[id] = plan;
  }
  const { accepted } = workspace.submitForm(form.id, email, answers);
  if (!accepted) throw new Error("the registration form refused the answer");
}

/** What somebody reads on a page, without its markup. */
export function read(page: { readonly html: string } | undefined): string {
  return (page?.html ?? "")
    .replace(/<(style|script|title)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
