import type { CellValue, WorkspaceApi } from "../../workspace-api.ts";
import type { Session } from "../session.ts";
import { settings, tabRows } from "./tab-rows.ts";
import { instantOfDay, instantOfSerial } from "./vietnam-time.ts";

const DAY = 86_400_000;

/** A day of the cycle that something is due on. */
export interface Deadline {
  readonly label: string;
  /** What ends or begins then, Vietnamese. */
  readonly meaning: string;
  /** Epoch ms: the day's first moment for an opening, its last second for a deadline. */
  readonly at: number;
  readonly opening: boolean;
}

const DAYS: readonly (readonly [string, string, boolean])[] = [
  ["Ngày mở tự đánh giá", "mọi người bắt đầu tự đánh giá", true],
  ["Hạn tự đánh giá", "hết hạn nộp phiếu", false],
  ["Hạn đơn vị", "trưởng đơn vị thẩm định xong", false],
  ["Hạn Công đoàn cho ý kiến", "Công đoàn cho ý kiến xong", false],
  ["Hạn quyết định", "Thủ trưởng quyết định", false],
  ["Ngày chốt", "chốt số liệu, lập văn bản", false],
];

/** What the newest row of `Kỳ đánh giá` says, else `Cấu hình`: a cell by its column's or key's name. */
export function cycleValue(workspace: WorkspaceApi, name: string): CellValue {
  const cycle = tabRows(workspace, "Kỳ đánh giá").at(-1);
  return cycle?.[name] ?? settings(workspace).get(name) ?? null;
}

/** Năm of the cycle; the clock's year before one is open. */
export function cycleYear(session: Session): number {
  return session.remember("cycle-year", (workspace) => {
    const year = Number(cycleValue(workspace, "Năm"));
    return Number.isInteger(year) && year > 2000 ? year : new Date(workspace.now()).getFullYear();
  });
}

/** The cycle's dates in order; those the workbook does not hold are left out. */
export function deadlines(session: Session): readonly Deadline[] {
  return session.remember("deadlines", (workspace) =>
    DAYS.flatMap(([label, meaning, opening]) => {
      const midnight = instantOfCell(cycleValue(workspace, label));
      if (midnight === undefined) return [];
      return [{ label, meaning, opening, at: opening ? midnight : midnight + DAY - 1000 }];
    }),
  );
}

export function nextDeadline(session: Session): Deadline | undefined {
  return deadlines(session).find((deadline) => deadline.at > session.workspace.now());
}

/** A date cell, typed or as text, as epoch ms at midnight in Vietnam. */
function instantOfCell(value: CellValue): number | undefined {
  if (typeof value === "number") return instantOfSerial(Math.floor(value));
  return typeof value === "string" ? instantOfDay(value) : undefined;
}
