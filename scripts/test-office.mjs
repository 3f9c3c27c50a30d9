/**
 * `npm run test:office`: LibreOffice recalculates the workbooks of played years and must agree with every formula cell
 * (test/office). Installs LibreOffice Calc where it is missing and may be installed, else says what is needed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./run-built.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Where LibreOffice usually is (`SOFFICE` overrides). */
const PLACES = [
  process.env.SOFFICE,
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const soffice = libreOffice();
await ensureBuilt();
const { status } = spawnSync(
  process.execPath,
  [
    ...["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
    "node_modules/jest/bin/jest.js",
    ...["--maxWorkers=1", "--testMatch", "<rootDir>/test/office/**/*.office.ts"],
    ...process.argv.slice(2),
  ],
  { cwd: root, env: { ...process.env, SOFFICE: soffice }, stdio: "inherit" },
);
process.exitCode = status ?? 1;

function found() {
  return PLACES.find((path) => path !== undefined && existsSync(path));
}

/** The program; ends the process where there is none and none can be installed. */
function libreOffice() {
  const there = found();
  if (there !== undefined) return there;
  const debian = process.platform === "linux" && existsSync("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    console.log("LibreOffice Calc not found, installing with apt-get …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"];
    spawnSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
    spawnSync("apt-get", install, { env, stdio: "inherit" });
    const installed = found();
    if (installed !== undefined) return installed;
  }
  const how = debian
    ? "sudo apt-get install -y libreoffice-calc-nogui"
    : "install LibreOffice from https://www.libreoffice.org/";
  console.error(`LibreOffice not found, expected at one of:\n  ${PLACES.filter(Boolean).join("\n  ")}`);
  console.error(
    `The workbook is checked with it: ${how}, or name it: SOFFICE=/path/to/soffice npm run test:office`,
  );
  process.exit(1);
}
