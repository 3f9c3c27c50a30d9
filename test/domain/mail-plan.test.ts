import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mailPlan } from "../../src/domain/mail-plan.ts";

const AT_ONCE = { mail: "immediate", reviewDays: 0 } as const;

describe("mailPlan()", () => {
  test("at once: five letters a person; gathered: the approvers' are not counted", () => {
    expect(mailPlan(62, AT_ONCE).whole).toBe(310);
    expect(mailPlan(62, { ...AT_ONCE, mail: "digest" }).whole).toBe(186);
  });

  test("one letter more a person where a review may be asked for", () => {
    expect(mailPlan(62, { ...AT_ONCE, reviewDays: 3 }).whole).toBe(372);
  });

  test("the results of 2,000 people take a Workspace account two days, a personal one twenty", () => {
    expect(mailPlan(2000, AT_ONCE)).toMatchObject({
      busiestDay: 2000,
      days: { workspace: 2, personal: 20 },
    });
  });

  test("never less than a day, never fewer days for more people", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(1000), (people, more) => {
        const [few, many] = [mailPlan(people, AT_ONCE), mailPlan(people + more, AT_ONCE)];
        expect(few.days.workspace).toBeGreaterThanOrEqual(1);
        expect(many.days.personal).toBeGreaterThanOrEqual(few.days.personal);
      }),
    );
  });
});
