import { crc32, inflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import jsqr from "jsqr";
import JSZip from "jszip";
import { placePicture } from "../../src/documents/place-picture.ts";
import { pngPicture } from "../../src/documents/png-picture.ts";
import { poster } from "../../src/documents/poster.ts";
import { qrPicture } from "../../src/documents/qr-picture.ts";
import { templateOf } from "./layout/papers.ts";
import { CYCLE } from "./sample-year.ts";

/** The package says `default` to a bundler; Node gives the function inside it. */
const readCode = (jsqr as unknown as { readonly default?: typeof jsqr }).default ?? jsqr;

const URL =
  "https://docs.google.com/forms/d/e/1FAIpQLSfD0u7uYt4wAAbcdefghijklmnopqrstuvwxyz0123456789AB/viewform";

/** A black and white PNG as pixels, every check of the format made on the way. */
function pixelsOf(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly dark: boolean[];
} {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const typed = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(typed));
    parts.set(typed.toString("latin1", 0, 4), typed.subarray(4));
    at += 12 + length;
  }
  const width = parts.get("IHDR")?.readUInt32BE(0) ?? 0;
  const height = parts.get("IHDR")?.readUInt32BE(4) ?? 0;
  const rows = inflateSync(parts.get("IDAT") ?? Buffer.alloc(0));
  const stride = 1 + Math.ceil(width / 8);
  expect(rows).toHaveLength(stride * height);
  const dark = Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const byte = rows[y * stride + 1 + (x >> 3)] ?? 0;
    return ((byte >> (7 - (x & 7))) & 1) === 0;
  });
  return { width, height, dark };
}

/** What a telephone reads in a picture. */
function scanned(png: Uint8Array): string | undefined {
  const { width, height, dark } = pixelsOf(png);
  const colours = new Uint8ClampedArray(width * height * 4).fill(255);
  dark.forEach((is, index) => {
    if (is) colours.fill(0, index * 4, index * 4 + 3);
  });
  return readCode(colours, width, height)?.data;
}

async function picturesIn(docx: string): Promise<readonly Uint8Array[]> {
  const zip = await JSZip.loadAsync(docx, { base64: true });
  const names = Object.keys(zip.files).filter((name) => /^word\/media\/./.test(name));
  return Promise.all(
    names.map(async (name) => (await zip.file(name)?.async("uint8array")) ?? new Uint8Array()),
  );
}

describe("the poster", () => {
  test("carries the form's QR code: a telephone reads the very address", async () => {
    const made = poster({ cycle: CYCLE, form: "registration", url: URL }, templateOf("poster"));
    if (!made.ok) throw new Error(made.message);
    const pictures = await picturesIn(made.value);
    expect(pictures.map(scanned)).toEqual([URL]);
  });

  test("takes the picture by its alternative text, whatever the Office's word processor calls the file", async () => {
    const zip = await JSZip.loadAsync(templateOf("poster"), { base64: true });
    const relations = "word/_rels/document.xml.rels";
    const media = Object.keys(zip.files).find((name) => /^word\/media\/./.test(name)) ?? "";
    const text = (await zip.file(relations)?.async("string")) ?? "";
    zip.file(relations, text.replace(media.replace("word/", ""), "media/image7.PNG"));
    zip.file("word/media/image7.PNG", (await zip.file(media)?.async("uint8array")) ?? "");
    zip.remove(media);
    const template = await zip.generateAsync({ type: "base64" });
    const made = poster({ cycle: CYCLE, form: "selfAssessment", url: URL }, template);
    if (!made.ok) throw new Error(made.message);
    expect((await picturesIn(made.value)).map(scanned)).toEqual([URL]);
  });

  test("is refused where its template has lost the picture, with what to do", async () => {
    const zip = await JSZip.loadAsync(templateOf("poster"), { base64: true });
    const body = (await zip.file("word/document.xml")?.async("string")) ?? "";
    zip.file("word/document.xml", body.replace(/<w:drawing\b[\s\S]*?<\/w:drawing>/g, ""));
    const made = poster(
      { cycle: CYCLE, form: "registration", url: URL },
      await zip.generateAsync({ type: "base64" }),
    );
    expect(made).toMatchObject({
      ok: false,
      code: "template-missing-picture",
      message: expect.stringContaining("“Mã QR của biểu mẫu”"),
    });
    expect(placePicture(templateOf("minutes"), "Mã QR", qrPicture(URL))).toMatchObject({ ok: false });
  });
});

test("a picture holds each square as many pixels wide as asked, in rows of any width", () => {
  const squares = [
    [true, false, true],
    [false, true, false],
  ];
  const { width, height, dark } = pixelsOf(pngPicture(squares, 5));
  expect([width, height]).toEqual([15, 10]);
  squares.forEach((row, y) => {
    row.forEach((square, x) => {
      expect(dark[(y * 5 + 2) * width + x * 5 + 2]).toBe(square);
    });
  });
});
