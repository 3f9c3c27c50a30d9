/** Cells that a spreadsheet holds at most (https://support.google.com/drive/answer/37603). */
export const CELL_LIMIT = 10_000_000;

/** Share of the limit from which the Office is told, whatever the pace. */
const FULL_SHARE = 0.8;
/** Years before the limit at which the Office is told. */
const YEARS_AHEAD = 3;

/** How full a workbook is, and how fast it fills. */
export interface WorkbookRoom {
  readonly cells: number;
  /** Cells that came with each year so far, on average. */
  readonly cellsAYear: number;
}

/** Whole years until the limit at this pace; undefined where it does not grow. */
export function yearsLeft({ cells, cellsAYear }: WorkbookRoom): number | undefined {
  return cellsAYear <= 0 ? undefined : Math.max(0, Math.floor((CELL_LIMIT - cells) / cellsAYear));
}

/** What the Office should know of the room in the workbook, years before it ends; undefined while there is plenty. */
export function roomFinding(room: WorkbookRoom): string | undefined {
  const left = yearsLeft(room);
  const soon = left !== undefined && left <= YEARS_AHEAD;
  if (!soon && room.cells < CELL_LIMIT * FULL_SHARE) return undefined;
  const millions = (cells: number) => `${(Math.round(cells / 100_000) / 10).toLocaleString("vi-VN")} triệu`;
  const pace = left === undefined ? "" : `; với mức tăng hiện nay còn khoảng ${left} năm`;
  return `Bảng tính có ${millions(room.cells)} ô, Google Trang tính cho tối đa ${millions(CELL_LIMIT)} ô${pace}. Chọn “Lưu trữ năm cũ” trong menu Hệ thống để chuyển nhật ký các năm cũ sang bảng tính riêng.`;
}
