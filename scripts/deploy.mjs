/**
 * `npm run deploy`: creates the spreadsheet with its script where `.clasp.json` names none, then builds, pushes and
 * updates the one deployment. Always the same deployment: a new one has a new address, and every link mailed before
 * would be dead. Its id is kept in `.deployment.json`; where that file is lost, it is asked from Google.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { CannotDeploy, readAnswer, runClasp } from "./clasp.mjs";
import { ensureInstalled } from "./ensure.mjs";

const TITLE = "Công dân học tập";
const PUSHED = ["Code.js", "appsscript.json"];

/** What each command of clasp answers when it did what was asked. */
export const ANSWERS = {
  user: (answer) => answer.loggedIn === true,
  created: (answer) => isText(answer.scriptId) && isText(answer.parentId),
  /** An empty list: nothing had changed. Without the code, or without the manifest, it is half a push. */
  pushed: (answer) =>
    Array.isArray(answer) && (answer.length === 0 || PUSHED.every((file) => has(answer, file))),
  deployments: (answer) => Array.isArray(answer),
  /** Without a version it is the editor's own, `@HEAD`. */
  deployed: (answer) => isText(answer.deploymentId) && Number.isInteger(answer.versionNumber),
};

/**
 * Deploys the repository in `root`.
 * @param {{ root: string, run: (args: readonly string[]) => import("./clasp.mjs").ClaspRun, build: () => Promise<unknown>, say: (line: string) => void }} world
 * @returns {Promise<{ url: string, created: boolean }>} the web app's address; whether the spreadsheet is new
 * @throws {CannotDeploy} with what to do
 */
export async function deploy({ root, run, build, say }) {
  const ask = (isAnswer, ...args) => readAnswer(args[0], run(args), isAnswer);
  ask(ANSWERS.user, "show-authorized-user");
  const created = scriptId(root) === "";
  if (created) createScript(root, ask, say);
  await build();
  ask(ANSWERS.pushed, "push", "-f");
  say("Đã tải mã nguồn lên · Code pushed");
  const known = created ? undefined : (savedDeployment(root) ?? askDeployment(ask));
  const command = known === undefined ? ["create-deployment"] : ["update-deployment", known];
  const { deploymentId, versionNumber } = ask(ANSWERS.deployed, ...command);
  const url = webAppAddress(deploymentId);
  writeJson(join(root, ".deployment.json"), { deploymentId, url });
  say(`Phiên bản · Version ${versionNumber}: ${url}`);
  return { url, created };
}

/** The web app's address of a deployment: what links in mails begin with. */
export function webAppAddress(deploymentId) {
  return `https://script.google.com/macros/s/${deploymentId}/exec`;
}

/**
 * The id of the only deployment with a version, undefined where there is none yet.
 * @throws {CannotDeploy} where there are several: only a person knows whose links were mailed
 */
export function onlyDeployment(deployments) {
  const versioned = deployments.filter((one) => Number.isInteger(one.versionNumber));
  if (versioned.length <= 1) return versioned[0]?.deploymentId;
  throw new CannotDeploy(
    "Có nhiều bản triển khai · There are several deployments. Ghi bản mà thư đã dùng vào .deployment.json · " +
      'Write the one whose links were mailed into .deployment.json as {"deploymentId": "…"}:\n' +
      versioned.map((one) => `  ${one.deploymentId} @${one.versionNumber}`).join("\n"),
  );
}

/**
 * clasp makes the spreadsheet and the script bound to it, and writes the script's id into `root`'s `.clasp.json`.
 * @param ask asks clasp one command and gives its answer
 */
export function createScript(root, ask, say, title = TITLE) {
  // clasp takes an empty scriptId for an existing project and refuses.
  const { scriptId: _empty, ...settings } = readJson(join(root, ".clasp.json"));
  writeJson(join(root, ".clasp.json"), settings);
  const create = ["create-script", "--type", "sheets", "--title", title, "--rootDir", "dist"];
  // It also pulls Google's default manifest over ours; the build that follows sees that and puts ours back.
  const { parentId } = ask(ANSWERS.created, ...create);
  if (scriptId(root) === "") throw new CannotDeploy("Cannot find the new script's id in .clasp.json.");
  say(`Đã tạo bảng tính · Spreadsheet created: https://docs.google.com/spreadsheets/d/${parentId}`);
}

function askDeployment(ask) {
  return onlyDeployment(ask(ANSWERS.deployments, "list-deployments"));
}

/** The script that `root`'s `.clasp.json` names; empty where it names none. */
export function scriptId(root) {
  return readJson(join(root, ".clasp.json")).scriptId ?? "";
}

function savedDeployment(root) {
  const file = join(root, ".deployment.json");
  return existsSync(file) ? readJson(file).deploymentId : undefined;
}

function isText(value) {
  return typeof value === "string" && value !== "";
}

function has(paths, name) {
  return paths.some((path) => String(path).split(/[\\/]/).at(-1) === name);
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
  const root = fileURLToPath(new URL("../", import.meta.url));
  try {
    const run = (args) => runClasp(root, args);
    const { created } = await deploy({ root, run, build, say: (line) => console.log(line) });
    if (created) console.log(NEXT);
  } catch (error) {
    console.error(error instanceof CannotDeploy ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
