import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../", import.meta.url));
mkdirSync(join(root, "build"), { recursive: true });
/** Inside the repository, so that packages and the layers' own settings are found; `build` is never committed. */
const scratch = mkdtempSync(join(root, "build", "layers-"));

afterAll(() => rmSync(scratch, { recursive: true }));

describe("the compiler keeps the layers apart", () => {
  const google = "export const id = SpreadsheetApp.getActive().getId();";
  const node = 'import { readFileSync } from "node:fs";\nexport const text = readFileSync("x", "utf8");';
  const globals = "export const late = () => setTimeout(() => process.exit(), 1);";
  const page = "export const title = document.title;";
  const shipped = ["src/domain", "src/app", "src/pages", "src/mail", "src/documents", "src/google", "src"];

  test.each(shipped.filter((layer) => layer !== "src/google" && layer !== "src"))(
    "%s cannot name Google",
    (layer) => {
      expect(compileIn(layer, google)).toContain("Cannot find name 'SpreadsheetApp'");
    },
  );

  test.each(shipped)("%s cannot name Node", (layer) => {
    expect(compileIn(layer, node)).toContain("Cannot find name 'node:fs'");
    expect(compileIn(layer, globals)).toContain("Cannot find name 'process'");
  });

  test.each(shipped)("%s cannot name a browser's page", (layer) => {
    expect(compileIn(layer, page)).toContain("Cannot find name 'document'");
  });

  test("src/google may name Google, a page's script the page, the emulator Node", () => {
    expect(compileIn("src/google", google)).toBe("");
    expect(compileIn("src/pages/client", page)).toBe("");
    expect(compileIn("emulator", node)).toBe("");
  });
});

describe("the linter keeps who may import whom", () => {
  const forbidden = [
    ["src/domain", "../app/ports.ts"],
    ["src/domain", "preact"],
    ["src/app", "../google/sheets-ledger.ts"],
    ["src/app", "../pages/page.ts"],
    ["src/mail", "../app/ports.ts"],
    ["src/pages", "../google/sheets-ledger.ts"],
    ["src/documents", "../app/ports.ts"],
    ["src/google", "../pages/page.ts"],
    ["emulator", "../src/domain/cycle.ts"],
  ] as const;
  const allowed = [
    ["src/domain", "./cycle.ts"],
    ["src/app", "../domain/cycle.ts"],
    ["src/google", "../app/ports.ts"],
    ["src/pages", "../domain/cycle.ts"],
    ["emulator", "node:fs"],
  ] as const;
  const refused = refusedImports([...forbidden, ...allowed]);

  test.each(forbidden)("%s may not import %s", (layer, specifier) => {
    expect(refused).toContain(`${layer} ${specifier}`);
  });

  test.each(allowed)("%s may import %s", (layer, specifier) => {
    expect(refused).not.toContain(`${layer} ${specifier}`);
  });
});

/** What the compiler says of this code under a layer's own settings; empty where it accepts it. */
function compileIn(layer: string, code: string): string {
  const folder = mkdtempSync(join(scratch, "project-"));
  writeFileSync(join(folder, "probe.ts"), code);
  const project = {
    extends: `${relative(folder, join(root, layer))}/tsconfig.json`,
    compilerOptions: { composite: false, noEmit: true, emitDeclarationOnly: false, tsBuildInfoFile: null },
    include: ["probe.ts"],
    references: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  return spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
    encoding: "utf8",
  }).stdout;
}

/** Which of these imports (layer, specifier) the project's linter settings refuse, as `layer specifier`. */
function refusedImports(imports: readonly (readonly [string, string])[]): readonly string[] {
  const folder = mkdtempSync(join(scratch, "lint-"));
  const settings = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const own = { ...settings, root: true, vcs: { enabled: false } };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(own));
  imports.forEach(([layer, specifier], index) => {
    mkdirSync(join(folder, layer), { recursive: true });
    const code = `import * as probe from ${JSON.stringify(specifier)};\nexport const probed = probe;\n`;
    writeFileSync(join(folder, layer, `probe-${index}.ts`), code);
  });
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
  const found = stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=\S*?probe-(\d+)\.ts/g);
  return [...found].map(([, index]) => imports[Number(index)]?.join(" ") ?? "");
}
