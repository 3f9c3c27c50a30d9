import type { Row } from "./csv-table.ts";
import type { InputFile, Problems } from "./problems.ts";
import { type Day, dayOfMoment, parseDay, parseMoment } from "./vietnam-time.ts";

const A_DAY = "một ngày có thật, dạng 14/10/2026 hoặc 2026-10-14";
const A_MOMENT = "một thời điểm có thật, dạng 2026/10/14 9:03:11 AM GMT+7, 14/10/2026 09:03:11 hoặc ISO 8601";

/** Reads the cells of one record and tells what is wrong with them. */
export class Fields<Key extends string> {
  private readonly file: InputFile;
  private readonly columns: Readonly<Record<Key, number>>;
  private readonly row: Row;
  private readonly problems: Problems;

  constructor(file: InputFile, columns: Readonly<Record<Key, number>>, row: Row, problems: Problems) {
    this.file = file;
    this.columns = columns;
    this.row = row;
    this.problems = problems;
  }

  get line(): number {
    return this.row.line;
  }

  /** The cell as it stands. */
  raw(key: Key): string {
    return this.row.cells[this.columns[key]] ?? "";
  }

  /** The cell without surrounding blanks. */
  text(key: Key): string {
    return this.raw(key).trim();
  }

  /** The cell, which must not be blank. */
  required(key: Key, name: string): string {
    const text = this.text(key);
    if (text === "") this.tell(`ô "${name}" để trống`, `có ${name}`);
    return text;
  }

  /** A day or a blank; a day that does not exist is told and counts as blank. */
  day(key: Key, name: string): Day | "" {
    const text = this.text(key);
    if (text === "") return "";
    const day = parseDay(text);
    if (day === undefined) this.tell(`${name} là "${text}"`, A_DAY);
    return day ?? "";
  }

  /** A moment in epoch milliseconds; undefined after telling that there is none. */
  moment(key: Key, name: string): number | undefined {
    const text = this.text(key);
    const at = parseMoment(text);
    if (at === undefined) this.tell(text === "" ? `ô "${name}" để trống` : `${name} là "${text}"`, A_MOMENT);
    return at;
  }

  tell(wrong: string, expected: string): void {
    this.problems.add(this.file, this.line, wrong, expected);
  }
}

/** Tells a timed record that lies outside the cycle year. */
export function tellOutsideYear(
  file: InputFile,
  records: readonly { readonly line: number; readonly at: number }[],
  year: number,
  problems: Problems,
): void {
  for (const { line, at } of records) {
    const day = dayOfMoment(at);
    if (Number(day.slice(0, 4)) === year) continue;
    problems.add(
      file,
      line,
      `thời điểm ở ngày ${day.split("-").reverse().join("/")}, ngoài năm của kỳ`,
      `thời điểm trong năm ${year} (giờ Việt Nam)`,
    );
  }
}
