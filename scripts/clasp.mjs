/**
 * Runs clasp and believes its output, not its exit code: several of its failures exit 0, and a push that was skipped
 * looks like one that was done (google/clasp, version 3).
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLASP = fileURLToPath(new URL("../node_modules/@google/clasp/build/src/index.js", import.meta.url));

/** What clasp says, and what a person does about it. The first that fits counts. */
const ADVICE = [
  {
    said: /No credentials|"loggedIn": false|invalid_grant|invalid_rapt|unauthenticated/i,
    what: "Chưa đăng nhập Google · Not logged in to Google.",
    todo: "Chạy · Run: npx clasp login",
  },
  {
    said: /has not enabled the Apps Script API/i,
    what: "Tài khoản chưa bật Apps Script API · The Apps Script API is off for this account.",
    todo: "Bật tại · Switch it on at https://script.google.com/home/usersettings",
  },
  {
    said: /Project file already exists/i,
    what: "Tệp .clasp.json đã có scriptId · .clasp.json names a script already.",
    todo: "Nếu bảng tính ấy không còn, xóa dòng ấy để tạo bảng tính mới · Where that one is gone, delete the line scriptId",
  },
  {
    said: /Project settings not found|Requested entity was not found|Invalid script ID/i,
    what: "Không thấy dự án mà .clasp.json ghi · The script that .clasp.json names was not found.",
    todo: "Hãy kiểm tra scriptId và tài khoản đang đăng nhập · Check scriptId and the account: npx clasp show-authorized-user",
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/,
    what: "Không tới được máy chủ của Google · Google cannot be reached.",
    todo: "Hãy kiểm tra mạng rồi chạy lại · Check the network, then run it again",
  },
];

/** Why a deployment cannot go on, with what to do about it. */
export class CannotDeploy extends Error {}

/**
 * Runs one clasp command in `folder` with `--json`, without a terminal.
 * @returns {{ status: number | null, stdout: string, stderr: string }} what it said
 * @throws {CannotDeploy} where clasp cannot be started
 */
export function runClasp(folder, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLASP, ...args, "--json"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error !== undefined) throw new CannotDeploy(`Cannot run clasp: ${error.message}`);
  return { status, stdout, stderr };
}

/**
 * What a command of clasp answered.
 * @throws {CannotDeploy} where it failed, said something else than `isAnswer` expects, or nothing
 */
export function readAnswer(command, { status, stdout, stderr }, isAnswer) {
  const answer = status === 0 ? parsed(stdout) : undefined;
  if (answer !== undefined && isAnswer(answer)) return answer;
  const said = `${stdout}\n${stderr}`.trim();
  const known = ADVICE.find((advice) => advice.said.test(said));
  throw new CannotDeploy(
    known === undefined
      ? `clasp ${command}: không như mong đợi · not what was expected (exit code ${status}): ${said || "no output"}`
      : `${known.what}\n  ${known.todo}`,
  );
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
