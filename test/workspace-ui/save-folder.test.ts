import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { SaveFolder } from "../../emulator/ui/save-folder.ts";

let path: string;
let folder: SaveFolder;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "workspace-"));
  folder = new SaveFolder(path);
});
afterEach(() => rmSync(path, { recursive: true }));

const world = () => join(path, "world.json");

describe("a save of the local workspace", () => {
  test("is read back as it was written, Vietnamese and line ends too", () => {
    const text = '{"tên":"Hứa Thị Lượng\\n","n":[1,2]}\n\n';
    folder.write(text);
    expect(new SaveFolder(path).read()).toEqual({ found: "world", text });
  });

  test("is none in a new folder", () => {
    expect(folder.read()).toEqual({ found: "nothing" });
  });

  test("replaces the former one only when it is whole: a write cut short leaves the former", () => {
    folder.write('{"n":1}');
    writeFileSync(join(path, "world.json.new"), '{"format":1,"sha256":"x"}\n{"n":');
    expect(folder.read()).toEqual({ found: "world", text: '{"n":1}' });
  });

  test.each([
    ["truncated", () => truncateSync(world(), 90)],
    ["edited", () => writeFileSync(world(), readFileSync(world(), "utf8").replace('"n":1', '"n":2'))],
    ["empty", () => writeFileSync(world(), "")],
    ["of another format", () => writeFileSync(world(), '{"format":99,"sha256":""}\n{}')],
  ])("that is %s is set aside, not lost, and says why in Vietnamese", (_how, damage) => {
    folder.write(`{"n":1,"text":"${"x".repeat(100)}"}`);
    damage();
    const bytes = readFileSync(world());
    const saved = folder.read();
    if (saved.found !== "damaged") throw new Error(`expected a damaged save, found ${saved.found}`);
    expect(saved.why).toMatch(/tệp/);
    expect(readFileSync(saved.setAside)).toEqual(bytes);
    expect(existsSync(world())).toBe(false);
  });

  test("leaves one file behind, however often it is written", () => {
    for (let turn = 0; turn < 5; turn += 1) folder.write(`{"n":${turn}}`);
    expect(readdirSync(path)).toEqual(["world.json"]);
  });
});

describe("the data folder", () => {
  test("is refused while another living process has it", () => {
    writeFileSync(join(path, "server.pid"), String(process.ppid));
    expect(folder.take()).toBe(process.ppid);
  });

  test("is taken over from a process that was killed", () => {
    writeFileSync(join(path, "server.pid"), "999999999");
    expect(folder.take()).toBe(0);
    folder.release();
    expect(readdirSync(path)).toEqual([]);
  });
});
