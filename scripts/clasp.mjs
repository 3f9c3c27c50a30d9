/**
 * Runs clasp and believes its output, not its exit code: several of its failures exit 0, and a push that was skipped
 * looks like one that was done (google/clasp, version 3).
 */
import { spawnSync } from "node:child_process";

/** What clasp says where nobody is logged in, or the login has expired. */
const LOGGED_OUT = /No credentials|invalid_grant|invalid_rapt|not logged in|unauthenticated/i;

/** What Google says where the person has not switched the Apps Script API on. */
const API_OFF = /has not enabled the Apps Script API/i;

/** Why a deployment cannot go on, with what to do about it. */
export class CannotDeploy extends Error {}

/**
 * Runs one clasp command with `--json`.
 * @param {string} root folder of `.clasp.json`
 * @param {readonly string[]} args the command and its arguments
 * @param {{ program?: readonly string[] }} [options] `program`: what stands for clasp, file and first arguments
 * @returns {unknown} what clasp printed as JSON
 * @throws {CannotDeploy} where clasp failed, or printed anything but JSON
 */
export function clasp(root, args, { program = [process.execPath, claspProgram(root)] } = {}) {
  const [file = "", ...first] = program;
  const { status, stdout, stderr, error } = spawnSync(file, [...first, ...args, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  if (error !== undefined) throw new CannotDeploy(`Cannot run clasp: ${error.message}.`);
  const said = `${stdout}\n${stderr}`.trim();
  const result = status === 0 ? parsed(stdout) : undefined;
  if (result !== undefined) return result;
  throw new CannotDeploy(explain(args[0] ?? "", said, status));
}

function claspProgram(root) {
  return `${root}/node_modules/@google/clasp/build/src/index.js`;
}

/** The JSON at the end of what clasp printed: a spinner may stand before it. */
function parsed(text) {
  const start = text.search(/^[[{]/m);
  if (start < 0) return undefined;
  try {
    return JSON.parse(text.slice(start));
  } catch {
    return undefined;
  }
}

function explain(command, said, status) {
  if (LOGGED_OUT.test(said)) {
    return (
      "Chưa đăng nhập Google · Not logged in to Google. Chạy lệnh sau rồi triển khai lại · Run this, then deploy again:\n" +
      "  npx clasp login"
    );
  }
  if (API_OFF.test(said)) {
    return (
      "Tài khoản chưa bật Google Apps Script API · The Apps Script API is off for this account. " +
      "Bật tại · Switch it on at:\n  https://script.google.com/home/usersettings"
    );
  }
  return `clasp ${command}: ${said || "no output"} (exit code ${status}, expected JSON and 0).`;
}
