import type { Workspace } from "../emulator/workspace.ts";
import type { CellValue } from "../emulator/workspace-api.ts";
import type { LedgerRow, SystemState } from "../src/app/book.ts";
import { type Happening, seal } from "../src/app/seal.ts";
import type { Cycle } from "../src/domain/cycle.ts";
import type { Dossier } from "../src/domain/dossier.ts";
import type { LedgerEvent } from "../src/domain/events.ts";
import type { Cells, RowReading } from "../src/google/rows/cell.ts";
import { cycleRow } from "../src/google/rows/cycle-row.ts";
import { dossierRow } from "../src/google/rows/dossier-row.ts";
import { ledgerRow } from "../src/google/rows/ledger-row.ts";
import { outboxRow } from "../src/google/rows/outbox-row.ts";
import { RowReader } from "../src/google/rows/row-reader.ts";
import { systemFrom, systemRows } from "../src/google/rows/system-rows.ts";
import { type Member, members, openedAgency, YEAR } from "./agency.ts";
import { foldOf, type Happened, type Reached, yearOf } from "./past-dossier.ts";
import { shiftYear } from "./shift-year.ts";

/** Years of a workbook, the open one included: the plan's decade. */
const YEARS = 10;
/** A roll holds at least as many as hand in within one minute. */
const SMALLEST_ROLL = 300;
const LEDGER = "Nhật ký xử lý";
/** Letters that one person's year leaves in the outbox. */
const LETTERS_A_YEAR = 3;

/** An agency in its tenth year, and who has a dossier in it. */
export interface GrownAgency {
  readonly workspace: Workspace;
  /** The first half is appraised this year, the others are registered. */
  readonly people: readonly Member[];
  /** On the roll, without any dossier yet. */
  readonly newcomers: readonly Member[];
}

/**
 * A workbook that holds this many dossiers over ten years, with the letters and the ledger that they leave: opened by
 * the Office's own way, its past filled into the tabs. The same size is the same world each time.
 */
export function grownAgency(dossiers: number): GrownAgency {
  const count = Math.max(1, Math.round(dossiers / YEARS));
  const roll = members(Math.max(SMALLEST_ROLL, count));
  const people = roll.slice(0, count);
  const workspace = openedAgency(roll);
  const [open] = readRows(workspace, "Kỳ đánh giá", cycleRow.read);
  if (!open) throw new Error("Cannot grow the agency: no cycle was opened.");
  fillPast(workspace, open, people);
  return { workspace, people, newcomers: roll.slice(count) };
}

function fillPast(workspace: Workspace, open: Cycle, people: readonly Member[]): void {
  const past: readonly Cycle[] = Array.from({ length: YEARS - 1 }, (_, index) => ({
    ...shiftYear(open, YEAR - YEARS + 1 + index),
    state: "closed",
  }));
  const opening = readRows(workspace, LEDGER, ledgerRow.read);
  const log = new Log({ ...readSystem(workspace), lastEvent: 0, lastCommit: 0, chainHead: "" });
  const written: Dossier[] = [];
  const play = (cycle: Cycle, reachedBy: (index: number) => Reached) => {
    for (const [index, person] of people.entries()) {
      const happened = yearOf(person, cycle, reachedBy(index));
      log.add(happened, cycle.year, person.id);
      written.push(foldOf(happened));
    }
  };
  for (const cycle of past) {
    log.add(
      [{ event: { type: "CycleOpened", cycle: { ...cycle, state: "open" } }, by: cycle.officeEmail }],
      cycle.year,
      "",
    );
    log.add(
      [{ event: { type: "CycleStateChanged", state: "closed", reason: "" }, by: cycle.officeEmail }],
      cycle.year,
      "",
    );
    play(cycle, () => "recognised");
  }
  for (const { content, by, year, personId } of opening) {
    log.add([{ event: JSON.parse(content) as LedgerEvent, by }], year, personId);
  }
  play(open, (index) => (index < people.length / 2 ? "appraised" : "registered"));
  append(workspace, "Kỳ đánh giá", past.map(cycleRow.write));
  append(workspace, "Hồ sơ", written.map(dossierRow.write));
  fill(workspace, LEDGER, 2, log.rows.map(ledgerRow.write));
  const letters = sentLetters(written, log.system.lastMail);
  append(workspace, "Thư", letters);
  const system = { ...log.system, lastMail: log.system.lastMail + letters.length };
  fill(workspace, "_Hệ thống", 2, systemRows(system));
}

/** The letters of these dossiers' years, sent long ago. */
function sentLetters(dossiers: readonly Dossier[], lastMail: number): readonly Cells[] {
  return Array.from({ length: dossiers.length * LETTERS_A_YEAR }, (_, index): Cells => {
    const dossier = dossiers[Math.floor(index / LETTERS_A_YEAR)];
    const at = `${dossier?.year ?? YEAR}-10-05T08:00:00.000+07:00`;
    return outboxRow.write({
      ...{
        number: lastMail + index + 1,
        createdAt: at,
        to: dossier?.email ?? "",
        year: dossier?.year ?? YEAR,
      },
      letter: { template: "report-made", title: "Báo cáo kết quả năm", url: "https://drive.example/bao-cao" },
      ...{ status: "sent", claimedBy: "", claimedUntil: "", sentAt: at, problem: "" },
    });
  });
}

/** The ledger as it grows: a commit for each thing that happened. */
class Log {
  readonly rows: LedgerRow[] = [];
  system: SystemState;
  private rolled = 0;

  constructor(system: SystemState) {
    this.system = system;
  }

  add(
    happened: readonly (Omit<Happening, "year" | "personId"> | Happened)[],
    year: number,
    personId: string,
  ): void {
    for (const { event, by } of happened) {
      const at = `${year}-10-05T08:00:00.000+07:00`;
      const sealed = seal([{ event, by, year, personId }], this.system, at, {
        bytes: (count) => this.roll(count),
      });
      this.rows.push(...sealed.rows);
      this.system = sealed.system;
    }
  }

  /** Bytes that repeat from run to run. */
  private roll(count: number): Uint8Array {
    this.rolled += 1;
    return Uint8Array.from({ length: count }, (_, index) => (this.rolled >> (8 * (index % 4))) & 255);
  }
}

function headerOf(workspace: Workspace, tab: string): readonly string[] {
  return (workspace.values(tab)[0] ?? []).map((title) => String(title ?? ""));
}

function readersOf(workspace: Workspace, tab: string): readonly RowReader[] {
  const header = headerOf(workspace, tab);
  return workspace
    .values(tab)
    .slice(1)
    .map((row, index) => {
      const cells = Object.fromEntries(header.map((title, column) => [title, row[column] ?? ""]));
      return new RowReader(tab, index + 2, cells, []);
    });
}

export function readRows<T>(
  workspace: Workspace,
  tab: string,
  read: (row: RowReading) => T | undefined,
): readonly T[] {
  return readersOf(workspace, tab).flatMap((row) => read(row) ?? []);
}

function readSystem(workspace: Workspace): SystemState {
  return systemFrom(readersOf(workspace, "_Hệ thống"));
}

/** Rows below the last one that holds anything. */
export function append(workspace: Workspace, tab: string, rows: readonly Cells[]): void {
  const filled = workspace
    .values(tab)
    .findLastIndex((row) => row.some((cell) => cell !== null && cell !== ""));
  fill(workspace, tab, filled + 2, rows);
}

/** Rows from this one on, each cell under its header. */
function fill(workspace: Workspace, tab: string, row: number, rows: readonly Cells[]): void {
  const header = headerOf(workspace, tab);
  const values = rows.map((cells) => header.map((title): CellValue => cells[title] ?? null));
  if (values.length > 0) workspace.paste(tab, row, 1, values, { raw: true });
}
