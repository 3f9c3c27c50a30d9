import { describe, expect, test } from "@jest/globals";
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { fillTemplate } from "../../src/documents/fill-template.ts";
import { paragraphs, partOf } from "./docx-text.ts";

const FIELDS = { Ten: "text", Co: "choice", Nguoi: { Ten: "text", Tuoi: "text" } } as const;
const DATA = { Ten: "Sở Tài chính", Co: true, Nguoi: [{ Ten: "=1+1", Tuoi: "30" }] };

/** A template whose paragraphs are these; a run is split wherever "|" stands, as Word does when it checks spelling. */
async function template(...lines: readonly string[]): Promise<string> {
  const children = lines.map(
    (text) => new Paragraph({ children: text.split("|").map((part) => new TextRun(part)) }),
  );
  return Packer.toBase64String(new Document({ sections: [{ children }] }));
}

async function fill(lines: readonly string[], data: object = DATA, required: readonly string[] = []) {
  const templateBase64 = await template(...lines);
  return fillTemplate({ templateBase64, data, fields: FIELDS, required });
}

async function textOf(lines: readonly string[], data?: object): Promise<readonly string[]> {
  const filled = await fill(lines, data);
  if (!filled.ok) throw new Error(filled.message);
  return paragraphs(await partOf(filled.value, "word/document.xml"));
}

describe("a template is filled", () => {
  test("fields, choices and lists, also where Word has split a field into pieces", async () => {
    const lines = ["Tên: {T|en|}", "{#Co}có{/Co}{^Co}không{/Co}", "{#Nguoi}", "{Ten} {Tuoi}", "{/Nguoi}"];
    expect(await textOf(lines)).toEqual(["Tên: Sở Tài chính", "có", "=1+1 30"]);
  });

  test("within a list a field of the document may be named", async () => {
    expect(
      await textOf(["{#Nguoi}", "{Tuoi} {Co}", "{/Nguoi}"]).catch((error: Error) => error.message),
    ).toMatch(/\{Co\}: phải viết thành cặp/);
    expect(await textOf(["{#Nguoi}", "{Tuoi}{#Co} có{/Co}", "{/Nguoi}"])).toEqual(["30 có"]);
  });

  test("what people wrote is text: markup and braces are not read", async () => {
    const [line] = await textOf(["{Ten}"], { ...DATA, Ten: "<w:p/> & {Nguoi} \u0007" });
    expect(line).toBe("&lt;w:p/&gt; &amp; {Nguoi} ");
  });
});

describe("a template that cannot be filled is refused before anything is made, by name", () => {
  test("an unknown field, wherever it stands", async () => {
    const filled = await fill(["{Tenn}", "{#Nguoi}", "{Luong}", "{/Nguoi}", "{^Khac}x{/Khac}"]);
    expect(filled).toMatchObject({ ok: false, code: "template-unknown-field" });
    expect(!filled.ok && filled.message).toMatch(/\{Tenn\}.*\{Luong\}.*\{#Khac\}/);
    expect(!filled.ok && filled.message).toMatch(/chưa có văn bản nào được tạo/);
  });

  test("the refusal says where the field stands: beside which words, after which, in the head of the page", async () => {
    const { Header } = await import("docx");
    const headers = { default: new Header({ children: [new Paragraph("{Trang}")] }) };
    const children = [new Paragraph("Số: {Sai} ký hiệu"), new Paragraph("{Lac}")];
    const document = new Document({ sections: [{ headers, children }] });
    const templateBase64 = await Packer.toBase64String(document);
    const filled = fillTemplate({ templateBase64, data: DATA, fields: FIELDS, required: [] });
    expect(!filled.ok && filled.message).toContain("{Sai}: không có trường này (gần “Số: {Sai}”)");
    expect(!filled.ok && filled.message).toContain("{Lac}: không có trường này (sau “Số: {Sai} ký hiệu”)");
    expect(!filled.ok && filled.message).toContain("{Trang}: không có trường này (ở đầu trang)");
  });

  test("a required field that is gone: by name, and in which list it belongs", async () => {
    const filled = await fill(["{Ten}"], DATA, ["Ten", "Co", "Tuoi"]);
    expect(!filled.ok && filled.message).toContain(
      "thiếu trường bắt buộc: {Co}, {Tuoi} trong {#Nguoi}…{/Nguoi}",
    );
  });

  test("an unknown field within a list that is empty this year", async () => {
    const filled = await fill(["{#Nguoi}", "{Luong}", "{/Nguoi}"], { ...DATA, Nguoi: [] });
    expect(filled).toMatchObject({ ok: false, code: "template-unknown-field" });
  });

  test("an unknown field in the head of the page", async () => {
    const { Header } = await import("docx");
    const header = new Header({ children: [new Paragraph("{Trang}")] });
    const document = new Document({
      sections: [{ headers: { default: header }, children: [new Paragraph("{Ten}")] }],
    });
    const templateBase64 = await Packer.toBase64String(document);
    const filled = fillTemplate({ templateBase64, data: DATA, fields: FIELDS, required: [] });
    expect(!filled.ok && filled.message).toMatch(/\{Trang\}/);
  });

  test("a list written as a single field", async () => {
    const filled = await fill(["{Nguoi}"]);
    expect(!filled.ok && filled.message).toMatch(/\{Nguoi\}: phải viết thành cặp \{#Nguoi\}…\{\/Nguoi\}/);
  });

  test("a field written as raw XML", async () => {
    const filled = await fill(["{@Ten}"]);
    expect(filled).toMatchObject({ ok: false, code: "template-unknown-field" });
  });

  test("names that every object has are no fields", async () => {
    expect(await fill(["{constructor}"])).toMatchObject({ ok: false, code: "template-unknown-field" });
  });

  test("a required field that the template lost", async () => {
    const filled = await fill(["{#Co}x{/Co}"], DATA, ["Co", "Ten"]);
    expect(filled).toMatchObject({ ok: false, code: "template-missing-field" });
    expect(!filled.ok && filled.message).toMatch(/bắt buộc: \{Ten\}/);
  });

  test("a datum that a field of the template needs and nobody gave", async () => {
    const filled = await fill(["{#Nguoi}", "{Tuoi}", "{/Nguoi}"], {
      Ten: "x",
      Co: true,
      Nguoi: [{ Ten: "An" }],
    });
    expect(filled).toMatchObject({ ok: false, code: "template-missing-data" });
    expect(!filled.ok && filled.message).toMatch(/\{Tuoi\}/);
  });

  test("a brace or a pair that is not closed", async () => {
    const open = await fill(["{Ten"]);
    expect(open).toMatchObject({ ok: false, code: "template-broken" });
    expect(!open.ok && open.message).toMatch(/chưa được đóng/);
    const loop = await fill(["{#Co}x"]);
    expect(loop).toMatchObject({ ok: false, code: "template-broken" });
    expect(await fill(["{#Co}x{/Ten}"])).toMatchObject({ ok: false, code: "template-broken" });
  });

  test("a file that is no Word file", () => {
    for (const templateBase64 of ["", "aGVsbG8=", "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="]) {
      expect(fillTemplate({ templateBase64, data: DATA, fields: FIELDS, required: [] })).toMatchObject({
        ok: false,
        code: "template-unreadable",
      });
    }
  });
});

test("a row of a table repeats for each item", async () => {
  const cell = (text: string) =>
    new TableCell({ children: [new Paragraph({ text, alignment: AlignmentType.LEFT })] });
  const row = new TableRow({ children: [cell("{#Nguoi}{Ten}"), cell("{Tuoi}{/Nguoi}")] });
  const document = new Document({ sections: [{ children: [new Table({ rows: [row] })] }] });
  const data = { ...DATA, Nguoi: [1, 2, 3].map((age) => ({ Ten: "An", Tuoi: String(age) })) };
  const templateBase64 = await Packer.toBase64String(document);
  const filled = fillTemplate({ templateBase64, data, fields: FIELDS, required: [] });
  if (!filled.ok) throw new Error(filled.message);
  const xml = await partOf(filled.value, "word/document.xml");
  expect(xml.match(/<w:tr[ >]/g)).toHaveLength(3);
});
