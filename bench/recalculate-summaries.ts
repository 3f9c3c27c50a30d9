import { compute } from "../emulator/formulas/compute.ts";
import type { SpreadsheetState } from "../emulator/services/spreadsheet/state.ts";
import type { Workspace } from "../emulator/workspace.ts";
import { cycleRow } from "../src/google/rows/cycle-row.ts";
import { dossierRow } from "../src/google/rows/dossier-row.ts";
import { type Member, members, openedAgency } from "./agency.ts";
import { append, readRows } from "./grown-agency.ts";
import { foldOf, type Reached, yearOf } from "./past-dossier.ts";

/** What it costs to compute every summary of an agency of this size in the emulator. */
export interface Recalculation {
  /** On the roll, each with a dossier of this year. */
  readonly people: number;
  /** Cells with a formula. */
  readonly formulaCells: number;
  /** Cells with a value in the tabs that the formulas read. */
  readonly cellsRead: number;
  /** From a spreadsheet that was never computed; ms of the processor. */
  readonly firstMs: number;
  /** After one cell of one dossier changed, the middle of several times. */
  readonly changedMs: number;
}

const TRIES = 5;
/** How far the dossiers of an autumn are, by turns. */
const REACHED: readonly Reached[] = ["registered", "appraised", "recognised"];

/** Computes all summaries for this many people, at once and after a change. */
export function recalculateSummaries(people: number): Recalculation {
  const workspace = filledAgency(members(people));
  const { spreadsheet } = workspace.world;
  const now = workspace.now();
  const first = timed(() => compute(spreadsheet, now));
  const changes = Array.from({ length: TRIES }, (_, index) => {
    const state = index % 2 === 0 ? "Yêu cầu bổ sung" : "Đã nộp, chờ thẩm định";
    workspace.paste("Hồ sơ", 2, columnOf(workspace, "Trạng thái"), [[state]], { raw: true });
    const changed = workspace.world.spreadsheet;
    return timed(() => compute(changed, now)).ms;
  });
  return {
    people,
    formulaCells: first.result.values.size,
    cellsRead: valuesIn(spreadsheet),
    firstMs: Math.round(first.ms),
    changedMs: Math.round(changes.sort((one, other) => one - other)[Math.floor(TRIES / 2)] ?? 0),
  };
}

/** An agency whose people all have a dossier of this year. */
function filledAgency(people: readonly Member[]): Workspace {
  const workspace = openedAgency(people);
  const [cycle] = readRows(workspace, "Kỳ đánh giá", cycleRow.read);
  if (!cycle) throw new Error("Cannot fill the agency: no cycle was opened.");
  const dossiers = people.map((person, index) => {
    const reached = REACHED[index % REACHED.length] ?? "registered";
    return dossierRow.write(foldOf(yearOf(person, cycle, reached)));
  });
  append(workspace, "Hồ sơ", dossiers);
  return workspace;
}

function columnOf(workspace: Workspace, header: string): number {
  return (workspace.values("Hồ sơ")[0] ?? []).indexOf(header) + 1;
}

function valuesIn({ sheets }: SpreadsheetState): number {
  const count = (cells: SpreadsheetState["sheets"][number]["rows"][number]) =>
    cells.filter((cell) => cell?.v !== undefined).length;
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((whole, cells) => whole + count(cells), 0), 0);
}

/** In ms of the processor: what else the machine does at the time does not count. */
function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}
