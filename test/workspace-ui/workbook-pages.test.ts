import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OpenApp, openApp } from "./app-stage.ts";

const ROWS = 3000;
const GREEN = { red: 0, green: 1, blue: 0 };
const SCRIPT = `
  function setup() {
    const sheet = (sheetId, title, frozenRowCount) => ({ addSheet: { properties:
      { sheetId, title, gridProperties: { rowCount: ${ROWS + 10}, columnCount: 8, frozenRowCount, frozenColumnCount: 1 } } } });
    const range = (sheetId, column) => ({ sheetId, startRowIndex: 0, endRowIndex: 4, startColumnIndex: column, endColumnIndex: column + 1 });
    const source = (column) => ({ sourceRange: { sources: [range(2, column)] } });
    const requests = [sheet(1, "Dài", 1), sheet(2, "Đơn vị thử", 1),
      { addConditionalFormatRule: { index: 0, rule: { ranges: [{ sheetId: 1, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }],
        booleanRule: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$B2>=2998" }] },
          format: { backgroundColorStyle: { rgbColor: ${JSON.stringify(GREEN)} } } } } } },
      { setDataValidation: { range: { sheetId: 1, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 },
        rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Có" }] }, inputMessage: "Chọn Có.", strict: false } } },
      { updateDimensionProperties: { range: { sheetId: 2, dimension: "ROWS", startIndex: 2, endIndex: 3 },
        properties: { hiddenByUser: true }, fields: "hiddenByUser" } },
      { addChart: { chart: { spec: { title: "Tỷ lệ", basicChart: { chartType: "COMBO", legendPosition: "BOTTOM_LEGEND", headerCount: 1,
        domains: [{ domain: source(0) }], series: [
          { series: source(1), type: "COLUMN", targetAxis: "LEFT_AXIS" },
          { series: source(2), type: "LINE", targetAxis: "LEFT_AXIS", lineStyle: { type: "MEDIUM_DASHED" } },
          { series: source(3), type: "LINE", targetAxis: "LEFT_AXIS" }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 2 } } } } } }];
    Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
  }
`;
const LONG_NAME = "Phòng Doanh nghiệp, Kinh tế tập thể và Đầu tư nước ngoài";

let app: OpenApp;
beforeAll(async () => {
  app = await openApp(SCRIPT);
  app.run("setup");
  const names = Array.from({ length: ROWS }, (_, index) => [`Đặng Thị Số ${index + 1}`, index + 1]);
  app.session.act((workspace) => {
    workspace.paste("Dài", 1, 1, [["Họ và tên", "Thứ tự"], ...names]);
    workspace.paste("Đơn vị thử", 1, 1, [
      ["Đơn vị", "Tỷ lệ", "Mục tiêu", "Mức"],
      [LONG_NAME, 0.9, 0.8, 0.7],
      ["Văn phòng", 0.5, 0.8, 0.7],
    ]);
  });
});
afterAll(() => app.close());

const rowsIn = (page: string) => page.slice(page.indexOf("<tbody>")).match(/<tr data-row="\d+"/g) ?? [];

describe("a hidden row", () => {
  test("is not shown, as on Google", async () => {
    const { text } = await app.get(`/workbook?tab=${encodeURIComponent("Đơn vị thử")}`);
    expect(rowsIn(text)).toEqual(['<tr data-row="2"']);
  });
});

describe("a tab of thousands of rows", () => {
  test("comes a hundred at a time, its frozen header on every page", async () => {
    for (const [query, first, count] of [
      ["", 2, 100],
      ["&page=30", 2902, 100],
      ["&page=31", 0, 0],
    ] as const) {
      const { text } = await app.get(`/workbook?tab=D%C3%A0i${query}`);
      expect(text.slice(0, text.indexOf("<tbody>"))).toContain("Họ và tên");
      const rows = rowsIn(text);
      if (count === 0) expect(rows[0]).toBe('<tr data-row="2902"');
      else expect([rows.length, rows[0]]).toEqual([count, `<tr data-row="${first}"`]);
    }
  });

  test("is searched as a whole, by words without marks, in one column or in all", async () => {
    const found = (await app.get("/workbook?tab=D%C3%A0i&q=dang+so+2999")).text;
    expect(rowsIn(found)).toEqual(['<tr data-row="3000"']);
    const inOrder = (await app.get("/workbook?tab=D%C3%A0i&q=dang&column=1")).text;
    expect(rowsIn(inOrder)).toEqual([]);
  });

  test("is coloured where a custom formula holds, on the rows that are shown", async () => {
    const { text } = await app.get("/workbook?tab=D%C3%A0i&page=30");
    const coloured = text.match(/<td class="n" style="background-color:rgb\(0 255 0\)[^>]*>[\d.]+/g) ?? [];
    expect(coloured.map((cell) => cell.replace(/^.*>/, ""))).toEqual(["2998", "2999", "3000"]);
  });
});

test("a cell whose value its rule does not take is marked, with what the rule asks for", async () => {
  app.session.act((workspace) => workspace.paste("Dài", 2, 3, [["Có"], ["Không"]]));
  const { text } = await app.get("/workbook?tab=D%C3%A0i");
  const marked = text.match(/<td class="invalid"[^>]*>[^<]*/g) ?? [];
  expect(marked).toHaveLength(1);
  expect(marked[0]).toContain('title="Không hợp lệ: Chọn Có."');
  expect(marked[0]).toMatch(/>Không$/);
});

describe("a chart", () => {
  test("comes after the cells, and as a list, too, for a screen that its picture does not fit", async () => {
    const { text } = await app.get("/workbook?tab=2");
    expect(text.indexOf('<figure class="chart')).toBeGreaterThan(text.indexOf("</table>"));
    const list = text.slice(text.indexOf('<dl class="bars"'), text.indexOf("</dl>"));
    expect([...list.matchAll(/<dt[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual([
      LONG_NAME,
      "Văn phòng",
    ]);
    expect([...list.matchAll(/<\/span>([^<]*)</g)].map(([, value]) => value)).toEqual([
      "0,9",
      "0,8",
      "0,7",
      "0,5",
      "0,8",
      "0,7",
    ]);
  });

  test("names every unit whole, and its legend draws each line as the chart does", async () => {
    const { text } = await app.get("/workbook?tab=2");
    const chart = text.slice(text.indexOf('<figure class="chart'), text.indexOf("</figure>"));
    const words = [...chart.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, word]) => word).join(" ");
    expect(words).toContain(LONG_NAME);
    expect(chart).not.toContain("…");
    expect(chart.match(/stroke-dasharray/g)).toHaveLength(1);
    const legend = [
      ...chart.matchAll(/<span class="(\w+(?: \w+)?)" style="--colour:[^>]*><\/span> ([^<]+)</g),
    ];
    expect(legend.map(([, mark, name]) => `${name}: ${mark}`)).toEqual([
      "Tỷ lệ: block",
      "Mục tiêu: stroke dashed",
      "Mức: stroke",
    ]);
  });
});

test("a menu lists all tabs, the present one marked", async () => {
  const { text } = await app.get("/workbook?tab=2");
  const menu = text.slice(text.indexOf('<details class="menu all-tabs"'), text.indexOf("</details>"));
  const links = [...menu.matchAll(/<a href="([^"]*)"([^>]*)>([^<]*)</g)];
  expect(links.map(([, , , title]) => title)).toEqual(["Trang tính1", "Dài", "Đơn vị thử"]);
  expect(
    links.filter(([, , attributes]) => attributes?.includes("aria-current")).map(([, to]) => to),
  ).toEqual(["/workbook?tab=2"]);
});
