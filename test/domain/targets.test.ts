import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { missingPeople, peopleNeeded, targetsOf } from "../../src/domain/targets.ts";

describe("the plan's targets (I.2)", () => {
  test("up to 2025: more than 60 % hold the title, 70 % of them have digital skills, 60 % are proficient", () => {
    const { title, digital, proficient } = targetsOf(2025);
    expect(title).toEqual({ percent: 60, strict: true });
    expect([digital.percent, proficient.percent]).toEqual([70, 60]);
  });

  test("from 2026: at least 80 %, 90 %, 80 %", () => {
    const { title, digital, proficient } = targetsOf(2026);
    expect(title).toEqual({ percent: 80, strict: false });
    expect([digital.percent, proficient.percent]).toEqual([90, 80]);
  });

  test("“trên 60%” of 60 people is 37, “từ 80%” of 60 is 48", () => {
    expect(peopleNeeded(targetsOf(2025).title, 60)).toBe(37);
    expect(peopleNeeded(targetsOf(2026).title, 60)).toBe(48);
  });

  test("exactly on the line is reached only where the target is not strict", () => {
    expect(missingPeople(targetsOf(2025).title, 36, 60)).toBe(1);
    expect(missingPeople(targetsOf(2026).title, 48, 60)).toBe(0);
  });

  test("the distance is people, and nobody at all has no distance", () => {
    expect(missingPeople(targetsOf(2026).title, 44, 60)).toBe(4);
    expect(missingPeople(targetsOf(2026).title, 0, 0)).toBeUndefined();
  });

  test("property: that many people more reach the target, one fewer does not", () => {
    const year = fc.constantFrom(2025, 2026);
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 5000 }), (ofYear, whole) => {
        const { title } = targetsOf(ofYear);
        const reached = (part: number) =>
          title.strict ? part * 100 > title.percent * whole : part * 100 >= title.percent * whole;
        expect(reached(peopleNeeded(title, whole))).toBe(true);
        expect(reached(peopleNeeded(title, whole) - 1)).toBe(false);
      }),
    );
  });
});
