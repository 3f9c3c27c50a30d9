import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { Browser, Page as Tab } from "playwright-core";
import { PACKED_ASSETS } from "../../src/pages/assets.ts";
import type { Act, Answer } from "../../src/pages/client/contract.ts";
import type { Page } from "../../src/pages/page.ts";
import { renderPage } from "../../src/pages/render-page.tsx";

function unpacked(packed: string): string {
  return gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
}

/** Script and style as the web app serves them. */
export const ASSETS = { script: unpacked(PACKED_ASSETS.script), style: unpacked(PACKED_ASSETS.style) };

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Widths that must do: a small phone, a desktop. */
export const WIDTHS = { phone: 360, desktop: 1280 };

/** Stands in for Google's browser side: keeps what is sent, answers when the test says so. */
const STAGE = `
  window.sent = [];
  window.seen = [];
  const run = {
    withSuccessHandler(handler) { window.answer = handler; return run; },
    withFailureHandler(handler) { window.breakDown = (message) => handler(new Error(message)); return run; },
    rpc(request) { (request.act.kind === "seen" ? window.seen : window.sent).push(request); },
  };
  window.google = { script: { run, host: { close() { window.dialogClosed = true; } } } };
`;

/** A page open in a browser, its server played by the test. */
export interface Staged {
  readonly tab: Tab;
  /** The acts sent so far by somebody's hand. */
  sent(): Promise<readonly Act[]>;
  /** How often the page said by itself that it was opened. */
  seen(): Promise<number>;
  answer(answer: Answer): Promise<void>;
  breakDown(message: string): Promise<void>;
  /** What axe-core finds, disclosures open; nothing is wanted. */
  findings(): Promise<readonly string[]>;
}

/** Opens a page as the web app shows it, in a browser that has kept nothing of it unless it `keeps`. */
export type Open = (page: Page, width?: number, keeps?: "keeps") => Promise<Staged>;

/** One tab for all pages: opening a page anew is quick, opening a tab is not. */
export async function openingIn(browser: Browser): Promise<Open> {
  const tab = await browser.newPage();
  let html = "";
  await tab.addInitScript(STAGE);
  // An own origin, so that the init script runs before the page's own, as Google's does.
  await tab.route("https://page.example/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  return async (page, width = WIDTHS.phone, keeps = undefined) => {
    html = renderPage(page, ASSETS).html;
    await tab.setViewportSize({ width, height: 740 });
    if (keeps === undefined && tab.url() !== "about:blank") await tab.evaluate("localStorage.clear()");
    await tab.goto("https://page.example/");
    return {
      tab,
      sent: async () => (await tab.evaluate<{ act: Act }[]>("window.sent")).map(({ act }) => act),
      seen: () => tab.evaluate<number>("window.seen.length"),
      answer: (answer) => tab.evaluate(`window.answer(${JSON.stringify(answer)})`),
      breakDown: (message) => tab.evaluate(`window.breakDown(${JSON.stringify(message)})`),
      findings: () => findings(tab),
    };
  };
}

async function findings(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
  if (!(await tab.evaluate("'axe' in window"))) await tab.evaluate(AXE);
  const { violations } = await tab.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
