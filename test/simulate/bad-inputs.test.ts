import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { describeProblems } from "../../emulator/simulate/input/problems.ts";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { append, BAD_INPUTS, replace } from "./cohorts/bad-inputs.ts";
import { csv, type Files, HEADERS, smallAgency, writeFolder } from "./cohorts/small-agency.ts";

/** `FILE:LINE: what` for every problem of a folder. */
function problemsOf(files: Files): readonly string[] {
  const read = readCohort(writeFolder(files));
  return read.ok ? [] : describeProblems(read.problems).split("\n");
}

describe("an input that cannot be used is told by file and line", () => {
  test.each(BAD_INPUTS)("%s", (_, change, ...told) => {
    const problems = problemsOf(change(smallAgency()));
    for (const [index, start] of told.entries()) {
      expect(problems[index]?.slice(0, start.length)).toBe(start);
      expect(problems[index]).toMatch(/^[a-z-]+\.csv:\d+: .+; cần .+/);
    }
    expect(problems).toHaveLength(told.length);
  });

  test("every problem is told at once, in the order of files and lines", () => {
    const changes = [
      append("actions.csv", ["2026-13-01T08:00:00+07:00", "a@b.example", "approve", "A9", ""]),
      replace("staff.csv", "@so.example,P2", "@so.example,P7"),
      replace("settings.csv", "2026", "hai nghìn"),
    ];
    const files = changes.reduce((all, change) => change(all) as Record<string, string>, smallAgency());
    const places = problemsOf(files).map((line) => line.split(": ")[0]);
    expect(places).toEqual(["settings.csv:2", "staff.csv:4", "actions.csv:4", "actions.csv:4"]);
  });

  test("at most fifty are told, and how many more there are", () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`B${index}`, "Ai", "", "P9", "", "", ""]);
    const lines = problemsOf(append("staff.csv", ...rows)(smallAgency()));
    expect(lines.filter((line) => line.startsWith("staff.csv:"))).toHaveLength(50);
    expect(lines.at(-1)).toBe("Còn 30 lỗi nữa: sửa các lỗi trên rồi chạy lại.");
  });
});

describe("npm run simulate ends with 2 and writes nothing", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const simulate = (...words: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", join(root, "emulator/simulate/main.ts"), ...words], {
      cwd: root,
      encoding: "utf8",
    });

  test("where the input cannot be used", () => {
    const folder = writeFolder(replace("staff.csv", "@so.example,P2", "@so.example,P7")(smallAgency()));
    const out = join(dirname(folder), "out");
    const { status, stderr, stdout } = simulate("--input", folder, "--out", out);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^staff\.csv:4: .+; cần .+\n$/);
    expect(existsSync(out)).toBe(false);
  });

  test("where the command line cannot be used", () => {
    const folder = writeFolder(smallAgency());
    const out = join(dirname(folder), "out");
    const wrong = [
      [["--out", out], "thiếu --input"],
      [["--input", folder], "thiếu --out"],
      [["--input", join(folder, "không có"), "--out", out], "không có thư mục"],
      [["--input", folder, "--out", out, "--until", "mai"], "--until"],
      [["--input", folder, "--out", out, "--until", "2025-12-31"], "trước năm 2026"],
      [["--input", folder, "--out", folder.replace(/input$/, "input/staff.csv")], "là một tệp"],
    ] as const;
    for (const [words, message] of wrong) {
      const { status, stderr } = simulate(...words);
      expect({ status, found: stderr.includes(message) }).toEqual({ status: 2, found: true });
    }
    expect(readdirSync(dirname(folder))).toEqual(["input"]);
  });
});

test("the headers' order, further columns, a byte order mark and blank lines do not matter", () => {
  const agency = smallAgency();
  const [header = [], ...rows] = (agency["staff.csv"] ?? "")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const turned = [["Ghi chú", ...[...header].reverse()], ...rows.map((row) => ["x", ...[...row].reverse()])];
  const staff = `\ufeff${csv(turned)}\r\n,,,,,,,\r\n\n`.replaceAll("\n", "\r\n");
  const plain = readCohort(writeFolder(agency));
  const other = readCohort(writeFolder({ ...agency, "staff.csv": staff }));
  if (!plain.ok || !other.ok) throw new Error("both must be usable");
  expect(other.cohort.staff).toEqual(plain.cohort.staff);
  expect(HEADERS.staff).toHaveLength(header.length);
});
