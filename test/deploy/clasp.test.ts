import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clasp } from "../../scripts/clasp.mjs";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "clasp-"));
  writeFileSync(join(root, ".clasp.json"), '{"rootDir": "dist"}');
});
afterAll(() => rmSync(root, { recursive: true }));

/** A program that says this on these streams and ends so. */
function saying(out: string, err = "", status = 0): readonly string[] {
  const program = `process.stdout.write(${JSON.stringify(out)}); process.stderr.write(${JSON.stringify(err)}); process.exitCode = ${status}`;
  return [process.execPath, "-e", program, "--"];
}

describe("clasp()", () => {
  test("gives what clasp printed as JSON, whatever stands before it", () => {
    expect(clasp(root, ["push"], { program: saying('⠋ Pushing files…\n["dist/Code.js"]\n') })).toEqual([
      "dist/Code.js",
    ]);
  });

  test("an exit code of 0 without JSON is a failure and tells what clasp said", () => {
    const program = saying("Skipping push.\n");
    expect(() => clasp(root, ["push"], { program })).toThrow("clasp push: Skipping push. (exit code 0");
  });

  test("an exit code other than 0 is a failure, JSON or not", () => {
    expect(() => clasp(root, ["push"], { program: saying("[]", "", 1) })).toThrow("exit code 1");
  });

  test("the Apps Script API switched off names the page where it is switched on", () => {
    const err = "User has not enabled the Apps Script API. Enable it by visiting …";
    expect(() => clasp(root, ["push"], { program: saying("", err, 1) })).toThrow("home/usersettings");
  });

  test("clasp itself, with nobody logged in, leads to npx clasp login", () => {
    const program = [
      process.execPath,
      fileURLToPath(new URL("../../node_modules/@google/clasp/build/src/index.js", import.meta.url)),
      "--auth",
      join(root, "nobody.json"),
    ];
    const create = ["create-script", "--type", "sheets", "--title", "T", "--rootDir", "dist"];
    expect(() => clasp(root, create, { program })).toThrow("npx clasp login");
  });
});
