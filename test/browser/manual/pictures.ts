import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page as Tab } from "playwright-core";
import type { Workspace } from "../../../emulator/workspace.ts";
import type { Caller, ServedPage } from "../../../emulator/workspace-api.ts";
import { VISITOR } from "./agency.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREENSHOTS = fileURLToPath(new URL("../../../docs/screenshots/", import.meta.url));

/** Of a phone; of the Office's dialogs (`src/google/office-menu.ts`) and of a window, in px. */
export const WIDTHS = { phone: 360, dialog: 720, desktop: 1100 };

/** More than that of a long page says no more. */
const TALLEST = 1600;

/** Of a window that leaves a short page its own height, in px. */
const LOWEST = 200;

/** Around what a picture is of, in px. */
const MARGIN = 16;

/** Plays Google's browser side: every call goes to the local workspace, in which the bundle answers. */
const GOOGLE = `
  const runWith = (done, failed) => ({
    withSuccessHandler: (handler) => runWith(handler, failed),
    withFailureHandler: (handler) => runWith(done, handler),
    rpc: (request) => void window.callWorkspace(request).then(
      ({ value, error }) => error === undefined ? done(value) : failed(new Error(error)),
    ),
  });
  window.google = { script: { run: runWith(() => {}, () => {}), host: { close() {} } } };
`;

/** A tab in which pages of the local workspace are opened and their pictures taken. */
export interface Camera {
  readonly tab: Tab;
  /** Shows a page as this caller sees it; what is clicked on it is answered. */
  show(workspace: Workspace, page: ServedPage | undefined, width: number, caller?: Caller): Promise<Tab>;
  /** Takes the picture that the manual shows, where it is missing or `SCREENSHOTS=1` asks for new ones. */
  take(name: string, from?: string): Promise<void>;
  /** What axe-core finds on what is shown; nothing is wanted. */
  findings(): Promise<readonly string[]>;
}

/** Sets up a tab for the manual's pictures. */
export async function camera(browser: Browser): Promise<Camera> {
  const tab = await browser.newPage({ locale: "vi-VN" });
  tab.setDefaultTimeout(10_000);
  let shown: { workspace: Workspace; caller: Caller; html: string } | undefined;
  await tab.exposeFunction("callWorkspace", (request: unknown) => {
    if (!shown) throw new Error("nothing is shown");
    const { value, error } = shown.workspace.runFromPage(shown.caller, "rpc", request);
    return { value, error: error?.message };
  });
  await tab.addInitScript(GOOGLE);
  await tab.route("https://page.example/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: shown?.html ?? "" }),
  );
  return {
    tab,
    show: async (workspace, page, width, caller = VISITOR) => {
      if (!page) throw new Error("there is no page to show");
      shown = { workspace, caller, html: page.html };
      await tab.setViewportSize({ width, height: 740 });
      await tab.goto("https://page.example/");
      // What was kept of half-done work on another page does not stand on this one.
      await tab.evaluate("localStorage.clear()");
      await tab.reload();
      return tab;
    },
    take: (name, from) => take(tab, name, from),
    findings: () => findings(tab),
  };
}

/** From the first of these to the end of the last, in px from the top; the whole page where nothing is named. */
async function partOf(tab: Tab, from: string | undefined, whole: number): Promise<readonly [number, number]> {
  if (from === undefined) return [0, whole];
  const boxes = await Promise.all((await tab.locator(from).all()).map((one) => one.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  if (seen.length === 0) throw new Error(`nothing to take a picture of: ${from}`);
  const top = Math.min(...seen.map(({ y }) => y)) - MARGIN;
  const bottom = Math.max(...seen.map(({ y, height }) => y + height)) + MARGIN;
  return [Math.max(0, Math.floor(top)), Math.min(whole, Math.ceil(bottom))];
}

async function take(tab: Tab, name: string, from?: string): Promise<void> {
  const path = join(SCREENSHOTS, `${name}.png`);
  if (existsSync(path) && process.env.SCREENSHOTS !== "1") return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  const { width } = tab.viewportSize() ?? { width: WIDTHS.phone };
  await tab.setViewportSize({ width, height: LOWEST });
  const whole = await tab.evaluate<number>("document.documentElement.scrollHeight");
  // In a window as high as the page, what sticks to its lower edge stands where it ends.
  await tab.setViewportSize({ width, height: from === undefined ? Math.min(TALLEST, whole) : whole });
  await tab.evaluate("window.scrollTo(0, 0)");
  const [top, bottom] = await partOf(tab, from, whole);
  const height = Math.min(TALLEST, bottom - top);
  await tab.screenshot({ path, clip: { x: 0, y: top, width, height } });
}

async function findings(tab: Tab): Promise<readonly string[]> {
  if (!(await tab.evaluate("'axe' in window"))) await tab.evaluate(AXE);
  const { violations } = await tab.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
