import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { OFFICE_COMMANDS } from "../../src/app/office/commands.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MANUAL = join(root, "docs/manual");
const PAGES = readdirSync(MANUAL).filter((name) => name.endsWith(".md"));
const SHOWN = ["README.md", "README.vi.md", "docs/README.md", ...PAGES.map((name) => `docs/manual/${name}`)];

function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Pictures that a page names, without ending. */
function picturesIn(path: string): readonly string[] {
  return [...textOf(path).matchAll(/screenshots\/([\w-]+)\.png/g)].map(([, name = ""]) => name);
}

const PICTURES = readdirSync(join(root, "docs/screenshots")).map((name) => name.replace(/\.png$/, ""));
const NAMED = new Set(SHOWN.flatMap(picturesIn));

/** What the browser tests say, in which every picture has its name, or the part before the device. */
const TESTS = readdirSync(join(root, "test/browser"))
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => textOf(`test/browser/${name}`))
  .join("\n");

/** True where a browser test takes this picture: by its whole name, or by what stands before the device or after the kind. */
function isTaken(picture: string): boolean {
  const plain = picture.replace(/-(?:phone|desktop)$/, "");
  const kind = plain.replace(/^(?:mail|office)-/, "");
  const key = new RegExp(`["\`](?:${picture}|${plain}|${kind})["\`-]|^\\s*${kind}: `, "m");
  return key.test(TESTS);
}

/** Labels of the menu itself (`src/main.ts`). */
const TASKS = [
  "Mở kỳ đánh giá",
  "Lập danh sách đề nghị",
  "Báo cáo kết quả năm",
  "Kiểm tra hệ thống",
  "Thiết lập",
];

describe("the manual", () => {
  test("has a page for every role, each found from its first page", () => {
    const roles = ["can-bo", "truong-don-vi", "cong-doan", "van-phong", "thu-truong", "kiem-tra"];
    const first = textOf("docs/manual/README.md");
    for (const page of PAGES.filter((name) => name !== "README.md")) expect(first).toContain(`(${page})`);
    expect(PAGES).toEqual(expect.arrayContaining(roles.map((role) => `${role}.md`)));
  });

  test("is found from every README", () => {
    for (const path of ["README.md", "README.vi.md", "docs/README.md"]) {
      expect(textOf(path)).toMatch(/\((?:docs\/)?manual\/README\.md\)/);
    }
  });

  test.each(SHOWN)("%s names only pictures and pages that there are", (path) => {
    expect(picturesIn(path).filter((name) => !PICTURES.includes(name))).toEqual([]);
    const links = [...textOf(path).matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, link = ""]) => link);
    for (const link of links) expect(() => textOf(join(path, "..", link))).not.toThrow();
  });

  test("shows every picture, and every picture is taken by a browser test", () => {
    expect(PICTURES.filter((name) => !NAMED.has(name))).toEqual([]);
    expect(PICTURES.filter((name) => !isTaken(name))).toEqual([]);
  });

  test("says of every picture in words what is on it", () => {
    for (const path of SHOWN) {
      const images = [...textOf(path).matchAll(/<img\b[^>]*>/g)].map(([image]) => image);
      expect(images.filter((image) => !/\balt="[^"]{5,}"/.test(image))).toEqual([]);
    }
  });

  test("names every item of the Office's menu as the menu does, in bold, and its picture", () => {
    const text = textOf("docs/manual/van-phong.md").replace(/\s+/g, " ");
    const labels = [...OFFICE_COMMANDS.map(({ label }) => label), ...TASKS];
    expect(labels.filter((label) => !text.includes(`**${label}**`))).toEqual([]);
    const pictures = PAGES.flatMap((page) => picturesIn(`docs/manual/${page}`));
    const wanted = OFFICE_COMMANDS.map(({ name }) => `office-${name}-desktop`);
    expect(wanted.filter((name) => !pictures.includes(name))).toEqual([]);
  });

  test.each(PAGES)("%s: what stands behind › is an item of that menu", (page) => {
    const text = textOf(`docs/manual/${page}`).replace(/\s+/g, " ");
    const named = [...text.matchAll(/\*\*([^*]+ › [^*]+)\*\*/g)].map(([, way = ""]) => way);
    const known = [
      ...OFFICE_COMMANDS.map(({ group, label }) => `${group} › ${label}`),
      ...TASKS.map((label) => `Công dân học tập › ${label}`),
    ];
    expect(named.filter((way) => !known.includes(way))).toEqual([]);
  });
});
