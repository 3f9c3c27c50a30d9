import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, readSync, renameSync, writeSync } from "node:fs";

/** Raised whenever what a save holds can no longer be read by this version. */
const FORMAT = 1;
/** More than any first line is long, in bytes. */
const LONGEST_LABEL = 4096;

/** What the first line says of the rest, beside format and digest; plain values. */
export type Label = Readonly<Record<string, string | number | boolean>>;

export type Unsealed =
  | { readonly whole: true; readonly text: string }
  /** `why` is Vietnamese. */
  | { readonly whole: false; readonly why: string };

/**
 * Writes a text so that a kill at any moment leaves the former file or the new one, whole: beside it, flushed, renamed
 * over it. The first line names format and SHA-256 of the rest: a truncated or hand-edited file is noticed, not half
 * believed.
 */
export function writeSealed(path: string, text: string, label: Label = {}): void {
  const temporary = `${path}.new`;
  const descriptor = openSync(temporary, "w");
  try {
    writeSync(descriptor, `${JSON.stringify({ format: FORMAT, sha256: digest(text), ...label })}\n${text}`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
}

/** Reads back what `writeSealed` wrote. */
export function readSealed(path: string): Unsealed {
  const whole = readFileSync(path, "utf8");
  const end = whole.indexOf("\n");
  const text = whole.slice(end + 1);
  const why = end < 0 ? "tệp không có dòng đầu" : problemOf(whole.slice(0, end), text);
  return why === "" ? { whole: true, text } : { whole: false, why };
}

/** The first line alone, without reading the rest; undefined where there is none to read. */
export function readLabel(path: string): Record<string, unknown> | undefined {
  const descriptor = openSync(path, "r");
  try {
    const start = Buffer.alloc(LONGEST_LABEL);
    const text = start.toString("utf8", 0, readSync(descriptor, start));
    const label: unknown = JSON.parse(text.slice(0, text.indexOf("\n")));
    return typeof label === "object" && label !== null ? (label as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function problemOf(firstLine: string, text: string): string {
  let head: { readonly format?: unknown; readonly sha256?: unknown };
  try {
    head = JSON.parse(firstLine);
  } catch {
    return "dòng đầu của tệp không đọc được";
  }
  if (head.format !== FORMAT)
    return `tệp thuộc phiên bản dữ liệu ${String(head.format)}, cần phiên bản ${FORMAT}`;
  return head.sha256 === digest(text) ? "" : "nội dung tệp không còn nguyên vẹn";
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
