import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "@jest/globals";
import { portalTable } from "../../src/documents/portal-table.ts";
import { portalDossiers } from "../../src/domain/portal-table.ts";
import { CYCLE, dossier, person, sampleYear } from "./sample-year.ts";

async function sheetOf(dossiers: readonly ReturnType<typeof dossier>[]) {
  const made = portalTable({ cycle: CYCLE, dossiers: portalDossiers(dossiers, 2026), unitOrder: ["NS"] });
  if (!made.ok) throw new Error(made.message);
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(made.value, "base64"));
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test("a row for each who handed in, with typed columns; what people wrote is never a formula", async () => {
  const people = [
    person("007", "=1+1", "NS", { kind: "civil-servant" }),
    person("008", "Vi Văn An", "NS"),
    person("009", "Lý Thị Mai", "NS"),
  ];
  const [one, two, three] = people;
  if (!one || !two || !three) throw new Error("three people");
  const sheet = await sheetOf([
    { ...dossier(one, { state: "Recognised", streak: 5 }), kind: "civil-servant" },
    dossier(two, { state: "NotRecognised", appraised: [8, 8, 7, 7, 8, 4, 7, 7, 8, 8] }),
    dossier(three, { state: "Registered" }),
  ]);
  const titles = sheet.getRow(3).values as readonly unknown[];
  const cellOf = (row: number, title: string) => sheet.getRow(row).getCell(titles.indexOf(title)).value;
  expect(sheet.rowCount).toBe(5);
  const formulaLike = [4, 5].find((row) => cellOf(row, "Mã CCVC") === "007") ?? 0;
  expect(cellOf(formulaLike, "Họ và tên")).toBe("=1+1");
  expect(cellOf(formulaLike, "Đối tượng")).toBe("Công chức");
  expect(cellOf(formulaLike, "Tổng điểm")).toBe(90);
  expect(cellOf(formulaLike, "Chỉ số 10")).toBe(9);
  expect(cellOf(formulaLike, "Danh hiệu")).toBe("Công dân học tập tiêu biểu xuất sắc");
  expect(cellOf(formulaLike, "Ngày quyết định")).toEqual(new Date("2026-11-24T00:00:00Z"));
  const other = formulaLike === 4 ? 5 : 4;
  expect(cellOf(other, "Kết quả")).toBe("Không được công nhận");
  expect(cellOf(other, "Danh hiệu") ?? "").toBe("");
});

test("the sample year: as many rows as self-assessments of people on the roll", async () => {
  const { dossiers } = sampleYear(60);
  const handedIn = dossiers.filter((one) => one.year === 2026 && "submission" in one && one.onRoll);
  expect((await sheetOf(dossiers)).rowCount).toBe(handedIn.length + 3);
});
