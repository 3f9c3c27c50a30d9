import type { Caller, WorkspaceApi } from "../../workspace-api.ts";
import type { ActionLine, Cohort } from "../input/cohort.ts";
import { addressKey } from "../input/text-key.ts";
import { DAY_MS, dayOfMoment, startOfDay } from "../input/vietnam-time.ts";
import { type Answer, CLICK_AGAIN_MS, MOST_CLICKS } from "./answer.ts";
import { ApproverErrand, type ErrandAnswer } from "./approver-errand.ts";
import { Inboxes } from "./inbox.ts";
import { OfficeErrand } from "./office.ts";
import type { TimedEvent } from "./timeline.ts";

/** An action of the input that the software refused; it changed nothing. */
export interface RefusedAction {
  readonly file: "actions.csv";
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** A person whose link has not come looks again after this long, to the next 07:00 (simulate.md, "Actions"). */
const LOOK_AGAIN_MS = 10 * 60 * 1000;
const DIGEST_HOUR_MS = 7 * 60 * 60 * 1000;

/** Plays the lines of `actions.csv`. */
export class ActionPlayer {
  readonly refusals: RefusedAction[] = [];
  private readonly inboxes: Inboxes;
  private readonly waiting = new Set<ActionLine>();
  private lists = 0;
  private readonly workspace: WorkspaceApi;
  private readonly cohort: Cohort;
  private readonly office: Caller;

  constructor(workspace: WorkspaceApi, cohort: Cohort, office: Caller) {
    this.workspace = workspace;
    this.cohort = cohort;
    this.office = office;
    this.inboxes = new Inboxes(() => workspace.mail);
  }

  event(action: ActionLine): TimedEvent {
    const attempt = action.content.kind === "propose" ? this.proposal(action) : this.approval(action);
    let failures = 0;
    const run = () => {
      const answer = attempt();
      failures = answer.kind === "failed" ? failures + 1 : 0;
      return this.settle(action, answer, failures);
    };
    return { at: action.at, rank: "action", line: action.line, run };
  }

  /** The year is over: whoever still waits for a link has waited in vain. */
  close(): void {
    for (const action of this.waiting) this.refuseNoLink(action);
    this.waiting.clear();
  }

  private approval(action: ActionLine): () => ErrandAnswer {
    const errand = new ApproverErrand(this.workspace, this.inboxes, action);
    const { year } = this.cohort;
    return () => {
      const subject = action.content.kind === "decide" ? Math.max(this.lists, 1) : action.personId;
      return errand.attempt(`${year}/${subject}`);
    };
  }

  /** Only the Office has the menu. */
  private proposal(action: ActionLine): () => Answer {
    if (addressKey(action.actor) !== addressKey(this.office.email)) {
      const message = "Chỉ Văn phòng lập danh sách đề nghị, từ bảng chọn của bảng tính.";
      return () => ({ kind: "refused", code: "not-office", message });
    }
    const errand = new OfficeErrand(this.workspace, this.office, "propose");
    return () => {
      const answer = errand.attempt();
      if (answer.kind === "done") this.lists += 1;
      return answer;
    };
  }

  /** When the person tries again, if they do. */
  private settle(action: ActionLine, answer: ErrandAnswer, failures: number): number | undefined {
    const now = this.workspace.now();
    this.waiting.delete(action);
    switch (answer.kind) {
      case "done":
        return undefined;
      case "refused":
        this.refuse(action, answer.code, answer.message);
        return undefined;
      case "failed":
        if (failures < MOST_CLICKS) return now + CLICK_AGAIN_MS;
        this.refuse(action, "error-page", `Trang báo lỗi ${failures} lần liền: ${answer.error}`);
        return undefined;
      case "no-link": {
        const lastLook = nextDigest(action.at);
        if (now >= lastLook) {
          this.refuseNoLink(action);
          return undefined;
        }
        this.waiting.add(action);
        return Math.min(now + LOOK_AGAIN_MS, lastLook);
      }
    }
  }

  private refuseNoLink(action: ActionLine): void {
    this.refuse(action, "no-link", `Không có thư nào gửi ${action.actor} có liên kết cho thao tác này.`);
  }

  private refuse({ line }: ActionLine, code: string, message: string): void {
    this.refusals.push({ file: "actions.csv", line, code, message });
  }
}

/** The first 07:00 in Vietnam after that moment. */
function nextDigest(at: number): number {
  const today = startOfDay(dayOfMoment(at)) + DIGEST_HOUR_MS;
  return today > at ? today : today + DAY_MS;
}
