import { refuse } from "../domain/refusal.ts";
import type { Answer } from "./answer.ts";
import type { Ports } from "./ports.ts";

/** A person waits for the lock this long before being asked to try again. */
const PATIENCE_MS = 20 * 1000;

/** Runs a use case while nobody else writes; refuses kindly when the lock stays taken. */
export function locked(ports: Ports, work: () => Answer): Answer {
  if (!ports.lock.acquire(PATIENCE_MS)) {
    return refuse(
      "busy",
      "Hệ thống đang xử lý việc khác. Nội dung chưa được ghi; đề nghị bấm lại sau một phút.",
    );
  }
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}
