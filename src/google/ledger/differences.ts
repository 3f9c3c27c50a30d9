import type { ColumnDifference, Difference, ToldTab } from "../../app/difference.ts";
import type { Told } from "../../app/told.ts";
import { dossierKey } from "../../domain/dossier.ts";
import type { Cell, Cells } from "../rows/cell.ts";
import { cycleRow } from "../rows/cycle-row.ts";
import { deliveryRow } from "../rows/delivery-row.ts";
import { DOSSIER_KEY, dossierRow } from "../rows/dossier-row.ts";
import { frozenFiguresRow } from "../rows/frozen-figures-row.ts";
import { listRow } from "../rows/list-row.ts";
import { meetingRow } from "../rows/meeting-row.ts";
import { dayOfSerial, instantOfSerial } from "../rows/serial-time.ts";
import { delegationRow, unionStepCells } from "../rows/staffing-rows.ts";
import { unitProposalRow } from "../rows/unit-proposal-row.ts";
import { yearTotalsRow } from "../rows/year-totals-row.ts";
import { TABS } from "../tabs.ts";
import type { TabRows } from "./read-tabs.ts";

/** How a tab is held against the ledger. */
interface Comparison {
  readonly tab: ToldTab;
  /** The rows that must be there, by key. */
  readonly expected: ReadonlyMap<string, Cells>;
  /** Key of a row as it stands; empty where it has none. */
  readonly keyOf: (cells: Cells) => string;
  /** Keys that the ledger can no longer tell: their rows are left as they are. */
  readonly untold?: ReadonlySet<string>;
  /** Keys begin with their year, and rows up to this one are told by an archive. */
  readonly archivedUntil?: number;
  /** Nobody but the software writes rows here: one that the ledger does not know does not belong. */
  readonly closed?: true;
  /** The Office may change rows here: they are made again only where none is left. */
  readonly onlyWhenEmpty?: true;
  /** Formulas stand beside its rows: one without a key is theirs, and "below the last row" would be below them. */
  readonly besideFormulas?: true;
}

function byKey<K, T>(told: ReadonlyMap<K, T>, write: (value: T) => Cells): ReadonlyMap<string, Cells> {
  return new Map([...told].map(([key, value]) => [String(key), write(value)]));
}

function textOf(cells: Cells, header: string): string {
  return String(cells[header] ?? "").trim();
}

function dossierKeyOf(untold: Told["untold"], known: ReadonlyMap<string, unknown>) {
  return (cells: Cells): string => {
    const key = textOf(cells, DOSSIER_KEY);
    if (known.has(key) || untold.has(key)) return key;
    const own = dossierKey(Number(cells.Năm), textOf(cells, "Mã CCVC"));
    return known.has(own) || untold.has(own) ? own : key;
  };
}

/** Rows without a key of their own are told apart by all they say. */
function whole(cells: Cells): string {
  return Object.values(cells).join(" | ");
}

function comparisons(told: Told): readonly Comparison[] {
  const keyed = (header: string) => (cells: Cells) => textOf(cells, header);
  const { archivedUntil } = told;
  const delegations = [...told.delegations.values()].map(delegationRow.write);
  const unionSteps = told.unionSteps.map(unionStepCells);
  return [
    {
      tab: "dossiers",
      expected: byKey(told.dossiers, dossierRow.write),
      keyOf: dossierKeyOf(told.untold, told.dossiers),
      untold: told.untold,
      archivedUntil,
      closed: true,
    },
    {
      tab: "cycles",
      expected: byKey(told.cycles, cycleRow.write),
      keyOf: keyed("Năm"),
      archivedUntil,
      closed: true,
    },
    {
      tab: "lists",
      expected: byKey(told.lists, listRow.write),
      keyOf: keyed("Khóa"),
      archivedUntil,
      closed: true,
    },
    {
      tab: "meetings",
      expected: byKey(told.meetings, meetingRow.write),
      keyOf: keyed("Khóa"),
      archivedUntil,
      closed: true,
    },
    {
      tab: "unitProposals",
      expected: byKey(told.unitProposals, unitProposalRow.write),
      keyOf: keyed("Khóa"),
      archivedUntil,
      closed: true,
    },
    { tab: "yearTotals", expected: byKey(told.yearTotals, yearTotalsRow.write), keyOf: keyed("Năm") },
    {
      tab: "frozenFigures",
      expected: byKey(told.frozenFigures, frozenFiguresRow.write),
      keyOf: keyed("Lần"),
      besideFormulas: true,
    },
    {
      tab: "deliveries",
      expected: byKey(told.deliveries, deliveryRow.write),
      keyOf: keyed("Khóa"),
      closed: true,
    },
    {
      tab: "delegations",
      expected: new Map(delegations.map((cells) => [whole(cells), cells])),
      keyOf: whole,
      onlyWhenEmpty: true,
    },
    {
      tab: "unionSteps",
      expected: new Map(unionSteps.map((cells) => [whole(cells), cells])),
      keyOf: whole,
      onlyWhenEmpty: true,
    },
  ];
}

/** A moment goes through a serial number: half a millisecond is the same. */
const SAME_SERIAL = 5e-9;

function same(found: Cell, expected: Cell): boolean {
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= SAME_SERIAL;
  }
  return found === expected;
}

const IS_TIME = /^(Ngày|Thời điểm|Bắt đầu|Kết thúc|Giữ đến|Chờ từ|Hạn|Từ ngày|Đến ngày)/;
const MOST_CHARACTERS = 60;

/** A cell as people read it. */
function shown(header: string, cell: Cell): string {
  if (cell === "") return "để trống";
  if (typeof cell === "number" && IS_TIME.test(header)) {
    const day = dayOfSerial(cell)?.split("-").reverse().join("/") ?? String(cell);
    return Number.isInteger(cell) ? day : `${day} ${instantOfSerial(cell)?.slice(11, 19) ?? ""}`;
  }
  const text = String(cell);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function columnsOf(found: Cells, expected: Cells, headers: readonly string[]): readonly ColumnDifference[] {
  return headers
    .filter((header) => !same(found[header] ?? "", expected[header] ?? ""))
    .map((header) => ({
      header,
      found: shown(header, found[header] ?? ""),
      expected: shown(header, expected[header] ?? ""),
    }));
}

function compare(comparison: Comparison, { positions, rows }: TabRows): readonly Difference[] {
  const {
    tab,
    expected,
    keyOf,
    untold,
    archivedUntil = 0,
    closed,
    onlyWhenEmpty,
    besideFormulas,
  } = comparison;
  const { title, columns } = TABS[tab];
  const headers = columns.filter((header) => positions.has(header));
  const emptied = Object.fromEntries(columns.map((header) => [header, ""]));
  const seen = new Set<string>();
  const about = (kind: Difference["kind"], row: number, key: string, cells: Cells): Difference => ({
    ...{ tab, title, kind, row, key, cells },
    columns: [],
  });
  const ours = rows.filter(
    ({ cells }) =>
      columns.some((header) => (cells[header] ?? "") !== "") && (!besideFormulas || keyOf(cells) !== ""),
  );
  if (onlyWhenEmpty && ours.length > 0) return [];
  const present = ours.flatMap(({ row, cells }): readonly Difference[] => {
    const key = keyOf(cells);
    if (untold?.has(key) || yearOfKey(key) <= archivedUntil) return [];
    const wanted = expected.get(key);
    if (!wanted) return closed ? [about("unknown", row, key, emptied)] : [];
    if (seen.has(key)) return [about("twice", row, key, emptied)];
    seen.add(key);
    const different = columnsOf(
      cells,
      wanted,
      headers.filter((header) => header in wanted),
    );
    return different.length === 0 ? [] : [{ ...about("differs", row, key, wanted), columns: different }];
  });
  const last = Math.max(1, ...ours.map(({ row }) => row));
  const missing = [...expected]
    .filter(([key]) => !seen.has(key))
    .map(([key, cells], index) => about("missing", besideFormulas ? last + 1 + index : 0, key, cells));
  return [...present, ...missing];
}

/** The year that a key begins with (`2021/CB0012`); without one it is of no archived year. */
function yearOfKey(key: string): number {
  return Number(/^\d{4}/.exec(key)?.[0] ?? Number.POSITIVE_INFINITY);
}

/** Rows of the tabs that were read whole that are not what the ledger tells, cell by cell. */
export function differencesFrom(told: Told, read: ReadonlyMap<string, TabRows>): readonly Difference[] {
  return comparisons(told).flatMap((comparison) => {
    const rows = read.get(comparison.tab);
    return rows ? compare(comparison, rows) : [];
  });
}
