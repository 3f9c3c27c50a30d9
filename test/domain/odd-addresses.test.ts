import { describe, expect, test } from "@jest/globals";
import { isAddress, oddAddresses } from "../../src/domain/odd-addresses.ts";
import { CYCLE, PERSON, ROSTER, UNIT } from "./given.ts";

describe("addresses that no letter would reach", () => {
  test.each(["abc", "a@b", "a@b.vn; c@d.vn", "a b@c.vn", "A <a@b.vn>", "@b.vn"])("%s is none", (text) => {
    expect(isAddress(text)).toBe(false);
  });

  test("none is named where all are sound, or absent", () => {
    expect(oddAddresses({ ...ROSTER, people: [{ ...PERSON, email: "" }] }, CYCLE)).toEqual([]);
  });

  test("the agency's, a unit's and a person's are named with whose they are", () => {
    const roster = {
      units: [{ ...UNIT, headEmail: "truong phong" }],
      people: [{ ...PERSON, otherEmails: ["an@x.vn, an@y.vn"] }],
    };
    const [words = "", ...rest] = oddAddresses(roster, { ...CYCLE, officeEmail: "vanphong" });
    expect(rest).toEqual([]);
    expect(words).toContain("Email Văn phòng: “vanphong”");
    expect(words).toContain("đơn vị P01: “truong phong”");
    expect(words).toContain("CB0012: “an@x.vn, an@y.vn”");
  });

  test("no more than ten are named", () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ ...PERSON, id: `N${index}`, email: "x" }));
    expect(oddAddresses({ units: [], people }, CYCLE)[0]).toMatch(/N9: “x” và 2 địa chỉ khác\.$/);
  });
});
