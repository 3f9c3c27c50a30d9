import { fileURLToPath } from "node:url";
import type { Cohort } from "../../../emulator/simulate/input/cohort.ts";
import { readCohort } from "../../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../../emulator/simulate/play/input-tabs.ts";
import { performNow } from "../../../emulator/simulate/play/office.ts";
import { pageData } from "../../../emulator/simulate/play/page-data.ts";
import { findForms, register, selfAssess } from "../../../emulator/simulate/play/responses.ts";
import { Workspace } from "../../../emulator/workspace.ts";
import type { Caller, MailMessage, ServedPage } from "../../../emulator/workspace-api.ts";
import { rowWhere, typeInto, typeSetting } from "../../journeys/typing.ts";

/** The bundle that ships; `npm test` has built it. */
const BUNDLE = fileURLToPath(new URL("../../../dist/", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../../examples/lang-son-2026/", import.meta.url));

export const VISITOR: Caller = { email: "", kind: "anonymous" };
export const OFFICE: Caller = { email: "vanphong@stc.langson.example", kind: "owner" };

/** People of the sample agency whom the manual follows. */
export const WHO = {
  person: "ha.ntt@stc.langson.example",
  unitHead: "vinh.nq@stc.langson.example",
  deputy: "ngan.ht@stc.langson.example",
  union: "diep.lt@stc.langson.example",
  chair: "nguyet.dtm@stc.langson.example",
  director: "khai.lt@stc.langson.example",
} as const;

/** Whose self-assessments are in by the day the pictures begin: a department, and part of the Office. */
const HANDED_IN = ["NS", "VP"];

function readExample(): Cohort {
  const read = readCohort(EXAMPLE);
  if (!read.ok) throw new Error(`Cannot read the sample agency: ${JSON.stringify(read.problems)}`);
  return read.cohort;
}

export const COHORT = readExample();

export function moment(text: string): number {
  return Date.parse(`2026-${text}:00+07:00`);
}

/** The workbook after Thiết lập, the agency typed in; the cycle not opened. */
export function beforeOpening(): Workspace {
  const workspace = Workspace.create({
    bundle: BUNDLE,
    startAt: moment("10-05T08:00"),
    owner: OFFICE.email,
    title: "Công dân học tập 2026",
    webAppUrl: "https://script.google.example/macros/s/cong-dan-hoc-tap/exec",
  });
  performNow(workspace, OFFICE, "setup");
  fillInputTabs(workspace, COHORT);
  typeSetting(workspace, "Số ngày đề nghị xem xét lại", 3);
  const row = rowWhere(workspace, "Đơn vị", "Mã đơn vị", "NS");
  typeInto(workspace, "Đơn vị", row, "Email cấp phó", WHO.deputy);
  return workspace;
}

const CERTIFICATE = "Giấy chứng nhận lớp tin học: https://hoso.stc.langson.example/giay-chung-nhan-2026.pdf";

/** Three people whose evidence asks for a look: two with one link, one with nothing. */
function evidenceOf(email: string, evidence: readonly string[]): readonly string[] {
  if (email === "thang.cv@stc.langson.example") return evidence.with(2, "");
  return /^(hung.dv|anh.pt)@/.test(email) ? evidence.with(4, CERTIFICATE) : evidence;
}

/** The cycle is open; everybody of two units has registered, and handed in but for two people. */
export function handedIn(opened: Workspace): Workspace {
  const workspace = opened.fork();
  performNow(workspace, OFFICE, "open-cycle");
  const forms = findForms(workspace);
  const people = COHORT.staff.filter(({ unitId }) => HANDED_IN.includes(unitId));
  for (const { email } of people) {
    const [line] = COHORT.registrations;
    if (line) register(workspace, forms, { ...line, email });
  }
  workspace.advanceTo(moment("10-12T09:10"));
  for (const { email } of people) {
    const line = COHORT.selfAssessments.findLast((one) => one.email === email);
    if (line) selfAssess(workspace, forms, { ...line, evidence: evidenceOf(email, line.evidence) });
  }
  return workspace;
}

/** The newest mail to this address whose subject says this. */
export function mailTo({ mail }: Workspace, address: string, subject: RegExp): MailMessage {
  const found = mail.findLast((one) => one.to === address && subject.test(one.subject));
  if (found) return found;
  const known = mail.filter(({ to }) => to === address).map((one) => one.subject);
  throw new Error(`no mail to ${address} with ${subject}: ${known.join(" | ")}`);
}

/** Opens the link of a letter, or of a page, that bears these words. */
export function open(workspace: Workspace, { html }: { readonly html: string }, words: RegExp): ServedPage {
  const links = [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
  const [, href = ""] = links.find(([, , label = ""]) => words.test(label.replace(/<[^>]*>/g, " "))) ?? [];
  const token = /[?&](?:amp;)?t=([\w.-]+)/.exec(href)?.[1];
  const page = token === undefined ? undefined : workspace.openWebApp(VISITOR, { t: token }).page;
  if (!page) throw new Error(`no page behind ${words}`);
  return page;
}

/** Clicks on a page, without a browser; what it answers must be that it is done. */
export function act(workspace: Workspace, page: ServedPage, what: Readonly<Record<string, unknown>>): void {
  const { token, version } = pageData(page);
  const { value } = workspace.runFromPage(VISITOR, "rpc", { token, act: { version, ...what } });
  const done = typeof value === "object" && value !== null && "ok" in value && value.ok === true;
  if (!done) throw new Error(`${JSON.stringify(what)} answered ${JSON.stringify(value)}`);
}
