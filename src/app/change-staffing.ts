import { type Day, dayOf, type Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { CycleEvent } from "../domain/events.ts";
import { type Outcome, refuse } from "../domain/refusal.ts";
import type { Staffing } from "../domain/roster.ts";
import { done } from "./answer.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft, type OtherRows } from "./draft.ts";
import { currentCycle } from "./find-in-book.ts";
import { allLetterRows, followStaffing, staffingDigest } from "./follow-staffing.ts";
import type { Ports } from "./ports.ts";
import { type Transacted, transact } from "./transact.ts";

/** A change of who holds the steps: the row to write, the event that tells it, the staffing it makes, what the Office is told. */
export interface StaffingChange {
  readonly rows: OtherRows;
  readonly event: CycleEvent;
  readonly staffing: Staffing;
  readonly message: string;
}

/** What a change is decided on. */
export interface StaffingNow {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly today: Day;
  readonly at: Instant;
}

export const NO_CYCLE = refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước.");

/**
 * Changes who holds the steps, in one commit with what follows today: links for those who newly hold a step, the union
 * step left out where a unit has none any more. What begins later follows on its morning.
 */
export function changeStaffing(
  by: string,
  ports: Ports,
  decide: (now: StaffingNow) => Outcome<StaffingChange>,
) {
  return transact(ports, (): Transacted | ReturnType<typeof refuse> => {
    const at = ports.clock.now();
    const today = dayOf(at);
    const read = ports.ledger.read({ units: true, dossiers: "all", lists: true });
    const cycle = currentCycle(read);
    if (!cycle) return NO_CYCLE;
    const { outbox } = ports.ledger.read({ outbox: { rows: allLetterRows(read.system) } });
    const book = { ...read, outbox };
    const outcome = decide({ book, cycle, today, at });
    if (!outcome.ok) return outcome;
    const { rows, event, staffing, message } = outcome.value;
    // What is decided from here on stands on the staffing as this change leaves it.
    const draft = new Draft({ ...book, roster: { ...book.roster, ...staffing } }, at, ports);
    draft.note(event, cycle.year, "", by);
    draft.also(rows);
    const letters = followStaffing(book, draft, cycle, at, staffing);
    for (const letter of letters) draft.write(letter, cycle);
    draft.remember({ staffingFollowed: staffingDigest(staffing, cycle, today) });
    const told = [...new Set(letters.map(({ to }) => to))].join(", ");
    const details = told === "" ? [] : [`Liên kết của việc đang chờ được gửi tới: ${told}.`];
    return { answer: done(message, { details }), committed: commitDraft(draft, book, ports) };
  });
}
