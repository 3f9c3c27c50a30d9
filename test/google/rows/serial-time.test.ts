import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dayOfSerial,
  instantOfSerial,
  serialOfDay,
  serialOfInstant,
} from "../../../src/google/rows/serial-time.ts";
import { anyDay, anyInstant } from "../any-dossier.ts";

describe("serial numbers", () => {
  test("01/01/1970 is day 25569, as in every spreadsheet", () => {
    expect(serialOfDay("1970-01-01")).toBe(25569);
  });

  test("noon in Vietnam is half a day, whatever the machine's zone", () => {
    expect(serialOfInstant("2026-10-14T12:00:00.000+07:00")).toBe(serialOfDay("2026-10-14") + 0.5);
  });

  test("an instant comes back to the millisecond", () => {
    fc.assert(fc.property(anyInstant, (instant) => instantOfSerial(serialOfInstant(instant)) === instant));
  });

  test("a day comes back, also from a cell that carries a time", () => {
    fc.assert(fc.property(anyDay, (day) => dayOfSerial(serialOfDay(day) + 0.75) === day));
  });

  test.each([0, -3, 2958466, Number.NaN])("%p is no date of a spreadsheet", (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  });
});
