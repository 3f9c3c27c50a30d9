import { archivedIn } from "./archived.ts";
import type { LedgerRow } from "./book.ts";
import { digest, linkChain } from "./seal.ts";

/**
 * Where the chain of these rows begins, as they tell it themselves (whoever cut them differently has another head): the last
 * event before the first row, and the link of its commit; 0 and empty where nothing was archived.
 */
function startOf(ledger: readonly LedgerRow[]): { readonly number: number; readonly link: string } {
  const archived = archivedIn(ledger);
  return { number: archived?.lastEvent ?? 0, link: archived?.chainHead ?? "" };
}

/** What the hash chain tells of the rows that stand there. */
export interface ChainReport {
  /** In Vietnamese, each with its row; empty where nothing was touched. */
  readonly findings: readonly string[];
  /** Of the findings those that putting the rows in order does not mend. */
  readonly faults: readonly string[];
  /** Events whose content is no longer what was written. */
  readonly edited: ReadonlySet<number>;
  /** False where rows are missing, or something but the content of an event was changed. */
  readonly whole: boolean;
  /** The rows stand in another order than they were written in; nothing is lost by that. */
  readonly reordered: boolean;
  /** The rows in the order in which they were written, each once. */
  readonly rows: readonly LedgerRow[];
}

interface Placed {
  readonly row: LedgerRow;
  /** Row in the tab. */
  readonly place: number;
}

const TAB = "Nhật ký xử lý";

function commitsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const commits = new Map<number, Placed[]>();
  for (const one of placed) {
    const same = commits.get(one.row.commit);
    if (same) same.push(one);
    else commits.set(one.row.commit, [one]);
  }
  return [...commits.values()];
}

/** Rows whose content no longer has its hash. Erased content (empty) is allowed. */
function editedRows(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter(({ row }) => row.content !== "" && digest(row.salt + row.content) !== row.contentHash);
}

/** Numbers that are missing between two rows, or after the last one, as one line each. */
function gaps(placed: readonly Placed[], after: number, lastEvent: number): readonly string[] {
  const found: string[] = [];
  let before = after;
  for (const { row, place } of placed) {
    if (row.number > before + 1) {
      found.push(`${TAB}, trước dòng ${place}: thiếu ${numbers(before + 1, row.number - 1)}.`);
    }
    before = row.number;
  }
  if (lastEvent > before) {
    found.push(
      `${TAB}: thiếu những dòng cuối (${numbers(before + 1, lastEvent)}) so với số đã ghi trong _Hệ thống.`,
    );
  }
  return found;
}

function numbers(from: number, to: number): string {
  return from === to ? `sự kiện số ${from}` : `sự kiện số ${from} đến ${to}`;
}

/** What in a row says something else than its own content, where the content is still what was written. */
function columnAtFault({ row }: Placed, edited: ReadonlySet<number>): string {
  if (edited.has(row.number) || row.content === "") return "";
  try {
    const { type } = JSON.parse(row.content) as { readonly type?: unknown };
    return type === row.type ? "" : ", cột “Sự kiện”";
  } catch {
    return "";
  }
}

function brokenLink(commit: readonly Placed[], edited: ReadonlySet<number>): string {
  const places = commit.map(({ place }) => place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const where = first === last ? `dòng ${first}` : `dòng ${first} đến ${last}`;
  const column = commit.map((one) => columnAtFault(one, edited)).find((found) => found !== "") ?? "";
  const what =
    column === ""
      ? "thời điểm, người thực hiện, loại sự kiện, mã băm hoặc mã chuỗi đã bị sửa, hoặc có dòng bị thêm, bị xóa"
      : "đã bị sửa";
  return `${TAB}, ${where}${column} (lần ghi số ${commit[0]?.row.commit ?? 0}): ${what}; chuỗi mã băm không khớp.`;
}

/** Walks the chain. After a broken link it goes on from what was recorded, so that each break is named by itself. */
function brokenLinks(
  commits: readonly (readonly Placed[])[],
  start: string,
  head: string,
  edited: ReadonlySet<number>,
): { readonly findings: readonly string[]; readonly end: string } {
  const findings: string[] = [];
  let link = start;
  commits.forEach((commit, index) => {
    const reckoned = linkChain(
      link,
      commit.map(({ row }) => row),
    );
    const recorded = commit[commit.length - 1]?.row.chainHash ?? "";
    if (recorded === reckoned) {
      link = reckoned;
      return;
    }
    findings.push(brokenLink(commit, edited));
    const next = commits[index + 1]?.map(({ row }) => row);
    const goesOn = next ? linkChain(reckoned, next) === next[next.length - 1]?.chainHash : reckoned === head;
    link = goesOn ? reckoned : recorded;
  });
  return { findings, end: link };
}

function ordered(placed: readonly Placed[]): {
  readonly rows: readonly Placed[];
  readonly findings: readonly string[];
  /** That the order is another, at the first place where it shows. */
  readonly order: readonly string[];
} {
  const findings: string[] = [];
  const byNumber = new Map<number, Placed>();
  const order: string[] = [];
  let before = 0;
  for (const one of placed) {
    const { number } = one.row;
    const first = byNumber.get(number);
    if (first) {
      findings.push(`${TAB}, dòng ${one.place}: sự kiện số ${number} đã có ở dòng ${first.place}.`);
      continue;
    }
    if (number < before && order.length === 0) {
      order.push(
        `${TAB}, dòng ${one.place}: thứ tự dòng đã bị đổi (sự kiện số ${number} đứng sau số ${before}).`,
      );
    }
    before = number;
    byNumber.set(number, one);
  }
  const rows = [...byNumber.values()].sort((one, other) => one.row.number - other.row.number);
  return { rows, findings, order };
}

/**
 * The hash chain over the ledger's rows: content that was edited, rows that are missing, doubled or in another order,
 * and the commits at which the chain breaks. Reads nothing.
 *
 * @param places Row of each in its tab; where left out, they stand one under the other below the header.
 */
export function examineChain(
  ledger: readonly LedgerRow[],
  { chainHead, lastEvent }: { readonly chainHead: string; readonly lastEvent: number },
  places: readonly number[] = [],
): ChainReport {
  const start = startOf(ledger);
  const placed = ledger.map((row, index): Placed => ({ row, place: places[index] ?? index + 2 }));
  const { rows, findings, order } = ordered(placed);
  const changed = editedRows(rows);
  const edited = new Set(changed.map(({ row }) => row.number));
  const missing = gaps(rows, start.number, lastEvent);
  const { findings: broken, end } = brokenLinks(commitsOf(rows), start.link, chainHead, edited);
  const tail =
    broken.length === 0 && missing.length === 0 && end !== chainHead
      ? ["_Hệ thống, dòng “Đầu chuỗi”: khác với mã chuỗi của dòng cuối trong Nhật ký xử lý."]
      : [];
  const faults = [
    ...findings,
    ...changed.map(
      ({ row, place }) => `${TAB}, dòng ${place} (sự kiện số ${row.number}): nội dung đã bị sửa.`,
    ),
    ...missing,
    ...broken,
    ...tail,
  ];
  return {
    findings: [...order, ...faults],
    faults,
    edited,
    whole: missing.length === 0 && broken.length === 0,
    reordered: order.length > 0,
    rows: rows.map(({ row }) => row),
  };
}
