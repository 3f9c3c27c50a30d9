/**
 * `npm run deploy`: creates the spreadsheet with its script where `.clasp.json` names none, then builds, pushes and
 * updates the one deployment. Always the same deployment: a new one has a new address, and every link mailed before
 * would be dead. Its id is kept in `.deployment.json`; where that file is lost, it is asked from Google.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { CannotDeploy, clasp } from "./clasp.mjs";
import { ensureInstalled } from "./ensure.mjs";

const TITLE = "Công dân học tập";
const PUSHED = ["Code.js", "appsscript.json"];

/**
 * @param {{ root: string, run: (args: readonly string[]) => unknown, build: () => Promise<unknown>, say: (line: string) => void }} world
 *   `run` runs clasp and gives its JSON
 * @returns {Promise<{ url: string, created: boolean }>} the web app's address
 * @throws {CannotDeploy} with what to do
 */
export async function deploy({ root, run, build, say }) {
  const created = scriptId(root) === "";
  if (created) createScript({ root, run, say });
  await build();
  push(run);
  say("Đã tải mã nguồn lên · Code pushed");
  const known = deploymentId(root) ?? deployedBefore(run, created);
  const answer = run(known === undefined ? ["create-deployment"] : ["update-deployment", known]);
  const id = answer?.deploymentId;
  if (typeof id !== "string" || !Number.isInteger(answer?.versionNumber)) {
    throw new CannotDeploy(
      `Cannot tell what was deployed: expected a deployment with a version, clasp says ${JSON.stringify(answer)}.`,
    );
  }
  const url = `https://script.google.com/macros/s/${id}/exec`;
  writeJson(join(root, ".deployment.json"), { deploymentId: id, url });
  say(`Phiên bản · Version ${answer.versionNumber}: ${url}`);
  return { url, created };
}

/** Where `.clasp.json` has no script: clasp makes the spreadsheet and the script bound to it. */
function createScript({ root, run, say }) {
  // clasp takes an empty scriptId for an existing project and refuses.
  const { scriptId: _empty, ...settings } = readJson(join(root, ".clasp.json"));
  writeJson(join(root, ".clasp.json"), settings);
  const made = run(["create-script", "--type", "sheets", "--title", TITLE, "--rootDir", "dist"]);
  if (scriptId(root) === "") {
    throw new CannotDeploy(`Cannot find the new script in .clasp.json; clasp says ${JSON.stringify(made)}.`);
  }
  // It also pulled Google's default manifest over ours: the build starts from nothing.
  for (const file of PUSHED) rmSync(join(root, "dist", file), { force: true });
  say(
    `Đã tạo bảng tính · Spreadsheet created: https://docs.google.com/spreadsheets/d/${made?.parentId ?? ""}`,
  );
}

/** Without `-f`, clasp skips a changed manifest in silence; an empty list says that nothing had changed. */
function push(run) {
  const files = run(["push", "-f"]);
  const names = Array.isArray(files) ? files.map((file) => String(file).split(/[\\/]/).at(-1)) : undefined;
  const whole = names?.length === 0 || PUSHED.every((file) => names?.includes(file));
  if (whole) return;
  throw new CannotDeploy(`Cannot push: expected ${PUSHED.join(", ")}, clasp says ${JSON.stringify(files)}.`);
}

/** The deployment that Google holds; `@HEAD`, which has no version, is not one. */
function deployedBefore(run, created) {
  if (created) return undefined;
  const all = run(["list-deployments"]);
  const versioned = (Array.isArray(all) ? all : []).filter((one) => Number.isInteger(one?.versionNumber));
  if (versioned.length <= 1) return versioned[0]?.deploymentId;
  throw new CannotDeploy(
    `Cannot choose a deployment: Google holds ${versioned.length}, expected one. Write the one whose links were mailed ` +
      `into .deployment.json as {"deploymentId": "…"}:\n` +
      versioned.map((one) => `  ${one.deploymentId} @${one.versionNumber}`).join("\n"),
  );
}

function scriptId(root) {
  return readJson(join(root, ".clasp.json")).scriptId ?? "";
}

function deploymentId(root) {
  const file = join(root, ".deployment.json");
  return existsSync(file) ? readJson(file).deploymentId : undefined;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CannotDeploy(`Cannot read ${file}: ${error.message}`);
  }
}

function writeJson(file, content) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** What is left to a person: clasp cannot run functions or set properties. */
const NEXT =
  "\nViệc còn lại · What remains:\n" +
  "  1. Apps Script › Cài đặt dự án › Thuộc tính tập lệnh · Project Settings › Script properties: webAppUrl = địa chỉ trên · the address above\n" +
  "  2. Mở bảng tính, menu Công dân học tập › Thiết lập · Open the spreadsheet, menu Công dân học tập › Thiết lập";

async function main() {
  ensureInstalled();
  const root = fileURLToPath(new URL("../", import.meta.url)).replace(/[\\/]$/, "");
  try {
    const { created } = await deploy({
      root,
      run: (args) => clasp(root, args),
      build,
      say: (line) => console.log(line),
    });
    if (created) console.log(NEXT);
  } catch (error) {
    console.error(error instanceof CannotDeploy ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
