import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import JSZip from "jszip";

/** A formula cell of a workbook: where it stands, and what it holds. */
export interface FormulaCell {
  readonly tab: string;
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
}

/** Recalculates .xlsx files whenever they are loaded, whoever wrote them (Tools, Options, Calc, Formula). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Where LibreOffice is; `scripts/test-office.mjs` installs it and says so. */
const SOFFICE = process.env.SOFFICE ?? "soffice";

/** Formula cells without the value they were written with, so that what stands there afterwards was computed there. */
function withoutValues(xml: string): string {
  return xml
    .replace(/<f>TODAY\(\)<\/f><v>([^<]*)<\/v>/g, "<f>$1</f>")
    .replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
}

/** The same workbook with its formulas, but none of their values; `TODAY()` is the day it was written. */
async function emptied(file: string, to: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const xml = await zip.file(path)?.async("string");
    if (xml !== undefined) zip.file(path, withoutValues(xml));
  }
  writeFileSync(to, await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

/**
 * Has LibreOffice compute every formula of a workbook anew and write it again; the path of what it wrote.
 *
 * @throws Error with what LibreOffice said where it wrote nothing.
 */
export async function recalculate(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const given = join(folder, basename(file));
  await emptied(file, given);
  const out = join(folder, "recalculated");
  const { stdout, stderr, error } = spawnSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out],
      given,
    ],
    { encoding: "utf8" },
  );
  const written = join(out, basename(file));
  if (!existsSync(written)) {
    throw new Error(
      `Cannot recalculate ${file}: LibreOffice wrote nothing. ${error ?? ""}${stdout}${stderr}`,
    );
  }
  return written;
}

/** What a cell shows: days as serial numbers, an empty text as nothing, an error as its name. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("result" in value) return plain(value.result);
  return "formula" in value || "sharedFormula" in value ? null : String(value);
}

/** Every cell's value, by tab and address. */
export async function valuesOf(file: string): Promise<(tab: string, address: string) => unknown> {
  const workbook = await read(file);
  return (tab, address) => plain(workbook.getWorksheet(tab)?.getCell(address).value);
}

/** Every formula cell of a workbook, in the order of the tabs. */
export async function formulaCells(file: string): Promise<readonly FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (const sheet of (await read(file)).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula, address, value } = cell;
        if (formula) cells.push({ tab: sheet.name, address, formula, value: plain(value) });
      });
    });
  }
  return cells;
}

async function read(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}
