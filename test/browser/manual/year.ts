import { performNow } from "../../../emulator/simulate/play/office.ts";
import type { Workspace } from "../../../emulator/workspace.ts";
import { act, moment, OFFICE, open, WHO } from "./agency.ts";

/** Everybody whose dossier waits for a step, by the letters that ask for it; each letter is followed once. */
function eachLetter(
  workspace: Workspace,
  subject: RegExp,
  what: (name: string) => Readonly<Record<string, unknown>>,
): void {
  for (const mail of [...workspace.mail]) {
    if (subject.test(mail.subject)) act(workspace, open(workspace, mail, /Mở hồ sơ/), what(mail.subject));
  }
}

/** What the unit's head changes for this person; nothing for most. */
function appraisal(subject: string): Readonly<Record<string, unknown>> {
  if (!subject.includes("Nguyễn Thị Thu Hà")) return { kind: "appraise" };
  const reason = "Chỉ số 3: sổ ghi chép mới có sáu tháng cuối năm.";
  return { kind: "appraise", scores: { "3": 6 }, reason };
}

/** Every unit has appraised, on 28 October. */
export function unitDone(waiting: Workspace): Workspace {
  const workspace = waiting.fork();
  workspace.advanceTo(moment("10-28T19:30"));
  eachLetter(workspace, /^Chờ thẩm định:/, appraisal);
  return workspace;
}

/** The union has agreed to all. */
export function unionDone(appraised: Workspace): Workspace {
  const workspace = appraised.fork();
  eachLetter(workspace, /^Chờ ý kiến Công đoàn:/, () => ({ kind: "concur" }));
  return workspace;
}

/** The list is sent to the head of the agency on 18 November. */
export function listedYear(agreed: Workspace): Workspace {
  const workspace = agreed.fork();
  workspace.advanceTo(moment("11-18T09:00"));
  performNow(workspace, OFFICE, "propose");
  return workspace;
}

/** The head of the agency has approved the list; the decision is not signed yet. */
export function decidedYear(listed: Workspace): Workspace {
  const workspace = listed.fork();
  const mail = workspace.mail.findLast(({ to, subject }) => to === WHO.director && /phê duyệt/.test(subject));
  if (!mail) throw new Error("no list waits");
  act(workspace, open(workspace, mail, /phê duyệt/), { kind: "decide" });
  return workspace;
}
