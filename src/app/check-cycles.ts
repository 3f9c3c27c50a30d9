import type { Cycle } from "../domain/cycle.ts";
import { evolveCycle } from "../domain/cycle-history.ts";
import type { CycleEvent } from "../domain/events.ts";
import { settingsOf } from "../domain/settings.ts";
import type { Book, LedgerRow } from "./book.ts";

const TELLS = new Set(["CycleOpened", "CycleStateChanged", "CycleAmended"]);

interface Told {
  readonly cycles: ReadonlyMap<number, Cycle>;
  /** Years that can no longer be told: content was erased, or is no event (the chain's check names it). */
  readonly untold: ReadonlySet<number>;
}

function eventIn({ content }: LedgerRow): CycleEvent | undefined {
  try {
    return JSON.parse(content) as CycleEvent;
  } catch {
    return undefined;
  }
}

/** The cycles as the ledger tells them, by year. */
function toldCycles(ledger: readonly LedgerRow[]): Told {
  const cycles = new Map<number, Cycle>();
  const untold = new Set<number>();
  for (const row of ledger.filter(({ type }) => TELLS.has(type))) {
    const event = eventIn(row);
    const cycle = event && evolveCycle(cycles.get(row.year), event);
    if (cycle) cycles.set(row.year, cycle);
    else untold.add(row.year);
  }
  return { cycles, untold };
}

/** Everything of a cycle that the tab shows, by its header. */
function facts(cycle: Cycle): Readonly<Record<string, string>> {
  const { state, version, amendedBy, criteria } = cycle;
  return {
    ...settingsOf(cycle),
    "Trạng thái": state,
    "Phiên bản": String(version),
    "Văn bản điều chỉnh": amendedBy,
    "Nội dung bộ tiêu chí": JSON.stringify(criteria ?? ""),
  };
}

/** Columns of the tab `Kỳ đánh giá` that say something else than the ledger: what was frozen was changed by hand. */
export function cycleFindings({ cycles, ledger }: Pick<Book, "cycles" | "ledger">): readonly string[] {
  const told = toldCycles(ledger);
  return cycles.flatMap(({ row, value }) => {
    if (told.untold.has(value.year)) return [];
    const wanted = told.cycles.get(value.year);
    if (!wanted) return [`Kỳ đánh giá, dòng ${row}: kỳ năm ${value.year} không có trong Nhật ký xử lý.`];
    const now = facts(value);
    return Object.entries(facts(wanted))
      .filter(([header, text]) => now[header] !== text)
      .map(
        ([header]) =>
          `Kỳ đánh giá, dòng ${row} (năm ${value.year}), cột “${header}”: khác với Nhật ký xử lý; thông tin đã cố định chỉ thay đổi bằng “Điều chỉnh kỳ”.`,
      );
  });
}
