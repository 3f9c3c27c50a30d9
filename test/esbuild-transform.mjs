/** Jest transform: what esbuild does to a file in the bundle, it does here (TypeScript, JSX, text, base64, `?packed`). */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as esbuild from "esbuild";
import { definitionExpression } from "../scripts/bundle-imports.mjs";
import { COMMON_OPTIONS, INLINE_OPTIONS, packed } from "../scripts/bundle-options.mjs";

const INLINE_IMPORT = /import (\w+) from "([^"]+)\?packed";/g;
const DEFINITION_IMPORT = /import (\w+) from "([^"]+\.json)\?(definition|tab)";/g;

export default {
  process(source, path) {
    if (path.endsWith(".css")) return { code: `export default ${JSON.stringify(source)};` };
    if (path.endsWith(".docx")) {
      return { code: `export default ${JSON.stringify(readFileSync(path).toString("base64"))};` };
    }
    return esbuild.transformSync(withInlineScripts(source, path), {
      charset: "utf8",
      format: "esm",
      jsx: COMMON_OPTIONS.jsx,
      jsxImportSource: COMMON_OPTIONS.jsxImportSource,
      loader: path.endsWith("x") ? "tsx" : "ts",
      sourcefile: path,
      sourcemap: "inline",
      target: "node20",
    });
  },
  /** What this file reads besides the source is part of the key. */
  getCacheKey(source, path) {
    const hash = createHash("sha256")
      .update(path)
      .update(readFileSync(new URL(import.meta.url)));
    if (path.endsWith(".docx")) hash.update(readFileSync(path));
    else hash.update(withInlineScripts(source, path));
    return hash.digest("hex");
  },
};

/** Puts what the build would put in the place of `import script from "./x.ts?packed"` and of definitions. */
function withInlineScripts(source, path) {
  const defined = source.replace(DEFINITION_IMPORT, (_, name, specifier, kind) => {
    return `const ${name} = ${definitionExpression(resolve(dirname(path), specifier), kind)};`;
  });
  return defined.replace(INLINE_IMPORT, (_, name, specifier) => {
    const entry = resolve(dirname(path), specifier);
    const { outputFiles } = esbuild.buildSync({ ...INLINE_OPTIONS, entryPoints: [entry] });
    return `const ${name} = ${JSON.stringify(packed(outputFiles[0].text))};`;
  });
}
