import type { ActionLine } from "../input/cohort.ts";
import { addressKey } from "../input/text-key.ts";
import { DAY_MS, dayOfMoment, startOfDay } from "../input/vietnam-time.ts";
import { type Answer, CLICK_AGAIN_MS, MOST_CLICKS } from "./answer.ts";
import { attemptErrand, type ErrandAnswer, type OpenPage } from "./approver-errand.ts";
import { attemptTask } from "./office.ts";
import type { PageData } from "./page-data.ts";
import type { Stage } from "./stage.ts";
import type { TimedEvent } from "./timeline.ts";

/** A person whose link has not come looks again after this long, to the next 07:00 (simulate.md, "Actions"). */
const LOOK_AGAIN_MS = 10 * 60 * 1000;
const DIGEST_HOUR_MS = 7 * 60 * 60 * 1000;

/** One try at an action: how it ended, and the next try with what is open by then. */
interface Tried {
  readonly answer: ErrandAnswer;
  readonly again: Attempt;
}

type Attempt = (stage: Stage) => Tried;

/** A line of `actions.csv` as something that happens. */
export function actionEvent(action: ActionLine): TimedEvent {
  return eventOf(
    action,
    action.at,
    action.content.kind === "propose" ? proposal(action) : approval(action),
    0,
  );
}

/** The year is over: whoever still waits for a link has waited in vain. */
export function closeActions(stage: Stage): void {
  for (const action of stage.waiting) refuseNoLink(stage, action);
  stage.waiting.clear();
}

/** @param failures error pages in a row so far */
function eventOf(action: ActionLine, at: number, attempt: Attempt, failures: number): TimedEvent {
  const run = (stage: Stage) => {
    const { answer, again } = attempt(stage);
    const failed = answer.kind === "failed" ? failures + 1 : 0;
    const next = settle(stage, action, answer, failed);
    return next === undefined ? undefined : eventOf(action, next, again, failed);
  };
  return { at, rank: "action", line: action.line, run };
}

function approval(action: ActionLine, open?: OpenPage): Attempt {
  return (stage) => {
    const subject = action.content.kind === "decide" ? Math.max(stage.lists, 1) : action.personId;
    const { answer, page } = attemptErrand(stage, action, `${stage.cohort.year}/${subject}`, open);
    return { answer, again: approval(action, page) };
  };
}

/** Only the Office has the menu. */
function proposal(action: ActionLine, open?: PageData): Attempt {
  return (stage) => {
    const { workspace, office } = stage;
    if (addressKey(action.actor) !== addressKey(office.email)) {
      const message = "Chỉ Văn phòng lập danh sách đề nghị, từ bảng chọn của bảng tính.";
      const answer: Answer = { kind: "refused", code: "not-office", message };
      return { answer, again: proposal(action) };
    }
    const { answer, dialog } = attemptTask(workspace, office, "propose", open);
    if (answer.kind === "done") stage.lists += 1;
    return { answer, again: proposal(action, dialog) };
  };
}

/** When the person tries again, if they do. */
function settle(
  stage: Stage,
  action: ActionLine,
  answer: ErrandAnswer,
  failures: number,
): number | undefined {
  const now = stage.workspace.now();
  stage.waiting.delete(action);
  switch (answer.kind) {
    case "done":
      return undefined;
    case "refused":
      stage.refuse(action, answer.code, answer.message);
      return undefined;
    case "failed":
      if (failures < MOST_CLICKS) return now + CLICK_AGAIN_MS;
      stage.refuse(action, "error-page", `Trang báo lỗi ${failures} lần liền: ${answer.error}`);
      return undefined;
    case "no-link": {
      const lastLook = nextDigest(action.at);
      if (now >= lastLook) {
        refuseNoLink(stage, action);
        return undefined;
      }
      stage.waiting.add(action);
      return Math.min(now + LOOK_AGAIN_MS, lastLook);
    }
  }
}

function refuseNoLink(stage: Stage, action: ActionLine): void {
  stage.refuse(action, "no-link", `Không có thư nào gửi ${action.actor} có liên kết cho thao tác này.`);
}

/** The first 07:00 in Vietnam after that moment. */
function nextDigest(at: number): number {
  const today = startOfDay(dayOfMoment(at)) + DIGEST_HOUR_MS;
  return today > at ? today : today + DAY_MS;
}
