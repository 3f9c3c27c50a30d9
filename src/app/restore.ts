import type { AttentionRow, Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { type Difference, differenceInWords } from "./difference.ts";
import { Draft } from "./draft.ts";
import { examine, isTrusted } from "./examine.ts";
import { missingAttention } from "./missing-attention.ts";
import type { Ports } from "./ports.ts";

/** What was put right, and what could not be. */
export interface Restored {
  readonly made: readonly string[];
  readonly left: readonly string[];
}

/** Lines of one kind are told one by one up to here, then by their number. */
const MOST_LINES = 20;

/** Each line up to a number, then how many more. */
export function inFew(lines: readonly string[], most: number = MOST_LINES): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… và ${lines.length - most} chỗ khác.`];
}

/** Keys of the rows that are written again, for the ledger. */
function keysOf(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ tab, key, row }) => `${tab} ${key === "" ? `dòng ${row}` : key}`);
}

/** Writes rows again as the ledger tells them, and notes that in the ledger. */
export function commitRepairs(
  by: string,
  book: Book,
  repairs: readonly Difference[],
  attention: readonly AttentionRow[],
  ports: Ports,
): void {
  const draft = new Draft(book, ports.clock.now(), ports);
  draft.also({ repairs });
  for (const { status, settledBy, settledAt, note, ...row } of attention) {
    if (status === "open") draft.place(row);
    else draft.settle({ value: { ...row, status, settledBy, settledAt, note } });
  }
  const keys = [...keysOf(repairs), ...attention.map(({ responseId }) => `attention ${responseId}`)];
  draft.note({ type: "RowsRestored", rows: keys.slice(0, 500), count: keys.length }, 0, "", by);
  commitDraft(draft, book, ports);
}

/** Every row that the ledger tells, with the lock held. While the ledger itself is not whole no row is written from it. */
export function restoreRows(by: string, ports: Ports): Restored {
  const examination = examine(ports);
  const { book, chain, differences, told } = examination;
  if (!isTrusted(examination)) return { made: [], left: [...chain.faults, LEDGER_FIRST] };
  if (chain.reordered) ports.ledger.putInOrder();
  const attention = missingAttention(book, chain.rows, ports);
  if (differences.length + attention.length > 0) {
    commitRepairs(by, book, differences, attention, ports);
  }
  return {
    made: [
      ...(chain.reordered ? ["Nhật ký xử lý: xếp lại theo số sự kiện"] : []),
      ...inFew(differences.map(differenceInWords)),
      ...(attention.length > 0 ? [`Cần xử lý: ${attention.length} dòng`] : []),
    ],
    left: [...chain.faults, ...told.findings],
  };
}

/** Khôi phục, with the lock held: first what the workbook is made of, then every row that the ledger tells. */
export function restore(by: string, alsoLooks: boolean, ports: Ports): Restored {
  const mended = ports.setup.mend(alsoLooks);
  const { made, left } = restoreRows(by, ports);
  return { made: [...mended, ...made], left };
}

/** Why nothing is written from a ledger that is not whole. */
export const LEDGER_FIRST =
  "Nhật ký xử lý không còn nguyên vẹn nên không ghi lại dòng nào theo nhật ký. Khôi phục nhật ký trước: Lịch sử phiên bản của bảng tính, hoặc “Khôi phục từ bản sao” (menu Hệ thống).";
