import type { ContractCase, Google } from "./contract.ts";
import { batch, inScratch, number, refusal, scratch, write } from "./sheets-scratch.ts";

const REST = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets";
const REQUEST = `${REST}/request`;
const { sheetId } = scratch;
const ranges = [{ sheetId, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 }];

const rule = (type: string, operand: string) => ({
  ranges,
  booleanRule: {
    condition: { type, values: [{ userEnteredValue: operand }] },
    format: { textFormat: { bold: true } },
  },
});

/** Conditions of the tab's rules, the first rule first. */
function conditions(google: Google, id: string): readonly (string | undefined)[] {
  const answer = google.Sheets.Spreadsheets?.get(id, {
    ranges: [`'${scratch.title}'`],
    fields: "sheets.conditionalFormats(booleanRule.condition)",
  });
  const found = answer?.sheets?.[0]?.conditionalFormats ?? [];
  return found.map((one) => one.booleanRule?.condition?.values?.[0]?.userEnteredValue);
}

const overlayPosition = { anchorCell: { sheetId, rowIndex: 5, columnIndex: 2 } };
const spec = (title: string) => ({
  title,
  basicChart: {
    chartType: "COLUMN",
    domains: [{ domain: { sourceRange: { sources: ranges } } }],
    series: [{ series: { sourceRange: { sources: ranges } } }],
  },
});

/** Conditional formats, charts, names: what shows the cells, or points at them. */
export const sheetsLooksCases: readonly ContractCase[] = [
  {
    name: "conditional formats stand in order: added at an index, moved, replaced, deleted",
    source: `${REQUEST}#UpdateConditionalFormatRuleRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        batch(google, id, [
          { addConditionalFormatRule: { rule: rule("NUMBER_LESS", "5"), index: 0 } },
          { addConditionalFormatRule: { rule: rule("CUSTOM_FORMULA", "=A1>8"), index: 0 } },
        ]);
        const added = conditions(google, id);
        batch(google, id, [{ updateConditionalFormatRule: { sheetId, index: 0, newIndex: 1 } }]);
        const moved = conditions(google, id);
        batch(google, id, [
          { updateConditionalFormatRule: { index: 0, rule: rule("NUMBER_LESS", "6") } },
          { deleteConditionalFormatRule: { sheetId, index: 1 } },
        ]);
        return [added, moved, conditions(google, id)];
      }),
    expected: [["=A1>8", "5"], ["5", "=A1>8"], ["6"]],
  },
  {
    name: "a conditional format without a range, or of no rule at the index, is refused",
    source: `${REQUEST}#DeleteConditionalFormatRuleRequest`,
    run: (google) =>
      inScratch(google, (id) => [
        refusal(google, id, [
          { addConditionalFormatRule: { rule: { ...rule("NUMBER_LESS", "5"), ranges: [] } } },
        ]) !== "nothing thrown",
        refusal(google, id, [{ deleteConditionalFormatRule: { sheetId, index: 3 } }]) !== "nothing thrown",
      ]),
    expected: [true, true],
  },
  {
    name: "a chart stands over the cells it is anchored to; its spec is replaced whole",
    source: `${REST}/charts#EmbeddedChart`,
    run: (google) =>
      inScratch(google, (id) => {
        const chartId = 987_006;
        const charts = () =>
          google.Sheets.Spreadsheets?.get(id, {
            ranges: [`'${scratch.title}'`],
            fields: "sheets.charts(chartId,spec(title))",
          })?.sheets?.[0]?.charts ?? [];
        batch(google, id, [
          write([[number(1)], [number(2)]]),
          { addChart: { chart: { chartId, spec: spec("Một"), position: { overlayPosition } } } },
        ]);
        batch(google, id, [{ updateChartSpec: { chartId, spec: spec("Hai") } }]);
        const found = charts();
        batch(google, id, [{ deleteEmbeddedObject: { objectId: chartId } }]);
        return [found, charts()];
      }),
    expected: [[{ chartId: 987_006, spec: { title: "Hai" } }], []],
  },
  {
    name: "a name is moved to other cells, and gone when it is deleted",
    source: `${REQUEST}#UpdateNamedRangeRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const namedRangeId = "hop-dong-2";
        const [range] = ranges;
        const names = () =>
          (google.Sheets.Spreadsheets?.get(id, { fields: "namedRanges" })?.namedRanges ?? [])
            .filter((one) => one.namedRangeId === namedRangeId)
            .map((one) => [one.name, one.range?.endRowIndex]);
        batch(google, id, [
          { addNamedRange: { namedRange: { namedRangeId, name: "HopDongHai", range: range as never } } },
        ]);
        const moved = { namedRangeId, range: { ...range, endRowIndex: 9 } };
        batch(google, id, [{ updateNamedRange: { namedRange: moved, fields: "range" } }]);
        const found = names();
        batch(google, id, [{ deleteNamedRange: { namedRangeId } }]);
        return [found, names()];
      }),
    expected: [[["HopDongHai", 9]], []],
  },
  {
    name: "developer metadata is kept with the place it was given",
    source: `${REQUEST}#CreateDeveloperMetadataRequest`,
    run: (google) =>
      inScratch(google, (id) => {
        const developerMetadata = {
          metadataKey: "hop-dong",
          metadataValue: "1",
          location: { sheetId },
          visibility: "DOCUMENT",
        };
        const answer = batch(google, id, [{ createDeveloperMetadata: { developerMetadata } }]);
        const made = answer?.replies?.[0]?.createDeveloperMetadata?.developerMetadata;
        return [made?.metadataKey, made?.metadataValue, typeof made?.metadataId];
      }),
    expected: ["hop-dong", "1", "number"],
  },
];
