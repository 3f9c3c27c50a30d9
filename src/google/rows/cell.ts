import type { Day, Instant } from "../../domain/calendar.ts";
import { serialOfDay, serialOfInstant } from "./serial-time.ts";

/** What a cell holds, as the Sheets API gives unformatted values; `""` is an empty cell. */
export type Cell = string | number | boolean;

/** A row by header. */
export type Cells = Readonly<Record<string, Cell>>;

/** How one kind of row stands in its tab: value → cells by header, and back. */
export interface RowCodec<T> {
  write(value: T): Cells;
  /** Undefined where a cell cannot be understood; the reader then holds the problems. */
  read(row: RowReading): T | undefined;
}

/** One row being read; see `RowReader`. */
export interface RowReading {
  readonly row: number;
  /** True once a cell could not be understood. */
  readonly failed: boolean;
  text(header: string): string;
  whole(header: string): number;
  day(header: string): Day | "";
  instant(header: string): Instant | "";
  yes(header: string): boolean;
  oneOf<T>(header: string, choices: ReadonlyMap<string, T>): T | undefined;
  fail(header: string, found: string, expected: string): void;
}

/** Có/Không. */
export function yesNo(value: boolean): string {
  return value ? "Có" : "Không";
}

/** Serial number of an instant, or an empty cell. */
export function instantCell(instant: Instant | ""): Cell {
  return instant === "" ? "" : serialOfInstant(instant);
}

/** Serial number of a day, or an empty cell. */
export function dayCell(day: Day | ""): Cell {
  return day === "" ? "" : serialOfDay(day);
}
