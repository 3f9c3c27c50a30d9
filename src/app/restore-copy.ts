import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Book, LedgerRow, SystemState } from "./book.ts";
import { examineChain } from "./chain.ts";
import { commitDraft } from "./commit-draft.ts";
import { INPUT_TABS } from "./copied-tab.ts";
import type { Copy } from "./copy-lines.ts";
import { Draft } from "./draft.ts";
import { EVERYTHING } from "./examine.ts";
import type { Ports } from "./ports.ts";
import { type Restored, restoreRows } from "./restore.ts";

/** The ledger made of a copy and of what came after it, and the head it must end in. */
interface Merged {
  readonly rows: readonly LedgerRow[];
  readonly chainHead: string;
}

function isWhole(rows: readonly LedgerRow[], chainHead: string): boolean {
  const lastEvent = rows[rows.length - 1]?.number ?? 0;
  const chain = examineChain(rows, { chainHead, lastEvent });
  return chain.whole && chain.faults.length === 0;
}

/** Events of the copy, then those of the workbook that came after it; together they must be one chain. */
function mergedLedger(copy: Copy, { ledger, system }: Pick<Book, "ledger" | "system">): Outcome<Merged> {
  const own: Merged = { rows: copy.ledger, chainHead: copy.system.chainHead };
  const later = ledger
    .filter(({ number }) => number > copy.system.lastEvent)
    .sort((one, other) => one.number - other.number);
  if (later.length === 0 && system.lastEvent <= copy.system.lastEvent) return accept(own);
  const rows = [...copy.ledger, ...later];
  const chainHead = system.chainHead === "" ? (later[later.length - 1]?.chainHash ?? "") : system.chainHead;
  if (isWhole(rows, chainHead)) return accept({ rows, chainHead });
  return refuse(
    "copy-too-old",
    `Bản sao kết thúc ở sự kiện số ${copy.system.lastEvent}, nhưng nhật ký của bảng tính đã đến số ${Math.max(system.lastEvent, ...later.map(({ number }) => number))} và những sự kiện sau bản sao không còn đủ hoặc đã bị sửa. Đề nghị chọn bản sao mới hơn, hoặc khôi phục bảng tính từ Lịch sử phiên bản.`,
  );
}

/** `_Hệ thống` after the ledger was written again: the forms stay those of this workbook. */
function systemAfter(system: SystemState, copy: Copy, { rows, chainHead }: Merged): SystemState {
  const last = rows[rows.length - 1];
  return {
    ...system,
    lastEvent: last?.number ?? 0,
    lastCommit: last?.commit ?? 0,
    chainHead,
    lastMail: Math.max(system.lastMail, copy.system.lastMail),
    cursors: { ...copy.system.cursors, ...system.cursors },
  };
}

/** Rows that people typed: all of them into a workbook that has no ledger yet, else into tabs that are empty. */
function inputRepairs(copy: Copy, book: Book, fresh: boolean) {
  return INPUT_TABS.flatMap((tab) => {
    const rows = copy.rows[tab] ?? [];
    return fresh || isEmpty(tab, book) ? rows.map(({ row, cells }) => ({ tab, row, cells })) : [];
  });
}

function isEmpty(tab: (typeof INPUT_TABS)[number], book: Book): boolean {
  switch (tab) {
    case "staff":
      return book.people.length === 0;
    case "units":
      return book.roster.units.length === 0;
    case "delegations":
      return book.delegations.length === 0;
    case "unionSteps":
      return (book.roster.unionSteps ?? []).length === 0;
    case "attention":
      return book.attention.length === 0;
    case "earlierResults":
      return book.earlierResults.length === 0;
    case "holidays":
      return book.holidays.length === 0;
    case "activities":
      return book.activities.length === 0;
    case "papers":
      return book.papers.length === 0;
    case "deliveries":
      return book.deliveries.length === 0;
    case "settings":
    case "criteria":
      return false;
  }
}

/**
 * Khôi phục từ bản sao, with the lock held: the ledger as the copy has it, with what came after it; rows that people
 * typed; then every tab from the ledger. A death in between is mended by doing it again: everything is written where it
 * belongs, whatever stands there.
 */
export function restoreCopy(by: string, copy: Copy, ports: Ports): Outcome<Restored> {
  const mended = ports.setup.mend(false);
  const book = ports.ledger.read({
    ...EVERYTHING,
    earlierResults: true,
    holidays: true,
    papers: true,
  });
  const merged = mergedLedger(copy, book);
  if (!merged.ok) return merged;
  ports.ledger.rewriteLedger(merged.value.rows);
  const system = systemAfter(book.system, copy, merged.value);
  const draft = new Draft({ ...book, system }, ports.clock.now(), ports);
  draft.also({ repairs: inputRepairs(copy, book, book.ledger.length === 0) });
  draft.note({ type: "LedgerRestored", copyOf: copy.at, events: copy.ledger.length }, 0, "", by);
  commitDraft(draft, book, ports);
  const { made, left } = restoreRows(by, ports);
  const ledger = `Nhật ký xử lý: ${merged.value.rows.length} sự kiện, ${copy.ledger.length} từ bản sao`;
  return accept({ made: [...mended, ledger, ...made], left });
}
