/**
 * Builds what is pushed to Google and what the local workspace runs: `dist/Code.js`, its
 * manifest and the licences of its libraries.
 * Does nothing while the files it was made from are unchanged, so every command may call it.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, Script } from "node:vm";
import { ensureInstalled } from "./ensure.mjs";
import { ENTRY_POINTS, menuFunction, OFFICE_DIALOGS } from "./entry-points.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Largest bundle, in bytes: Google loads all of it at every call (start and load about 400 ms as it is). */
const LARGEST = 900 * 1024;

/** Made from these too, besides what the bundle imports. */
const RECIPE = [
  "package-lock.json",
  "appsscript.json",
  ...["build", "bundle", "bundle-imports", "bundle-libraries", "bundle-options", "entry-points"].map(
    (name) => `scripts/${name}.mjs`,
  ),
];

/**
 * Builds the bundle where it is not up to date.
 * @param {{ entry?: string, out?: string }} [options] paths, from the root of the repository
 * @returns {Promise<{ folder: string, bytes: number, built: boolean }>}
 * @throws where the code names a global that Apps Script lacks, or the result is not what Google may call
 */
export async function build({ entry = "src/main.ts", out = "dist" } = {}) {
  const folder = resolve(root, out);
  const target = join(folder, "Code.js");
  const record = join(root, "build", `inputs-${hash(`${resolve(root, entry)} ${folder}`).slice(0, 12)}.json`);
  if (isUpToDate(record, target)) return { folder, bytes: readFileSync(target).length, built: false };
  const { bundle } = await import("./bundle.mjs");
  const { LICENCES } = await import("./bundle-libraries.mjs");
  const { code: app, licences, parts, inputs } = await bundle(resolve(root, entry));
  const code = `${app}\n${entryPoints()}`;
  check(code);
  mkdirSync(folder, { recursive: true });
  writeWhole(target, code);
  writeWhole(join(folder, LICENCES), licences);
  for (const { name, text } of parts) writeWhole(join(folder, `${name}.html`), text);
  copyFileSync(join(root, "appsscript.json"), join(folder, "appsscript.json"));
  mkdirSync(join(root, "build"), { recursive: true });
  const files = [...new Set([...RECIPE, ...inputs])];
  writeWhole(
    record,
    JSON.stringify({
      code: hash(code),
      beside: [LICENCES, ...parts.map(({ name }) => `${name}.html`)],
      files: Object.fromEntries(files.map((file) => [file, fileHash(file)])),
    }),
  );
  return { folder, bytes: Buffer.byteLength(code), built: true };
}

/** Opens the dialog of a command; not top-level itself, so that nobody calls it with a name of their own. */
const OPENS_DIALOG = "menuOffice";

/** The top-level functions: each hands over to `App`. */
function entryPoints() {
  const doors = Object.entries(ENTRY_POINTS).map(([name, parameters]) => [
    `${name}(${parameters})`,
    `${name}(${parameters})`,
  ]);
  const dialogs = OFFICE_DIALOGS.map((command) => [
    `${menuFunction(command)}()`,
    `${OPENS_DIALOG}(${JSON.stringify(command)})`,
  ]);
  return [...doors, ...dialogs]
    .map(([head, call]) => `function ${head} {\n  return App.${call};\n}\n`)
    .join("\n");
}

/** Loads the script in a bare V8, as Google does before every call, and compares what it offers with the list. */
function check(code) {
  const bytes = Buffer.byteLength(code);
  if (bytes > LARGEST) {
    throw new Error(
      `Cannot build: the bundle has ${kilobytes(bytes)}, expected at most ${kilobytes(LARGEST)}.`,
    );
  }
  const sandbox = createContext({});
  try {
    new Script(code, { filename: "Code.js" }).runInContext(sandbox);
  } catch (error) {
    throw new Error(
      `Cannot build: the bundle does not load where only JavaScript itself exists: ${error.message}`,
      {
        cause: error,
      },
    );
  }
  const wanted = [...Object.keys(ENTRY_POINTS), ...(OFFICE_DIALOGS.length > 0 ? [OPENS_DIALOG] : [])];
  const missing = wanted.filter((name) => typeof sandbox.App[name] !== "function");
  const extra = Object.keys(sandbox.App).filter((name) => !wanted.includes(name));
  if (missing.length + extra.length === 0) return;
  throw new Error(
    "Cannot build: the entry and scripts/entry-points.mjs disagree." +
      (missing.length > 0 ? `\n  listed, not exported as a function: ${missing.join(", ")}` : "") +
      (extra.length > 0 ? `\n  exported, not listed: ${extra.join(", ")}` : ""),
  );
}

function isUpToDate(record, target) {
  if (!existsSync(record) || !existsSync(target)) return false;
  if (fileHash(join(target, "../appsscript.json")) !== fileHash("appsscript.json")) return false;
  const { code, beside = [], files } = JSON.parse(readFileSync(record, "utf8"));
  return (
    beside.length > 0 &&
    beside.every((file) => existsSync(join(target, "..", file))) &&
    code === hash(readFileSync(target)) &&
    Object.entries(files).every(([file, old]) => fileHash(file) === old)
  );
}

function fileHash(file) {
  const path = resolve(root, file);
  return existsSync(path) ? hash(readFileSync(path)) : "";
}

function hash(content) {
  return createHash("sha256").update(content).digest("hex");
}

/** Written beside and moved into place: whoever reads meanwhile sees the old file or the new one, never half. */
function writeWhole(path, content) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

async function main() {
  ensureInstalled();
  const option = (name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const entry = option("entry");
  const out = option("out");
  try {
    const { folder, bytes, built } = await build({ ...(entry && { entry }), ...(out && { out }) });
    console.log(
      `${relative(process.cwd(), folder) || "."}/Code.js: ${kilobytes(bytes)}${built ? "" : ", unchanged"}`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
