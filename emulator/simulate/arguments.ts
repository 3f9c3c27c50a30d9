import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Fault } from "../workspace-api.ts";
import { parseDay, parseMoment, startOfDay } from "./input/vietnam-time.ts";
import { outFolderProblem } from "./output/out-folder.ts";

/** What the person asked for. */
export interface SimulateArguments {
  readonly input: string;
  readonly out: string;
  /** Epoch ms. */
  readonly until?: number;
  readonly faults: readonly Fault[];
}

export type ReadArguments =
  | { readonly ok: true; readonly value: SimulateArguments }
  | { readonly ok: false; readonly message: string };

export const USAGE = `Cách dùng: npm run simulate -- --input THƯ_MỤC --out THƯ_MỤC [--until 2026-11-15T00:00:00+07:00]
  --input   thư mục có units.csv, staff.csv, registrations.csv, self-assessments.csv, actions.csv (và settings.csv, history.csv)
  --out     thư mục nhận kết quả: workbook.xlsx, mail/, documents/, run.json
  --until   dừng ở thời điểm này (mặc định: hết ngày 31 tháng 12)
  --fault   K:before hoặc K:after, dùng được nhiều lần: lượt chạy có lời gọi dịch vụ thứ K chết tại đó`;

/**
 * Reads the command line.
 * @param folder where relative paths start
 */
export function readArguments(words: readonly string[], folder: string): ReadArguments {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        input: { type: "string" },
        out: { type: "string" },
        until: { type: "string" },
        fault: { type: "string", multiple: true },
      },
    });
    const input = path(values.input, "--input", folder);
    if (!existsSync(input) || !statSync(input).isDirectory()) {
      throw new UsageError(`--input: không có thư mục "${input}"`);
    }
    const out = path(values.out, "--out", folder);
    const problem = outFolderProblem(out);
    if (problem !== undefined) throw new UsageError(`--out: ${problem}`);
    const until = values.until === undefined ? {} : { until: moment(values.until) };
    return { ok: true, value: { input, out, ...until, faults: (values.fault ?? []).map(fault) } };
  } catch (error) {
    if (error instanceof UsageError) return refusal(error.message);
    if (isParseError(error)) return refusal(`dòng lệnh không đọc được: ${error.message}`);
    throw error;
  }
}

class UsageError extends Error {}

function refusal(message: string): ReadArguments {
  return { ok: false, message: `${message}\n\n${USAGE}` };
}

/** Node's own refusals of a command line (an unknown option, a missing value). */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function path(value: string | undefined, option: string, folder: string): string {
  if (value === undefined || value.trim() === "") throw new UsageError(`thiếu ${option} THƯ_MỤC`);
  return resolve(folder, value);
}

/** A moment; a day alone is its beginning. */
function moment(text: string): number {
  const day = parseDay(text);
  const at = day === undefined ? parseMoment(text) : startOfDay(day);
  if (at !== undefined) return at;
  throw new UsageError(`--until: "${text}" không phải thời điểm, cần dạng 2026-11-15T00:00:00+07:00`);
}

function fault(text: string): Fault {
  const [, call = "", when] = /^([1-9]\d*):(before|after)$/.exec(text.trim()) ?? [];
  if (when === "before" || when === "after") return { call: Number(call), when };
  throw new UsageError(`--fault: "${text}" không hợp lệ, cần K:before hoặc K:after, K từ 1`);
}
