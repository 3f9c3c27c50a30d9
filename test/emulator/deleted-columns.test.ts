import { expect, test } from "@jest/globals";
import { inTheSpreadsheet } from "../../emulator/hands.ts";
import { emptySpreadsheet } from "../../emulator/services/spreadsheet/state.ts";

const across = (startColumnIndex: number, endColumnIndex: number) => ({
  ...{ sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
  ...{ startColumnIndex, endColumnIndex },
});

test("what lay on deleted columns alone goes with them, what reaches beyond is narrower, what lies behind moves up", () => {
  const laid = inTheSpreadsheet(
    ...[across(1, 3), across(3, 6), across(7, 9)].flatMap((range) => [
      { mergeCells: { range, mergeType: "MERGE_ALL" } },
      { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
    ]),
  )(emptySpreadsheet("Thử"));
  const range = { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 4 };
  const [sheet] = inTheSpreadsheet({ deleteDimension: { range } })(laid).sheets;
  const left = [across(1, 3), across(4, 6)];
  expect(sheet?.merges).toEqual(left);
  expect(sheet?.protectedRanges.map((one) => one.range)).toEqual(left);
});
