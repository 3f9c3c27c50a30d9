import { describe, expect, test } from "@jest/globals";
import { roomFinding, yearsLeft } from "../../src/domain/workbook-room.ts";

describe("the room in the workbook", () => {
  test("nothing is said while there is plenty", () => {
    expect(roomFinding({ cells: 1_000_000, cellsAYear: 300_000 })).toBeUndefined();
  });

  test("three years before ten million cells the Office is told how full it is, what is left and what to do", () => {
    const finding = roomFinding({ cells: 6_000_000, cellsAYear: 1_200_000 });
    expect(finding).toContain("6 triệu ô");
    expect(finding).toContain("còn khoảng 3 năm");
    expect(finding).toContain("Lưu trữ năm cũ");
  });

  test("from eight million cells on it is said whatever the pace", () => {
    expect(roomFinding({ cells: 8_000_000, cellsAYear: 1 })).toContain("8 triệu ô");
    expect(roomFinding({ cells: 7_900_000, cellsAYear: 1 })).toBeUndefined();
  });

  test("a workbook that does not grow has no last year", () => {
    expect(yearsLeft({ cells: 100, cellsAYear: 0 })).toBeUndefined();
    expect(yearsLeft({ cells: 11_000_000, cellsAYear: 5 })).toBe(0);
  });
});
