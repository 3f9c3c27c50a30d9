import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareVietnameseNames, sortedByName } from "../../src/domain/vietnamese-names.ts";

function sorted(...names: string[]): readonly string[] {
  return sortedByName(names.map((name) => ({ name }))).map(({ name }) => name);
}

describe("names are sorted as Vietnamese offices sort them", () => {
  test("by given name first, whatever the family name", () => {
    expect(sorted("Vũ Thị An", "An Văn Yên", "Đỗ Minh Bình")).toEqual([
      "Vũ Thị An",
      "Đỗ Minh Bình",
      "An Văn Yên",
    ]);
  });

  test("then by family name, then by middle names", () => {
    expect(sorted("Nguyễn Văn An", "Lê Văn An", "Nguyễn Thị An")).toEqual([
      "Lê Văn An",
      "Nguyễn Thị An",
      "Nguyễn Văn An",
    ]);
  });

  test("đ follows d, ă and â follow a, ê follows e, ô and ơ follow o, ư follows u", () => {
    expect(sorted("X Đa", "X Dũng", "X Ân", "X Ăn", "X An", "X Êm", "X Em")).toEqual([
      "X An",
      "X Ăn",
      "X Ân",
      "X Dũng",
      "X Đa",
      "X Em",
      "X Êm",
    ]);
    expect(sorted("X Tư", "X Tu", "X Tơ", "X Tô", "X To")).toEqual(["X To", "X Tô", "X Tơ", "X Tu", "X Tư"]);
  });

  test("tones decide only between equal letters: none, huyền, hỏi, ngã, sắc, nặng", () => {
    expect(sorted("X Tạ", "X Tá", "X Tã", "X Tả", "X Tà", "X Ta")).toEqual([
      "X Ta",
      "X Tà",
      "X Tả",
      "X Tã",
      "X Tá",
      "X Tạ",
    ]);
    expect(sorted("X Hoàn", "X Hòa")).toEqual(["X Hòa", "X Hoàn"]);
  });

  test("composed and decomposed spellings, capitals and extra blanks are the same name", () => {
    expect(compareVietnameseNames("Nguyễn Thị Hằng", "NGUYỄN  thị hằng ".normalize("NFD"))).toBe(0);
  });

  test("a tone counts wherever it is written: Hòa and Hoà are one name", () => {
    expect(compareVietnameseNames("Lê Thị Hòa", "Lê Thị Hoà")).toBe(0);
    expect(sorted("Lý Hoà", "Lê Hòa")).toEqual(["Lê Hòa", "Lý Hoà"]);
  });

  test("a single word, nothing, and foreign letters have their place", () => {
    expect(sorted("Y Wil", "Ya", "", "Zô")).toEqual(["", "Y Wil", "Ya", "Zô"]);
  });

  test("property: it is an order", () => {
    const name = fc
      .array(fc.constantFrom("An", "Ân", "Đức", "Dũng", "Thị", "Văn", "Hòa", "Hoà", "Nguyễn"), {
        maxLength: 4,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareVietnameseNames(a, b))).toBe(-Math.sign(compareVietnameseNames(b, a)) + 0);
        if (compareVietnameseNames(a, b) <= 0 && compareVietnameseNames(b, c) <= 0) {
          expect(compareVietnameseNames(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
