import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { LedgerRow, SystemState } from "./book.ts";
import { examineChain } from "./chain.ts";
import { type CopiedRow, type CopiedTab, INPUT_TABS, type InputTab } from "./copied-tab.ts";

/** What a copy remembers of `_Hệ thống`. */
export type CopiedSystem = Pick<
  SystemState,
  "lastEvent" | "lastCommit" | "chainHead" | "lastMail" | "cursors"
>;

/** A copy of everything that cannot be worked out from something else: the ledger, and what people typed. */
export interface Copy {
  /** When it was made. */
  readonly at: string;
  readonly system: CopiedSystem;
  readonly ledger: readonly LedgerRow[];
  readonly rows: Readonly<Partial<Record<InputTab, readonly CopiedRow[]>>>;
}

const VERSION = 1;

function isInput(name: string): name is InputTab {
  return INPUT_TABS.some((tab) => tab === name);
}

/** The rows of the tabs that no event tells. */
export function inputRows(tabs: readonly CopiedTab[]): Copy["rows"] {
  return Object.fromEntries(
    tabs.filter(({ name }) => isInput(name)).map(({ name, rows }) => [name, rows]),
  ) as Copy["rows"];
}

/**
 * A copy as JSON Lines (https://jsonlines.org): what it is, then an event a line, then a row a line. Whoever has no
 * software can read it with any editor.
 */
export function copyText({ at, system, ledger, rows }: Copy): string {
  const { lastEvent, lastCommit, chainHead, lastMail, cursors } = system;
  const head = { kind: "copy", version: VERSION, at, lastEvent, lastCommit, chainHead, lastMail, cursors };
  const events = ledger.map((row) => ({ kind: "event", ...row }));
  const others = Object.entries(rows).flatMap(([tab, list = []]) =>
    list.map(({ row, cells }) => ({ kind: "row", tab, row, cells })),
  );
  return `${[head, ...events, ...others].map((line) => JSON.stringify(line)).join("\n")}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NUMBERS = ["number", "commit", "year"] as const;
const TEXTS = ["at", "personId", "type", "by", "content", "salt", "contentHash", "chainHash"] as const;

function eventFrom(line: Fields): LedgerRow | undefined {
  const whole = NUMBERS.every((field) => Number.isInteger(line[field]));
  const texts = TEXTS.every((field) => typeof line[field] === "string");
  if (!whole || !texts) return undefined;
  const fields = [...NUMBERS, ...TEXTS].map((field) => [field, line[field]]);
  return Object.fromEntries(fields) as unknown as LedgerRow;
}

function isCell(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function rowFrom({ row, cells }: Fields): CopiedRow | undefined {
  if (typeof row !== "number" || !Number.isInteger(row) || row < 2 || !isFields(cells)) return undefined;
  if (!Object.values(cells).every(isCell)) return undefined;
  return { row, cells: cells as CopiedRow["cells"] };
}

function systemFrom(line: Fields): CopiedSystem | undefined {
  const { lastEvent, lastCommit, chainHead, lastMail, cursors } = line;
  const numbers = [lastEvent, lastCommit, lastMail].every((value) => Number.isInteger(value));
  if (line.kind !== "copy" || line.version !== VERSION || !numbers) return undefined;
  if (typeof chainHead !== "string" || !isFields(cursors)) return undefined;
  return { lastEvent, lastCommit, chainHead, lastMail, cursors } as unknown as CopiedSystem;
}

function broken(line: number, expected: string) {
  return refuse(
    "copy-broken",
    `Bản sao không dùng được: dòng ${line} không phải ${expected}. Đề nghị chọn bản sao khác, hoặc dán lại toàn bộ nội dung tệp .jsonl.`,
  );
}

function parsedLine(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a copy that may have gone through anybody's hands: each line is looked at, and the chain must hold. */
export function readCopy(text: string): Outcome<Copy> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const head = parsedLine(lines[0] ?? "");
  const system = head && systemFrom(head);
  if (!head || !system) return broken(1, "đầu bản sao do phần mềm ghi");
  const ledger: LedgerRow[] = [];
  const rows: Partial<Record<InputTab, CopiedRow[]>> = {};
  for (const [index, line] of lines.slice(1).entries()) {
    const fields = parsedLine(line);
    if (fields?.kind === "event") {
      const event = eventFrom(fields);
      if (!event) return broken(index + 2, "một sự kiện của nhật ký");
      ledger.push(event);
      continue;
    }
    const row = fields?.kind === "row" ? rowFrom(fields) : undefined;
    const tab = String(fields?.tab);
    if (!row || !isInput(tab)) return broken(index + 2, "một dòng của tab");
    rows[tab] = [...(rows[tab] ?? []), row];
  }
  const chain = examineChain(ledger, system);
  if (chain.findings.length > 0) {
    return refuse("copy-broken", `Bản sao không còn nguyên vẹn: ${chain.findings[0] ?? ""}`);
  }
  return accept({ at: String(head.at), system, ledger, rows });
}
