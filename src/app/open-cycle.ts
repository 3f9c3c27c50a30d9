import type { Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { missingResults, recordResults } from "./earlier-results.ts";
import { criteriaOf, cycleOf } from "./find-in-book.ts";
import { followCriteria } from "./follow-criteria.ts";
import { alreadyOpen, frozenDigest, OPENING, openingFrom } from "./opening.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";

/** Problems told at once; more would not be read. */
const MOST_PROBLEMS = 50;

/** The click in the dialog. `confirms`: digest of what the dialog showed and the Office has compared; empty: not compared. */
export interface OpenCycleAct {
  readonly kind: "open-cycle";
  readonly confirms: string;
}

function withDetails(code: string, message: string, details: readonly string[]): Answer {
  return { ...refuse(code, message), details: details.slice(0, MOST_PROBLEMS) };
}

/** A year that has its cycle: done before by this very click (its answer was lost), or by another. */
function openedBefore(existing: Cycle, confirms: string): Answer {
  return frozenDigest(existing) === confirms
    ? done(`Kỳ đánh giá năm ${existing.year} đã được mở.`)
    : refuse("already-open", alreadyOpen(existing));
}

function writeOpening(by: string, cycle: Cycle, book: Book, now: Instant, ports: Ports): Transacted {
  const draft = new Draft(book, now, ports);
  const criteria = criteriaOf(book, cycle);
  if (criteria) draft.remember({ forms: followCriteria(book.system.forms, criteria, ports).forms });
  draft.remember({ signingKey: ports.keys.signing().id });
  draft.openCycle({ value: cycle });
  draft.note({ type: "CycleOpened", cycle }, cycle.year, "", by);
  const earlier = missingResults(book);
  recordResults(earlier, book, draft, by, cycle);
  const message = `Đã mở kỳ đánh giá năm ${cycle.year} cho ${book.roster.people.length} người; đã ghi ${earlier.length} kết quả các năm trước.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}

function openUnderLock(
  by: string,
  { confirms }: OpenCycleAct,
  now: Instant,
  ports: Ports,
): Answer | Transacted {
  const book = ports.ledger.read(OPENING);
  const opening = openingFrom(book, now);
  const { cycle, problems } = opening;
  if (!cycle) return withDetails("bad-settings", "Chưa mở được kỳ: cấu hình còn chỗ cần sửa.", problems);
  const existing = cycleOf(book, cycle.year);
  if (existing) return openedBefore(existing, confirms);
  if (problems.length > 0) {
    return withDetails("bad-roster", "Chưa mở được kỳ: còn chỗ cần sửa.", problems);
  }
  if (confirms === "") {
    return refuse(
      "not-confirmed",
      "Cần đánh dấu đã đối chiếu các thông tin cố định vào kỳ trước khi mở; chưa ghi gì.",
    );
  }
  if (confirms !== opening.confirms) {
    return refuse(
      "settings-changed",
      "Cấu hình, bộ tiêu chí hoặc ngày nghỉ đã thay đổi sau khi hộp thoại này được mở; đề nghị mở lại hộp thoại và đối chiếu lại.",
    );
  }
  return writeOpening(by, cycle, book, now, ports);
}

/**
 * Opens a year's cycle (Mở kỳ đánh giá): freezes the settings that the Office has compared into it and records the
 * earlier years' results.
 */
export function openCycle(by: string, act: OpenCycleAct, ports: Ports): Answer {
  return transact(ports, () => openUnderLock(by, act, ports.clock.now(), ports));
}
