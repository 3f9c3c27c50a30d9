import type { ContractCase } from "./contract.ts";
import { batch, formula, inScratch, number, read, scratch, write } from "./sheets-scratch.ts";

const REQUEST = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";
const { sheetId } = scratch;

/** Columns or rows that are added or deleted, and what becomes of formulas that named them. */
export const sheetsDimensionsCases: readonly ContractCase[] = [
  {
    name: "columns added between others push formulas along",
    source: `${REQUEST}#InsertDimensionRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const range = { sheetId, dimension: "COLUMNS", startIndex: 1, endIndex: 2 };
        batch(google, id, [
          write([[number(2), number(3), formula("=$A1*10+SUM($B:$B)")]]),
          { insertDimension: { range, inheritFromBefore: true } },
        ]);
        return [read(google, id), read(google, id, "FORMULA")[0]?.[3]];
      }),
    expected: [[[2, "", 3, 23]], "=$A1*10+SUM($C:$C)"],
  },
  {
    name: "a column that is deleted leaves an error in formulas that named it, in others their shifted references",
    source: `${REQUEST}#DeleteDimensionRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const range = { sheetId, dimension: "COLUMNS", startIndex: 0, endIndex: 1 };
        batch(google, id, [
          write([[number(2), number(3), formula("=SUM($A:$A)"), formula("=SUM($B:$B)")]]),
          { deleteDimension: { range } },
        ]);
        return read(google, id, "FORMULA")[0];
      }),
    expected: [3, "=SUM(#REF!)", "=SUM($A:$A)"],
  },
  {
    name: "rows that are deleted draw the ones below up",
    source: `${REQUEST}#DeleteDimensionRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const range = { sheetId, dimension: "ROWS", startIndex: 0, endIndex: 1 };
        batch(google, id, [write([[number(1)], [number(2)], [number(3)]]), { deleteDimension: { range } }]);
        return read(google, id);
      }),
    expected: [[2], [3]],
  },
  {
    name: "a tab that is deleted leaves an error in formulas that named it, also when one of its title is made again",
    source: `${REQUEST}#DeleteSheetRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const other = { sheetId: 987_002, title: "Phụ lục" };
        batch(google, id, [
          { addSheet: { properties: other } },
          write([[formula("='Phụ lục'!$A$1+1")]]),
          { deleteSheet: { sheetId: other.sheetId } },
          { addSheet: { properties: other } },
        ]);
        const shown = read(google, id, "FORMULA")[0];
        batch(google, id, [{ deleteSheet: { sheetId: other.sheetId } }]);
        return shown;
      }),
    expected: ["=#REF!+1"],
  },
];
