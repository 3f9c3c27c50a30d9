import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { Caller, MailMessage, ServedPage } from "../../emulator/workspace-api.ts";

const VISITOR: Caller = { email: "", kind: "anonymous" };

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&amp;/g, "&")
    .trim();
}

/** Follows the link with these words, in a mail or on a page. */
export function openLinkIn(workspace: Workspace, from: MailMessage | ServedPage, words: string): ServedPage {
  const links = [...from.html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
  const found = links.find(([, , label = ""]) => plain(label).startsWith(words));
  const token = /[?&]t=([\w.-]+)/.exec(plain(found?.[1] ?? ""))?.[1];
  if (token === undefined) {
    throw new Error(`no link "${words}" among: ${links.map(([, , label = ""]) => plain(label)).join(" | ")}`);
  }
  const { page } = workspace.openWebApp(VISITOR, { t: token });
  if (!page) throw new Error(`"${words}" opened no page`);
  return page;
}

/** Types this on a page that asks and presses its button; what the page carries unseen goes with it. */
export function pressIn(
  workspace: Workspace,
  page: ServedPage,
  typed: Readonly<Record<string, string>>,
): unknown {
  const carried = [...page.html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const values = Object.fromEntries(carried.map(([, name = "", value = ""]) => [plain(name), plain(value)]));
  const command = /data-command="([^"]*)"/.exec(page.html)?.[1];
  const act = { kind: "office", command, values: { ...values, ...typed } };
  return workspace.runFromPage(VISITOR, "rpc", { token: pageData(page).token, act }).value;
}
