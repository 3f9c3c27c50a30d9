import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { exportWorkbook } from "../../emulator/workbook/export-workbook.ts";
import type { FrozenFigures } from "../../src/domain/frozen-figures.ts";
import { countsOfCycle } from "../../src/domain/years-compared.ts";
import { manyYears, manyYearsTabs } from "../sheets/many-years.ts";
import { bookOf } from "../sheets/summary-book.ts";
import { randomAgency } from "../simulate/cohorts/random-agency.ts";
import { writeFolder } from "../simulate/cohorts/small-agency.ts";
import { formulaCells, recalculate, valuesOf } from "./libre-office.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLE = join(root, "examples/lang-son-2026");

/** Workbooks by what is in them: moments of a played year, an agency in which anything happens, years beside each other. */
const WORKBOOKS: readonly (readonly [string, () => Promise<string> | string])[] = [
  ["the sample agency in January", () => playedWorkbook(SAMPLE, "2026-01-20T08:00:00+07:00")],
  ["the sample agency in mid-October", () => playedWorkbook(SAMPLE, "2026-10-14T08:30:00+07:00")],
  ["the sample agency on 12 November", () => playedWorkbook(SAMPLE, "2026-11-12T12:00:00+07:00")],
  ["the sample agency at the end of the year", () => playedWorkbook(SAMPLE)],
  ["random agency 3", () => playedWorkbook(writeFolder(randomAgency(3)))],
  ["several years, totals, kinds and frozen figures", () => yearsWorkbook(307)],
  ["other years, looked at another day", () => yearsWorkbook(5)],
];

/** As many differences as one wants to read. */
const MOST = 40;

function playedWorkbook(input: string, until?: string): string {
  const out = join(mkdtempSync(join(tmpdir(), "office-")), "out");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[join(root, "scripts/simulate.mjs"), "--input", input, "--out", out],
      ...(until === undefined ? [] : ["--until", until]),
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`simulate ended with ${status}\n${stdout}\n${stderr}`);
  return join(out, "workbook.xlsx");
}

async function yearsWorkbook(seed: number): Promise<string> {
  const [sample] = fc.sample(manyYears, { numRuns: 1, seed });
  const [cycle] = sample?.facts.cycles ?? [];
  if (sample === undefined || cycle === undefined) throw new Error("Cannot sample years: none was drawn.");
  const frozen: FrozenFigures = {
    number: 1,
    at: `${cycle.year}-11-28T09:00:00.000+07:00`,
    by: "vanphong@stc.example",
    purpose: "association",
    year: cycle.year,
    cutOff: cycle.cutOff,
    counts: countsOfCycle(cycle, sample.facts),
    note: "",
  };
  const spreadsheet = bookOf(manyYearsTabs(sample.facts, [frozen]));
  const now = Date.parse(`${sample.today}T09:00:00+07:00`);
  const file = join(mkdtempSync(join(tmpdir(), "office-")), "workbook.xlsx");
  writeFileSync(file, await exportWorkbook({ spreadsheet, now }));
  return file;
}

/** Equal, numbers to twelve digits. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

describe("LibreOffice, computing workbook.xlsx anew, agrees with every formula cell", () => {
  test.each(WORKBOOKS)(
    "%s",
    async (_name, make) => {
      const workbook = await make();
      const cells = await formulaCells(workbook);
      expect(cells.length).toBeGreaterThan(1900);
      const theirs = await valuesOf(await recalculate(workbook));
      const differences = cells
        .filter(({ tab, address, value }) => !isSame(value, theirs(tab, address)))
        .map(({ tab, address, formula, value }) => ({
          cell: `${tab}!${address}`,
          ours: value,
          libreOffice: theirs(tab, address),
          formula: formula.slice(0, 200),
        }));
      expect(differences.slice(0, MOST)).toEqual([]);
    },
    900_000,
  );
});
