/**
 * `npm run contracts:google`: puts the contract cases (test/contracts) on a real account, as an Apps Script project of
 * their own bound to a spreadsheet made for them. Its menu runs them and shows which passed.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CannotDeploy, readAnswer, runClasp } from "./clasp.mjs";
import { ANSWERS, createScript, scriptId } from "./deploy.mjs";
import { ensureInstalled } from "./ensure.mjs";

const TITLE = "Hợp đồng với Google (thử nghiệm)";

/** Top-level functions of the project: what its menu, and the triggers that cases make, call. */
const ENTRY_POINTS = ["onOpen", "menuRun", "menuRunAgain", "doGet"];

/** The project's own folder: manifest, `.clasp.json` and, built, `dist/`. */
export const PROJECT = fileURLToPath(new URL("../test/contracts/google/", import.meta.url));

/**
 * Builds `Code.js` and `appsscript.json` of the contract cases.
 * @param {string} [folder] where to; created
 * @throws where a case names a global that Apps Script lacks
 */
export async function buildContracts(folder = join(PROJECT, "dist")) {
  const { bundle } = await import("./bundle.mjs");
  const { LICENCES } = await import("./bundle-libraries.mjs");
  const { code, licences } = await bundle(join(PROJECT, "main.ts"));
  const functions = ENTRY_POINTS.map((name) => `function ${name}() {\n  return App.${name}();\n}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Code.js"), `${code}\n${functions.join("\n")}`);
  writeFileSync(join(folder, LICENCES), licences);
  copyFileSync(join(PROJECT, "appsscript.json"), join(folder, "appsscript.json"));
}

/**
 * Creates the project where `.clasp.json` names none, builds and pushes it.
 * @param {{ root: string, run: (args: readonly string[]) => import("./clasp.mjs").ClaspRun, build: () => Promise<unknown>, say: (line: string) => void }} world
 * @throws {CannotDeploy} with what to do
 */
export async function pushContracts({ root, run, build, say }) {
  const ask = (isAnswer, ...args) => readAnswer(args[0], run(args), isAnswer);
  ask(ANSWERS.user, "show-authorized-user");
  if (scriptId(root) === "") createScript(root, ask, say, TITLE);
  await build();
  ask(ANSWERS.pushed, "push", "-f");
  say(
    "Đã tải các ca lên · Cases pushed. Việc còn lại · What remains:\n" +
      `  1. Mở bảng tính · Open the spreadsheet “${TITLE}”, menu Hợp đồng với Google › Chạy các ca còn lại\n` +
      "  2. Chép kết quả vào · Copy what it shows into test/contracts/confirmed.json, npm run differences",
  );
}

async function main() {
  ensureInstalled();
  try {
    const run = (args) => runClasp(PROJECT, args);
    await pushContracts({ root: PROJECT, run, build: buildContracts, say: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof CannotDeploy ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
