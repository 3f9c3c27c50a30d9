import { holds } from "../domain/approvers.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { NOT_HEAD } from "../domain/list.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { runEndingIn } from "../domain/run-of-years.ts";
import type { ListRow } from "./book.ts";
import { changesSince, isAsSent } from "./decide-list.ts";
import { cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { holderOfList } from "./holder-of-list.ts";
import type { TokenPayload } from "./link.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";

/** The list that a link leads to, as it stands now. */
export interface OpenedList {
  readonly kind: "list";
  readonly list: ListRow;
  readonly members: readonly Dossier[];
  readonly cycle: Cycle;
  /** Who delegated, where it is the delegate who looks; empty otherwise. */
  readonly onBehalfOf: string;
  /** What changed since the list was sent, in words; of a list that is not decided. */
  readonly changes: readonly string[];
  /** The list compiled after this one came back; undefined where there is none. */
  readonly next: ListRow | undefined;
  /** Mã CCVC → họ tên, of everybody in the year. */
  readonly names: ReadonlyMap<string, string>;
  /** Số năm liền a member would have if recognised this year. */
  readonly streakOf: (personId: string) => number;
}

/** GET of the head's link: the list with its members. Only where something changed the ledger is read too, to say what. */
export function openList(token: TokenPayload, ports: Ports): Outcome<OpenedList> {
  const book = ports.ledger.read({ lists: true, dossiers: "all", units: true, yearTotals: true });
  const lists = book.lists.map(({ value }) => value);
  const list = lists.find((candidate) => listKey(candidate.year, candidate.number) === token.d);
  const cycle = list && cycleOf(book, list.year);
  if (!list || !cycle) {
    return refuse("no-list", "Không tìm thấy danh sách của liên kết này. Đề nghị liên hệ Văn phòng.");
  }
  const holder = holderOfList(list, book, cycle, ports.clock.now());
  const isHolders = holds(holder, token.a) || token.a === list.decidedBy;
  if (!isHolders) return NOT_HEAD;
  const members = membersOf(book, list);
  const past = pastOf(book);
  const changed = list.status === "undecided" && !isAsSent(list, members);
  return accept({
    kind: "list",
    list,
    members,
    cycle,
    onBehalfOf: holder.address === token.a ? (holder.onBehalfOf ?? "") : "",
    changes: changed ? changesSince(list, members, ports) : [],
    names: new Map(book.dossiers.map(({ value }) => [value.personId, value.name])),
    next: lists.find((other) => other.year === list.year && other.number > list.number),
    streakOf: (personId) => runEndingIn(past(personId), cycle.year).length,
  });
}
