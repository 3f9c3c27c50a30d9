import { listHolder, type StepHolder } from "../domain/approvers.ts";
import { dayOf, type Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Book, ListRow } from "./book.ts";
import { membersOf } from "./find-in-book.ts";

/** Who decides this list at that moment. The book must hold everybody on it: nobody decides their own in the head's place. */
export function holderOfList(
  list: Pick<ListRow, "year" | "number">,
  book: Book,
  cycle: Cycle,
  at: Instant,
): StepHolder {
  return listHolder(book.roster, cycle, dayOf(at), membersOf(book, list));
}
