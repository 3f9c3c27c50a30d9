/**
 * Installs what the lockfile names, so that every command of this project runs on a fresh clone.
 * Node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const lockfile = new URL("package-lock.json", root);
const modules = new URL("node_modules/", root);
/** Written by npm when an installation is complete: what really lies in `node_modules`. */
const installedLockfile = new URL("node_modules/.package-lock.json", root);

/** Oldest Node this project runs on; `engines` in package.json says the same. */
const OLDEST_NODE = [20, 19];

/**
 * Makes `node_modules` what package-lock.json says; does nothing where it already is.
 * Ends the process with a message when Node is too old or the installation fails.
 */
export function ensureInstalled() {
  refuseOldNode();
  const fresh = !existsSync(modules);
  if (!fresh && isComplete()) return;
  console.log(
    fresh
      ? "Lần chạy đầu tiên, đang cài thư viện (khoảng một phút) · First run, installing dependencies (about a minute) …"
      : "Thư viện đã đổi, đang cài lại · Dependencies have changed, installing again …",
  );
  const { status, error } = run(fresh ? ["ci"] : ["install", "--no-save"]);
  if (status === 0) return;
  const cause = error === undefined ? `npm ended with code ${status}` : error.message;
  console.error(
    `\nKhông cài được thư viện · Cannot install dependencies: ${cause}.\n` +
      "Kiểm tra mạng Internet rồi chạy lại cùng lệnh · Check the network, then run the same command again.",
  );
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Cần Node.js ${OLDEST_NODE.join(".")} trở lên, máy này có ${process.versions.node} · ` +
      `Node.js ${OLDEST_NODE.join(".")} or newer is needed, found ${process.versions.node}: https://nodejs.org/`,
  );
  process.exit(1);
}

/** True when every package of the lockfile is there in that version; optional ones belong to other platforms. */
function isComplete() {
  if (!existsSync(installedLockfile)) return false;
  const there = packagesOf(installedLockfile);
  return Object.entries(packagesOf(lockfile)).every(
    ([path, { version, optional }]) => path === "" || optional === true || there[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** `npm` of the running Node where npm started us, else the one on the path. */
function run(args) {
  const npm = process.env.npm_execpath;
  const options = { cwd: fileURLToPath(root), stdio: "inherit" };
  if (npm?.endsWith(".js")) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
