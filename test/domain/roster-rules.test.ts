import { describe, expect, test } from "@jest/globals";
import { hasLeft, isOnRoll, sameAddress, unitOn } from "../../src/domain/roster-rules.ts";
import { PERSON, UNIT } from "./given.ts";

const CUT_OFF = "2026-11-30";
const COUNTING = { cutOff: CUT_OFF, countLongLeave: true };

describe("on the roll at Ngày chốt", () => {
  test.each([
    ["joined long ago", { joined: "2015-03-01", left: "" }, true],
    ["joined on the day", { joined: CUT_OFF, left: "" }, true],
    ["joins the day after", { joined: "2026-12-01", left: "" }, false],
    ["left on the day", { joined: "", left: CUT_OFF }, false],
    ["leaves the day after", { joined: "", left: "2026-12-01" }, true],
    ["always been there", { joined: "", left: "" }, true],
  ])("%s", (_what, dates, onRoll) => {
    expect(isOnRoll({ ...PERSON, ...dates }, COUNTING)).toBe(onRoll);
  });

  test.each([
    ["covers the day", "2026-06-01", "2026-12-31", false],
    ["ends on the day", "2026-06-01", CUT_OFF, false],
    ["begins on the day, open", CUT_OFF, "", false],
    ["ended the day before", "2026-06-01", "2026-11-29", true],
    ["begins the day after", "2026-12-01", "", true],
  ] as const)("long leave that %s: counted only where the cycle says so", (_what, from, to, without) => {
    const person = { ...PERSON, leave: { from, to, reason: "đi học" } };
    expect(isOnRoll(person, { cutOff: CUT_OFF, countLongLeave: false })).toBe(without);
    expect(isOnRoll(person, { cutOff: CUT_OFF, countLongLeave: true })).toBe(true);
  });

  test("Ngày nghỉ is the first day away", () => {
    const person = { ...PERSON, left: "2026-10-15" };
    expect([hasLeft(person, "2026-10-14"), hasLeft(person, "2026-10-15")]).toEqual([false, true]);
  });
});

describe("units that merge", () => {
  const old = { ...UNIT, id: "P08", validTo: "2026-06-30", mergedInto: "P02" };
  const middle = { ...UNIT, id: "P02", validTo: "2026-08-31", mergedInto: "P01" };

  test("unitOn() is the unit itself to its last day, then its successor", () => {
    expect(unitOn([old, middle, UNIT], "P08", "2026-06-30")?.id).toBe("P08");
    expect(unitOn([old, middle, UNIT], "P08", "2026-07-01")?.id).toBe("P02");
  });

  test("unitOn() follows a chain of mergers", () => {
    expect(unitOn([old, middle, UNIT], "P08", "2026-11-30")?.id).toBe("P01");
  });

  test("unitOn() ends where a loop of mergers would begin again", () => {
    const loop = { ...UNIT, id: "P01", validTo: "2026-01-01", mergedInto: "P02" };
    const back = { ...UNIT, id: "P02", validTo: "2026-01-01", mergedInto: "P01" };
    expect(["P01", "P02"]).toContain(unitOn([loop, back], "P01", "2026-11-30")?.id);
  });

  test("unitOn() knows no unit that is not listed", () => {
    expect(unitOn([UNIT], "P99", "2026-11-30")).toBeUndefined();
  });
});

describe("units that split", () => {
  const half = { ...UNIT, id: "P11", validFrom: "2026-10-01", splitFrom: "P01" };

  test("unitOn() is the old unit to the day before the new one begins", () => {
    expect(unitOn([UNIT, half], "P11", "2026-09-30")?.id).toBe("P01");
    expect(unitOn([UNIT, half], "P11", "2026-10-01")?.id).toBe("P11");
  });

  test("unitOn() follows a split and a merger in one chain", () => {
    const former = { ...UNIT, id: "P00", validTo: "2026-03-31", mergedInto: "P11" };
    expect(unitOn([UNIT, half, former], "P00", "2026-06-30")?.id).toBe("P01");
  });
});

test("sameAddress() ignores case and surrounding blanks, and no two empty addresses are the same", () => {
  expect(sameAddress(" An@STC.example", "an@stc.example ")).toBe(true);
  expect(sameAddress("", " ")).toBe(false);
});
