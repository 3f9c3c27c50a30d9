import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { InputFile, Problems } from "./problems.ts";

/** A record of a CSV file. */
export interface Row {
  /** Its first line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file as read: what its header names, and its records without the blank ones. */
export interface Table {
  readonly file: InputFile;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** False where a record could not be read: what it would have named is not missed elsewhere. */
  readonly complete: boolean;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, byte order mark allowed). Records that cannot be read become problems and the
 * rest is still read, so that every problem is found in one go.
 * @returns undefined where the file is not there or has no header that can be read
 */
export function readTable(folder: string, file: InputFile, problems: Problems): Table | undefined {
  const path = join(folder, file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    problems.add(file, 1, `không có tệp ${file}`, "đủ các tệp bắt buộc trong thư mục dữ liệu vào");
    return undefined;
  }
  const text = decode(file, readFileSync(path), problems);
  if (text === undefined) return undefined;
  const { rows: records, complete } = readRecords(file, text.replace(/\r\n?/g, "\n"), problems);
  const [header, ...rows] = records;
  if (header === undefined) {
    problems.add(file, 1, "tệp trống", "dòng đầu là tên các cột");
    return undefined;
  }
  for (const row of rows) checkWidth(file, row, header, problems);
  return { file, header: header.cells, rows, complete };
}

/** The text, or undefined after telling every line whose bytes are no UTF-8. */
function decode(file: InputFile, bytes: Uint8Array, problems: Problems): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
      const newline = bytes.indexOf(0x0a, start);
      const end = newline < 0 ? bytes.length : newline;
      if (!isText(decoder, bytes.subarray(start, end))) {
        problems.add(file, line, "có byte không phải UTF-8", "tệp lưu với bảng mã UTF-8");
      }
      start = end + 1;
    }
    return undefined;
  }
}

function isText(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Records of the text; after one with a stray or open quote, reading goes on at the line below its first. */
function readRecords(file: InputFile, text: string, problems: Problems): Pick<Table, "rows" | "complete"> {
  const lines = text.split("\n");
  const rows: Row[] = [];
  let complete = true;
  for (let from = 0; from < lines.length; ) {
    const broken = readUntilBroken(lines.slice(from).join("\n"), from, rows);
    if (broken === undefined) break;
    const { line, openQuote } = broken;
    problems.add(
      file,
      line,
      openQuote ? "dấu ngoặc kép mở mà không đóng" : "dấu ngoặc kép đặt sai chỗ",
      'ô có dấu phẩy, dấu ngoặc kép hoặc xuống dòng nằm trong một cặp "…", ngoặc kép bên trong viết ""',
    );
    complete = false;
    from = line;
  }
  return { rows, complete };
}

/** Adds the records up to the first that cannot be read; where that one begins, when there is one. */
function readUntilBroken(
  text: string,
  linesBefore: number,
  rows: Row[],
): { readonly line: number; readonly openQuote: boolean } | undefined {
  let last = 0;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: "\n",
      on_record: (cells: string[], { lines }) => {
        const first = lines - cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        last = lines;
        if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: linesBefore + first, cells });
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: linesBefore + last + 1, openQuote: error.code === "CSV_QUOTE_NOT_CLOSED" };
  }
}

/** RFC 4180, 2.4: each record has as many fields as the header. Blank cells beyond it hide nothing. */
function checkWidth(file: InputFile, row: Row, header: Row, problems: Problems): void {
  const wanted = header.cells.length;
  const surplus = row.cells.slice(wanted).some((cell) => cell.trim() !== "");
  if (row.cells.length >= wanted && !surplus) return;
  problems.add(
    file,
    row.line,
    `dòng có ${row.cells.length} ô`,
    `${wanted} ô như dòng tiêu đề (ô có dấu phẩy phải nằm trong ngoặc kép)`,
  );
}
