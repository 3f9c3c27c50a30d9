/**
 * `npm test`: everything that must hold, on a fresh clone too. `npm test -- test/domain` runs these tests only.
 * Stops at the first step that fails, and says which.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const tests = process.argv.slice(2);

/** Where browsers usually are; the browser tests look in the same places (`CHROMIUM` overrides). */
const CHROMIUM = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const FOR_WORLDS_THAT_DIE_YOUNG = ["--max-semi-space-size=64", "--no-flush-bytecode"];

let sample;

const STEPS = [
  { name: "Browser · Chromium", run: ensureChromium },
  { name: "Build · dist/Code.js", run: () => command(process.execPath, ["scripts/build.mjs"]), always: true },
  { name: "Sample year · begins beside what follows", run: beginSample },
  {
    name: "Format, lint, imports · Biome",
    run: () => node("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]),
  },
  { name: "Types · one project a layer", run: () => node("typescript/bin/tsc", ["-b", "--pretty"]) },
  { name: "Sample year · played", run: sampleIsPlayed },
  { name: "Tests", run: runTests, always: true },
];

ensureInstalled();
for (const { name, run, always } of STEPS) {
  if (tests.length > 0 && !always) continue;
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 60 - name.length))}`);
  const start = Date.now();
  const passed = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!passed) {
    sample?.kill();
    console.error(`\nnpm test: FAILED at “${name}” after ${seconds} s`);
    process.exit(1);
  }
  if (name !== "Tests") console.log(`   ${seconds} s`);
}

/** The browser suites start from the sample year: one process plays it while others check the sources. */
function beginSample() {
  sample = spawn(process.execPath, [...FOR_WORLDS_THAT_DIE_YOUNG, "scripts/play-sample.mjs"], {
    cwd: root,
    stdio: "inherit",
  });
  sample.ended = once(sample, "exit");
  return true;
}

async function sampleIsPlayed() {
  const [status] = await sample.ended;
  return status === 0;
}

/**
 * Two workers, since the machine that checks has two cores. Each execution is a world of its own that dies young, and
 * all run the same script: room for the young, and code that stays compiled (see `run-built.mjs`).
 */
function runTests() {
  const jest = ["node_modules/jest/bin/jest.js", "--maxWorkers=2", ...tests];
  return command(process.execPath, [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    ...FOR_WORLDS_THAT_DIE_YOUNG,
    ...jest,
  ]);
}

/** Browser tests are never skipped: without a browser they cannot run, and this says so. */
function ensureChromium() {
  if (CHROMIUM.some((path) => path !== undefined && existsSync(path))) return true;
  const debian = process.platform === "linux" && existsSync("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    console.log("   not found, installing with apt-get …");
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    return (
      command("apt-get", ["update", "-qq"], environment) &&
      command("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment)
    );
  }
  const how = debian ? "sudo apt-get install -y chromium" : "install Chromium or Google Chrome";
  console.error(
    `   Chromium not found, expected at one of:\n     ${CHROMIUM.filter(Boolean).join("\n     ")}`,
  );
  console.error(`   The browser tests need it: ${how}, or name it: CHROMIUM=/path/to/chromium npm test`);
  return false;
}

function node(script, args) {
  return command(process.execPath, [`node_modules/${script}`, ...args]);
}

function command(file, args, environment = {}) {
  const { status } = spawnSync(file, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  return status === 0;
}
