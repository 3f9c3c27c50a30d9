import type { Day, Instant } from "../../domain/calendar.ts";
import { parseDay } from "../../domain/settings.ts";
import type { Cell, Cells, RowReading } from "./cell.ts";
import { dayOfSerial, instantOfSerial } from "./serial-time.ts";

/** Reads the cells of one row and writes down, in Vietnamese with tab, row and column, what it cannot understand. */
export class RowReader implements RowReading {
  readonly tab: string;
  readonly row: number;
  failed = false;
  private readonly cells: Cells;
  private readonly problems: string[];

  constructor(tab: string, row: number, cells: Cells, problems: string[]) {
    this.tab = tab;
    this.row = row;
    this.cells = cells;
    this.problems = problems;
  }

  private cell(header: string): Cell {
    return this.cells[header] ?? "";
  }

  fail(header: string, found: string, expected: string): void {
    this.failed = true;
    this.problems.push(
      `Tab "${this.tab}", dòng ${this.row}, cột "${header}": đang là "${found}", cần ${expected}.`,
    );
  }

  /** As it stands; numbers that people typed into a text column (a staff code, a decision's number) become text. */
  text(header: string): string {
    return String(this.cell(header));
  }

  /** A whole number; 0 for an empty cell. */
  whole(header: string): number {
    const cell = this.cell(header);
    const value = typeof cell === "number" ? cell : Number(String(cell).trim());
    if (Number.isInteger(value)) return value;
    this.fail(header, String(cell), "một số nguyên");
    return 0;
  }

  /** A day: a date cell, or text as people type it. */
  day(header: string): Day | "" {
    const cell = this.cell(header);
    const text = String(cell).trim();
    if (text === "") return "";
    const day = typeof cell === "number" ? dayOfSerial(cell) : parseDay(text);
    if (day !== undefined) return day;
    this.fail(header, text, "một ngày dạng 14/10/2026");
    return "";
  }

  /** A moment: a date and time cell. */
  instant(header: string): Instant | "" {
    const cell = this.cell(header);
    if (cell === "") return "";
    const instant = typeof cell === "number" ? instantOfSerial(cell) : undefined;
    if (instant !== undefined) return instant;
    this.fail(header, String(cell), "ngày và giờ dạng 14/10/2026 09:03:11");
    return "";
  }

  /** Có is true; Không and an empty cell are false. */
  yes(header: string): boolean {
    const word = this.text(header).trim().normalize("NFC").toLowerCase();
    if (word === "có" || word === "true") return true;
    if (word !== "không" && word !== "" && word !== "false") this.fail(header, word, '"Có" hoặc "Không"');
    return false;
  }

  oneOf<T>(header: string, choices: ReadonlyMap<string, T>): T | undefined {
    const word = this.text(header).trim().normalize("NFC");
    const found = choices.get(word);
    if (found === undefined) {
      this.fail(header, word, `một trong: ${[...choices.keys()].join(", ")}`);
    }
    return found;
  }
}
