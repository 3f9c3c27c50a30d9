import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { contracts } from "./cases.ts";
import { confirmations, differencesText } from "./differences.ts";

const everyName = Object.values(contracts).flatMap((cases) => cases.map(({ name }) => name));

describe("emulator/DIFFERENCES.md", () => {
  test("is what npm run differences makes of the cases and of what is known", () => {
    const kept = readFileSync(new URL("../../emulator/DIFFERENCES.md", import.meta.url), "utf8");
    expect(kept).toBe(differencesText());
  });

  test("counts and lists the cases that nobody has seen pass on Google, and no other", () => {
    const [first = "", second = ""] = everyName;
    const text = differencesText([{ service: "CacheService", name: first, on: "2026-10-14" }]);
    expect(text).toContain(`${everyName.length - 1} of ${everyName.length} cases`);
    expect(text).not.toContain(`[${first}]`);
    expect(text).toContain(`[${second}]`);
  });

  test("believes only confirmations of cases that there are", () => {
    expect(confirmations.filter(({ name }) => !everyName.includes(name))).toEqual([]);
  });
});
