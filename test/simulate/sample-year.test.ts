import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { withoutCase } from "../contracts/covered-calls.ts";
import { type Cell, differences } from "./oracle/differences.ts";
import { readFolder } from "./oracle/read-folder.ts";
import { readWorkbook } from "./oracle/workbook-result.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const input = join(root, "examples/lang-son-2026");
const out = join(mkdtempSync(join(tmpdir(), "sample-year-")), "out");

interface Run {
  readonly calls: number;
  readonly executions: readonly { at: string; entry: string; calls: readonly string[]; error?: string }[];
  readonly refusals: readonly { file: string; line: number; code: string; message: string }[];
}

let run: Run;
let tab: (title: string) => readonly (readonly Cell[])[];
let named: (name: string) => Cell;

beforeAll(async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/simulate.mjs"), "--input", input, "--out", out],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`simulate ended with ${status}\n${stdout}\n${stderr}`);
  run = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  ({ tab, named } = await readWorkbook(join(out, "workbook.xlsx")));
}, 120_000);

describe("the sample agency's year", () => {
  test("makes no call of Google's without a contract case", () => {
    const names = run.executions.flatMap(({ calls }) => calls);
    // The advanced service's `remove` is the API's `delete`, under which it is recorded.
    expect(withoutCase(names.map((name) => name.replace(/^(Drive\.Files)\.delete$/, "$1.remove")))).toEqual(
      [],
    );
  });

  test("equals a separate fold of its inputs, every figure and row", () => {
    const refusedLines = run.refusals.map(({ line }) => line);
    expect(differences(readFolder(input), { tab, named, refusedLines })).toEqual([]);
  });

  test("runs without an execution that ends in an error", () => {
    expect(run.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test("leaves the record of every execution, Utilities, Logger and HtmlService aside", () => {
    expect(run.calls).toBeGreaterThan(1000);
    const names = new Set(run.executions.flatMap(({ calls }) => calls));
    expect([...names].filter((name) => /^(Utilities|Logger|Html)/.test(name))).toEqual([]);
    expect(run.executions.every(({ at }) => at.startsWith("2026-") && at.endsWith("+07:00"))).toBe(true);
  });

  test("gives every refusal its line, a code and a reason in words", () => {
    for (const refusal of run.refusals) {
      expect(refusal).toEqual({
        file: "actions.csv",
        line: expect.any(Number),
        code: expect.stringMatching(/^[a-z-]+$/),
        message: expect.stringMatching(/\S/),
      });
    }
  });

  test("leaves its mail in the order sent, each a message of its own", async () => {
    const files = readdirSync(join(out, "mail")).sort();
    expect(files[0]).toBe("0001.eml");
    const dates: number[] = [];
    for (const file of files) {
      const mail = await simpleParser(readFileSync(join(out, "mail", file)));
      expect(mail.subject).toBeTruthy();
      dates.push(mail.date?.getTime() ?? 0);
    }
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  test("leaves the annual report as a Word document", () => {
    const files = readdirSync(join(out, "documents"));
    expect(files.some((name) => /báo cáo/i.test(name.normalize("NFC")))).toBe(true);
    for (const file of files) {
      expect(
        readFileSync(join(out, "documents", file))
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
  });

  test("keeps an answer that begins with = as text", () => {
    const [header = [], ...rows] = tab("Hồ sơ");
    const row = rows.find(
      (one) => one[header.indexOf("Mã CCVC")] === "CB0031" && one[header.indexOf("Năm")] === 2026,
    );
    expect(row?.[header.indexOf("Minh chứng 5")]).toMatch(/^=HYPERLINK\(/);
  });
});
