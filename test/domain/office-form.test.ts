import { describe, expect, test } from "@jest/globals";
import { isShown, longestValue, type OfficeField } from "../../src/domain/office-form.ts";

describe("isShown()", () => {
  const how: Pick<OfficeField, "name" | "shownWhen"> = { name: "how" };
  const council = { name: "council", shownWhen: { field: "how", is: ["council", "both"] } };
  const address = { name: "address", shownWhen: { field: "council", is: ["other"] } };
  const fields = [how, council, address];

  test("a field without a condition is shown", () => {
    expect(isShown(how, fields, {})).toBe(true);
  });

  test("a field is shown while the other one has one of the values", () => {
    expect(isShown(council, fields, { how: "both" })).toBe(true);
    expect(isShown(council, fields, { how: "none" })).toBe(false);
    expect(isShown(council, fields, {})).toBe(false);
  });

  test("what depends on a field that is not shown is not shown, whatever was typed there before", () => {
    expect(isShown(address, fields, { how: "council", council: "other" })).toBe(true);
    expect(isShown(address, fields, { how: "none", council: "other" })).toBe(false);
  });

  test("what depends on a field that the form does not have is not shown", () => {
    expect(isShown(address, [address], { council: "other" })).toBe(false);
  });
});

test("longestValue() is the field's own, else 500, of a textarea 5,000", () => {
  expect([
    longestValue({ type: "text", maxLength: 50 }),
    longestValue({ type: "text" }),
    longestValue({ type: "textarea" }),
  ]).toEqual([50, 500, 5000]);
});
