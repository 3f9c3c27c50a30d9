import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { outFolderProblem, prepareOutFolder } from "../../emulator/simulate/output/out-folder.ts";

const folder = () => mkdtempSync(join(tmpdir(), "out-"));

describe("--out", () => {
  test("may be missing, empty, or hold files of other names", () => {
    const out = folder();
    expect(outFolderProblem(join(out, "new"))).toBeUndefined();
    expect(existsSync(join(out, "new"))).toBe(false);
    writeFileSync(join(out, "ghi chú.txt"), "");
    expect(outFolderProblem(out)).toBeUndefined();
  });

  test("may hold an earlier run, whose mail and documents go", () => {
    const out = folder();
    prepareOutFolder(out);
    writeFileSync(join(out, "run.json"), '{"executions":[],"refusals":[]}');
    writeFileSync(join(out, "mail/0007.eml"), "");
    writeFileSync(join(out, "mail/của tôi.txt"), "");
    expect(outFolderProblem(out)).toBeUndefined();
    prepareOutFolder(out);
    expect(readdirSync(join(out, "mail"))).toEqual(["của tôi.txt"]);
  });

  test.each(["workbook.xlsx", "mail", "documents", "run.json"])(
    "may not hold a %s of somebody else",
    (name) => {
      const out = folder();
      if (name.includes(".")) writeFileSync(join(out, name), "{}");
      else mkdirSync(join(out, name));
      expect(outFolderProblem(out)).toContain(name);
    },
  );

  test("may not be a file", () => {
    const file = join(folder(), "out");
    writeFileSync(file, "");
    expect(outFolderProblem(file)).toContain("là một tệp");
  });
});
