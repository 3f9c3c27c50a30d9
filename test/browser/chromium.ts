import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where `scripts/test.mjs` looks and installs, too. */
const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Nothing but the pages under test: no sandbox (root on a build machine), no drawing card, no traffic of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium found on this machine. @throws where there is none: browser tests are never skipped. */
export function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error("Cannot run browser tests: no Chromium found, CHROMIUM=/path/to/chromium names one");
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
