import { describe, expect, test } from "@jest/globals";
import { keepTyped } from "../../../src/app/office/keep-typed.ts";
import type { OfficeForm } from "../../../src/domain/office-form.ts";

const FORM: OfficeForm = {
  title: "Ghi quyết định đã ký",
  intro: [],
  fields: [
    { name: "list", label: "Danh sách", type: "select", reloads: true, value: "2026/1" },
    { name: "number", label: "Số", type: "text", value: "45/QĐ" },
    { name: "constructor", label: "Lý do", type: "text" },
  ],
  button: "Ghi",
  carries: { seen: "decided" },
};

function values(form: OfficeForm) {
  return form.fields.map(({ value }) => value);
}

describe("keepTyped()", () => {
  test("what was typed stays when the same thing is asked about again", () => {
    const typed = { list: "2026/1", number: "46/QĐ", about: "2026/1" };
    expect(values(keepTyped(FORM, typed, "2026/1"))).toEqual(["2026/1", "46/QĐ", undefined]);
  });

  test("another choice starts from what is known of it", () => {
    const typed = { list: "2026/2", number: "46/QĐ", about: "2026/2" };
    expect(values(keepTyped(FORM, typed, "2026/1"))).toEqual(["2026/1", "45/QĐ", undefined]);
  });

  test("carries what it is about beside what the form carries", () => {
    expect(keepTyped(FORM, {}, "2026/1").carries).toEqual({ seen: "decided", about: "2026/1" });
  });
});
