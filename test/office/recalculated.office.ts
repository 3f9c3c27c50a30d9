import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { randomAgency } from "../simulate/cohorts/random-agency.ts";
import { writeFolder } from "../simulate/cohorts/small-agency.ts";
import { formulaCells, recalculate, valuesOf } from "./libre-office.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The sample agency, and two agencies in which anything happens. */
const AGENCIES: readonly (readonly [string, () => string])[] = [
  ["the sample agency", () => join(root, "examples/lang-son-2026")],
  ["random agency 3", () => writeFolder(randomAgency(3))],
  ["random agency 8", () => writeFolder(randomAgency(8))],
];

/** As many differences as one wants to read. */
const MOST = 40;

function playedWorkbook(input: string): string {
  const out = join(mkdtempSync(join(tmpdir(), "office-")), "out");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/simulate.mjs"), "--input", input, "--out", out],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`simulate ended with ${status}\n${stdout}\n${stderr}`);
  return join(out, "workbook.xlsx");
}

/** Equal, numbers to twelve digits. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

describe("LibreOffice, computing workbook.xlsx anew, agrees with every formula cell", () => {
  test.each(AGENCIES)(
    "%s",
    async (_name, folder) => {
      const workbook = playedWorkbook(folder());
      const cells = await formulaCells(workbook);
      expect(cells.length).toBeGreaterThan(500);
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
    600_000,
  );
});
