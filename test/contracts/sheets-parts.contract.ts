import type { ContractCase, Google } from "./contract.ts";
import { batch, inScratch, number, read, refusal, scratch, text, write } from "./sheets-scratch.ts";

const REST = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets";
const REQUEST = `${REST}/request`;
const { sheetId } = scratch;

const grid = (top: number, bottom: number, left = 0, right = 1) => ({
  sheetId,
  ...{ startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right },
});
const red = { rgbColor: { red: 1 } };

/** The scratch tab as the API gives it, these fields only. */
function sheet(google: Google, id: string, fields: string): Readonly<Record<string, unknown>> {
  const ranges = [`'${scratch.title}'`];
  const answer = google.Sheets.Spreadsheets?.get(id, { ranges, fields: `sheets(${fields})` });
  return (answer?.sheets?.[0] ?? {}) as Readonly<Record<string, unknown>>;
}

/** What belongs to a tab beside its cells. */
export const sheetsPartsCases: readonly ContractCase[] = [
  {
    name: "a tab is renamed, hidden, moved, frozen by the fields of the mask alone",
    source: `${REQUEST}#UpdateSheetPropertiesRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const properties = { sheetId, hidden: true, gridProperties: { frozenRowCount: 2, rowCount: 5 } };
        batch(google, id, [
          { updateSheetProperties: { properties, fields: "hidden,gridProperties.frozenRowCount" } },
        ]);
        return sheet(google, id, "properties(title,hidden,gridProperties(rowCount,frozenRowCount))");
      }),
    expected: {
      properties: {
        title: scratch.title,
        hidden: true,
        gridProperties: { rowCount: scratch.rows, frozenRowCount: 2 },
      },
    },
  },
  {
    name: "widths and hidden columns are properties of the dimension",
    source: `${REQUEST}#UpdateDimensionPropertiesRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const range = { sheetId, dimension: "COLUMNS", startIndex: 0, endIndex: 2 };
        const properties = { pixelSize: 240, hiddenByUser: true };
        batch(google, id, [
          { updateDimensionProperties: { range, properties, fields: "pixelSize,hiddenByUser" } },
        ]);
        const ranges = [`'${scratch.title}'!A1:C1`];
        const fields = "sheets.data.columnMetadata(pixelSize,hiddenByUser)";
        const answer = google.Sheets.Spreadsheets?.get(id, { ranges, fields });
        return answer?.sheets?.[0]?.data?.[0]?.columnMetadata?.map((one) => [
          one.pixelSize,
          one.hiddenByUser === true,
        ]);
      }),
    expected: [
      [240, true],
      [240, true],
      [100, false],
    ],
  },
  {
    name: "rows are appended to the end of the tab",
    source: `${REQUEST}#AppendDimensionRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [{ appendDimension: { sheetId, dimension: "ROWS", length: 5 } }]);
        return sheet(google, id, "properties(gridProperties(rowCount))");
      }),
    expected: { properties: { gridProperties: { rowCount: scratch.rows + 5 } } },
  },
  {
    name: "merged cells keep the value of the first, and part company again",
    source: `${REQUEST}#MergeCellsRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [
          write([[text("a"), text("b")]]),
          { mergeCells: { range: grid(0, 1, 0, 2), mergeType: "MERGE_ALL" } },
        ]);
        const merged = sheet(google, id, "merges");
        batch(google, id, [{ unmergeCells: { range: grid(0, 1, 0, 2) } }]);
        return [merged, sheet(google, id, "merges"), read(google, id)];
      }),
    expected: [{ merges: [grid(0, 1, 0, 2)] }, {}, [["a"]]],
  },
  {
    name: "rows are sorted by a column, empty cells last",
    source: `${REQUEST}#SortRangeRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [
          write([[number(2)], [], [number(3)], [number(1)]]),
          {
            sortRange: { range: grid(0, 4), sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }] },
          },
        ]);
        return read(google, id);
      }),
    expected: [[3], [2], [1]],
  },
  {
    name: "a validation is set on a range and read back on each cell of it; without a rule it is taken off",
    source: `${REQUEST}#SetDataValidationRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const values = [{ userEnteredValue: "Có" }, { userEnteredValue: "Không" }];
        const rule = { condition: { type: "ONE_OF_LIST", values }, strict: true, showCustomUi: true };
        const found = () => {
          const ranges = [`'${scratch.title}'!A2`];
          const fields = "sheets.data.rowData.values(dataValidation)";
          const answer = google.Sheets.Spreadsheets?.get(id, { ranges, fields });
          return answer?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.dataValidation ?? null;
        };
        batch(google, id, [{ setDataValidation: { range: grid(0, 3), rule } }]);
        const set = found();
        batch(google, id, [{ setDataValidation: { range: grid(0, 3) } }]);
        return [set, found()];
      }),
    expected: [
      {
        condition: {
          type: "ONE_OF_LIST",
          values: [{ userEnteredValue: "Có" }, { userEnteredValue: "Không" }],
        },
        strict: true,
        showCustomUi: true,
      },
      null,
    ],
  },
  {
    name: "a range is protected, the protection changed and taken away",
    source: `${REST}/sheets#ProtectedRange`,
    run: (google) =>
      inScratch(google, (id) => {
        const protectedRangeId = 987_002;
        const added = {
          protectedRangeId,
          range: grid(0, 1),
          description: "Chương trình ghi",
          warningOnly: true,
        };
        batch(google, id, [{ addProtectedRange: { protectedRange: added } }]);
        const changed = { protectedRangeId, description: "Khác" };
        batch(google, id, [{ updateProtectedRange: { protectedRange: changed, fields: "description" } }]);
        const found = sheet(google, id, "protectedRanges(protectedRangeId,description,warningOnly)");
        batch(google, id, [{ deleteProtectedRange: { protectedRangeId } }]);
        return [found, sheet(google, id, "protectedRanges(protectedRangeId)")];
      }),
    expected: [
      { protectedRanges: [{ protectedRangeId: 987_002, description: "Khác", warningOnly: true }] },
      {},
    ],
  },
  {
    name: "bands of colour are added to a range once, changed and taken away",
    source: `${REST}/sheets#BandedRange`,
    run: (google) =>
      inScratch(google, (id) => {
        const rowProperties = { firstBandColorStyle: red, secondBandColorStyle: red };
        const bandedRange = { bandedRangeId: 987_003, range: grid(0, 4), rowProperties };
        batch(google, id, [{ addBanding: { bandedRange } }]);
        const again = { ...bandedRange, bandedRangeId: 987_004 };
        const refused = refusal(google, id, [{ addBanding: { bandedRange: again } }]) !== "nothing thrown";
        const moved = { ...bandedRange, range: grid(0, 6) };
        batch(google, id, [{ updateBanding: { bandedRange: moved, fields: "range" } }]);
        const found = sheet(google, id, "bandedRanges(bandedRangeId,range(endRowIndex))");
        batch(google, id, [{ deleteBanding: { bandedRangeId: 987_003 } }]);
        return [refused, found, sheet(google, id, "bandedRanges(bandedRangeId)")];
      }),
    expected: [true, { bandedRanges: [{ bandedRangeId: 987_003, range: { endRowIndex: 6 } }] }, {}],
  },
  {
    name: "a filter view is added, renamed and taken away",
    source: `${REST}/sheets#FilterView`,
    run: (google) =>
      inScratch(google, (id) => {
        const filter = { filterViewId: 987_005, title: "Đơn vị A", range: grid(0, 5) };
        batch(google, id, [{ addFilterView: { filter } }]);
        batch(google, id, [
          { updateFilterView: { filter: { filterViewId: 987_005, title: "Đơn vị B" }, fields: "title" } },
        ]);
        const found = sheet(google, id, "filterViews(filterViewId,title)");
        batch(google, id, [{ deleteFilterView: { filterId: 987_005 } }]);
        return [found, sheet(google, id, "filterViews(filterViewId)")];
      }),
    expected: [{ filterViews: [{ filterViewId: 987_005, title: "Đơn vị B" }] }, {}],
  },
  {
    name: "a tab has one filter of its own",
    source: `${REQUEST}#SetBasicFilterRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [{ setBasicFilter: { filter: { range: grid(0, 5, 0, 2) } } }]);
        const found = sheet(google, id, "basicFilter(range(endRowIndex,endColumnIndex))");
        batch(google, id, [{ clearBasicFilter: { sheetId } }]);
        return [found, sheet(google, id, "basicFilter(range)")];
      }),
    expected: [{ basicFilter: { range: { endRowIndex: 5, endColumnIndex: 2 } } }, {}],
  },
];
