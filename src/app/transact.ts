import { refuse } from "../domain/refusal.ts";
import type { Answer } from "./answer.ts";
import type { Committed } from "./commit-draft.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { Hold } from "./hold.ts";
import type { Ports } from "./ports.ts";

/** A person waits for the lock this long before being asked to try again. */
const PATIENCE_MS = 20 * 1000;

/** What a person's click came to: an answer, and the commit it stands on where something was written. */
export interface Transacted {
  readonly answer: Answer;
  readonly committed?: Committed;
}

/**
 * The shape of every click: lock, read, decide, commit once, unlock, then tell people. `work` does the middle and may
 * simply refuse; a lock that stays taken is a kind refusal too.
 */
export function transact(ports: Ports, work: () => Answer | Transacted): Answer {
  const hold = new Hold(ports);
  const result = hold.during(PATIENCE_MS, work);
  if (result === undefined) {
    return refuse(
      "busy",
      "Hệ thống đang xử lý việc khác. Nội dung chưa được ghi; đề nghị bấm lại sau một phút.",
    );
  }
  if ("answer" in result && result.committed) deliverAfterCommit(result.committed, ports);
  hold.answerRings();
  return "answer" in result ? result.answer : result;
}
