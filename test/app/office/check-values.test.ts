import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkValues } from "../../../src/app/office/check-values.ts";
import type { OfficeField, OfficeForm } from "../../../src/domain/office-form.ts";

const OPTIONS = [
  { value: "CB0012", label: "CB0012 – Nông Văn An" },
  { value: "CB0013", label: "CB0013 – Lý Thị Mai" },
];

function form(...fields: readonly OfficeField[]): OfficeForm {
  return { title: "Thử", intro: [], fields, button: "Ghi", carries: { version: "3" } };
}

function field(type: OfficeField["type"], more: Partial<OfficeField> = {}): OfficeField {
  return { name: "x", label: "Ô thử", type, ...more };
}

describe("checkValues() takes", () => {
  test.each([
    ["a day as the browser sends it", field("date"), "2026-11-24", "2026-11-24"],
    ["a day as an official writes it", field("date"), "24/11/2026", "2026-11-24"],
    ["a whole number", field("number"), "007", "7"],
    ["a person from the list", field("person", { options: OPTIONS }), "CB0013 – Lý Thị Mai", "CB0013"],
    ["a person by name", field("person", { options: OPTIONS }), "lý thị mai", "CB0013"],
    ["one of the options", field("select", { options: OPTIONS }), "CB0012", "CB0012"],
    [
      "several of the options, each once",
      field("checklist", { options: OPTIONS }),
      "CB0013\nCB0012\nCB0013",
      "CB0013\nCB0012",
    ],
    ["a checked box", field("checkbox"), "on", "yes"],
    ["an address", field("email"), " ha@stc.example ", "ha@stc.example"],
    ["a link", field("file-link"), "https://drive.google.com/file/d/1", "https://drive.google.com/file/d/1"],
    ["text without what surrounds it, in composed letters", field("text"), " học ".normalize("NFD"), "học"],
    ["nothing where nothing is required", field("date"), " ", ""],
  ] as const)("%s", (_, asked, typed, expected) => {
    expect(checkValues(form(asked), { x: typed })).toEqual({ ok: true, value: { x: expected, version: "" } });
  });

  test("what the form carries, and nothing that it did not ask", () => {
    expect(checkValues(form(field("text")), { x: "a", version: "2", by: "thu-truong@stc.example" })).toEqual({
      ok: true,
      value: { x: "a", version: "2" },
    });
  });

  test("a field that is not shown as empty, required or not", () => {
    const asked = form(
      { name: "how", label: "Cách", type: "text" },
      field("text", { required: true, shownWhen: { field: "how", is: ["council"] } }),
    );
    expect(checkValues(asked, { how: "none", x: "còn sót" })).toMatchObject({ value: { x: "" } });
    expect(checkValues(asked, { how: "council" })).toMatchObject({ field: "x", code: "missing-value" });
  });
});

describe("checkValues() refuses, at the field and with what was found,", () => {
  test.each([
    ["nothing in what is required", field("text", { required: true }), "  ", "Chưa điền “Ô thử”."],
    ["a day that is none", field("date"), "31/02/2026", "31/02/2026"],
    ["a broken number", field("number"), "1,5", "1,5"],
    ["somebody not in the list", field("person", { options: OPTIONS }), "CB0099", "CB0099"],
    ["what is no option", field("select", { options: OPTIONS }), "CB0099", "CB0099"],
    ["a list with what is no option", field("checklist", { options: OPTIONS }), "CB0012\nCB0099", "CB0099"],
    ["half an address", field("email"), "ha@stc", "ha@stc"],
    ["a link that runs", field("file-link"), "javascript:alert(1)", "javascript:alert(1)"],
    ["too much", field("text", { maxLength: 3 }), "1234", "nhiều nhất 3"],
  ] as const)("%s", (_, asked, typed, said) => {
    expect(checkValues(form(asked), { x: typed })).toMatchObject({
      ok: false,
      field: "x",
      message: expect.stringContaining(said),
    });
  });

  test("whatever is sent, it answers: each field checked, or one refused", () => {
    const types = ["text", "date", "number", "person", "select", "checklist", "checkbox", "email"] as const;
    const asked = form(
      ...types.map((type) => ({ name: type, label: type, type, options: OPTIONS, required: true })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...types, "__proto__"), fc.string()), (typed) => {
        const checked = checkValues(asked, typed);
        return checked.ok
          ? Object.keys(checked.value).length === types.length + 1
          : types.some((name) => name === checked.field);
      }),
    );
  });
});
