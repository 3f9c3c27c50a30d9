import { dayOf } from "../domain/calendar.ts";
import { refuse } from "../domain/refusal.ts";
import { rosterProblems } from "../domain/roster-problems.ts";
import { type Answer, done } from "./answer.ts";
import { examine, findingsOf } from "./examine.ts";
import { currentCycle } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";

/** Findings told at once. */
const MOST_FINDINGS = 50;

function summary(count: number, mending: number): string {
  const found = `Phát hiện ${count} chỗ cần xem.`;
  if (mending === 0) return found;
  return `${found} “Khôi phục” trong menu Hệ thống đặt lại được ${mending} chỗ; hộp thoại ấy cho xem trước khi ghi.`;
}

/**
 * Kiểm tra hệ thống: tabs, columns, formulas, forms and triggers against what setup made; roll and units as they stand
 * today; the chain of the ledger; every row that the software writes against the fold of its events. Changes nothing.
 */
export function checkWorkbook(ports: Ports): Answer {
  const damages = ports.setup.inspect();
  const examination = examine(ports);
  const { book } = examination;
  const cycle = currentCycle(book);
  const today = dayOf(ports.clock.now());
  const { findings, mending } = findingsOf(examination, damages);
  const all = [...findings, ...(cycle?.state === "open" ? rosterProblems(book.roster, cycle, today) : [])];
  if (all.length === 0) {
    return done(
      `Không phát hiện sai lệch: ${book.ledger.length} sự kiện, ${examination.told.dossiers.size} hồ sơ khớp với nhật ký.`,
    );
  }
  return { ...refuse("findings", summary(all.length, mending)), details: all.slice(0, MOST_FINDINGS) };
}
