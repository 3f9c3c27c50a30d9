import type { LedgerEvent } from "../domain/events.ts";
import type { LedgerRow, ListRow } from "./book.ts";
import { eventIn } from "./event-in.ts";
import { listKey } from "./find-in-book.ts";

type ListEvent = Extract<
  LedgerEvent,
  { readonly type: "ListCompiled" | "ListSentBack" | "ListDecided" | "ListSigned" | "ListCorrected" }
>;

/** The event of a row, where it is about a list. */
function listEvent(row: LedgerRow): ListEvent | undefined {
  const event = eventIn(row);
  switch (event?.type) {
    case "ListCompiled":
    case "ListSentBack":
    case "ListDecided":
    case "ListSigned":
    case "ListCorrected":
      return event;
    default:
      return undefined;
  }
}

function compiled(row: LedgerRow, event: ListEvent & { readonly type: "ListCompiled" }): ListRow {
  const { listNumber: number, proposed, notProposed, contentHash } = event;
  const open = { status: "undecided", decidedAt: "", decidedBy: "", decisionNumber: "" } as const;
  const unsigned = { decisionDate: "", sentBackReason: "", signer: "", signedFile: "" } as const;
  const { year, at: compiledAt, by: compiledBy } = row;
  return { year, number, compiledAt, compiledBy, proposed, notProposed, contentHash, ...open, ...unsigned };
}

/** The list after one more event; undefined where nothing compiled it. */
function follow(list: ListRow | undefined, row: LedgerRow, event: ListEvent): ListRow | undefined {
  if (event.type === "ListCompiled") return compiled(row, event);
  if (!list) return undefined;
  const spoken = { decidedAt: row.at, decidedBy: row.by };
  switch (event.type) {
    case "ListSentBack":
      return { ...list, ...spoken, status: "sentBack", sentBackReason: event.reason };
    case "ListDecided":
      return {
        ...list,
        ...spoken,
        status: "decided",
        decisionNumber: event.number,
        decisionDate: event.date,
      };
    case "ListSigned":
    case "ListCorrected": {
      const { number, date, signer, file } = event.signed;
      return { ...list, decisionNumber: number, decisionDate: date, signer, signedFile: file };
    }
  }
}

/** The lists sent to the head (tab `Danh sách đề nghị`) as the ledger tells them, by their key. */
export function listsTold(ledger: readonly LedgerRow[]): ReadonlyMap<string, ListRow> {
  const lists = new Map<string, ListRow>();
  for (const row of ledger) {
    const event = listEvent(row);
    if (!event) continue;
    const key = listKey(row.year, event.listNumber);
    const after = follow(lists.get(key), row, event);
    if (after) lists.set(key, after);
  }
  return lists;
}
