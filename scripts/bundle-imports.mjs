/** What our code may import besides code: scripts of pages, doors to libraries, definitions. Plugins of esbuild. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import * as esbuild from "esbuild";
import { INLINE_OPTIONS, packed, root } from "./bundle-options.mjs";

/**
 * `import script from "./client/x.ts?packed"`: the default export is the text of that file, bundled for browsers, packed
 * as a definition is: every call of Google's loads the script, few show a page (src/google/unpack.ts).
 */
export function inlineScripts(inputs) {
  return {
    name: "inline-scripts",
    setup(build) {
      build.onResolve({ filter: /\?packed$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.replace(/\?packed$/, "")),
        namespace: "inline",
      }));
      build.onLoad({ filter: /.*/, namespace: "inline" }, async ({ path }) => {
        const result = await esbuild.build({ ...INLINE_OPTIONS, entryPoints: [path], metafile: true });
        for (const input of Object.keys(result.metafile.inputs)) inputs.add(input);
        return { contents: packed(result.outputFiles[0].text), loader: "text" };
      });
    },
  };
}

/**
 * A `.cjs` file is a door to libraries that are heavy to load (the Word engine: a quarter of a megabyte, 8 ms). It goes
 * to an HTML file of the project, which Google does not load: the script reads it when the door is first opened
 * (https://developers.google.com/apps-script/reference/html/html-template#getRawContent()).
 */
export const libraryDoors = {
  name: "library-doors",
  setup(build) {
    build.onResolve({ filter: /^\..*\.cjs$/ }, ({ path, resolveDir }) => ({
      path: `./${relative(root, resolve(resolveDir, path))}`,
      external: true,
    }));
  },
};

/** How a definition (`forms/*.json`, `sheets-templates/*.json`) may be imported: whole, or what the code knows of a tab. */
export const DEFINITION_IMPORT = /\.json\?(definition|tab)$/;

/**
 * What stands in the place of `import packed from "./x.json?definition"`: the compact text, gzip'd, in base64, a third
 * of its size, since every call of Google's loads the script and only setup needs the definitions
 * (src/google/unpack.ts); and of `import tab from "./x.json?tab"`: id, title, headers and which cells are days or moments.
 * @param {string} path of the JSON file
 * @param {string} kind `definition` or `tab`
 * @returns {string} an expression
 */
export function definitionExpression(path, kind) {
  const definition = JSON.parse(readFileSync(path, "utf8"));
  if (kind === "definition") return JSON.stringify(packed(JSON.stringify(definition)));
  const { sheetId, title } = definition.properties;
  const [header, ...labelled] = definition.data[0].rowData.map(({ values = [] }) => values);
  const below = definition.data[1]?.rowData[0]?.values ?? [];
  return JSON.stringify({
    sheetId,
    title,
    columns: header.map(textOf),
    times: [
      ...header.filter((_, column) => isTime(below[column])).map(textOf),
      ...labelled.filter((row) => row.some(isTime)).map(([label]) => textOf(label)),
    ],
  });
}

function textOf(cell) {
  return cell.userEnteredValue?.stringValue ?? "";
}

/** Whether a cell is shown as a day or a moment. */
function isTime(cell) {
  return /DATE|TIME/.test(cell?.userEnteredFormat?.numberFormat?.type ?? "");
}

export function definitions(inputs) {
  return {
    name: "definitions",
    setup(build) {
      build.onResolve({ filter: DEFINITION_IMPORT }, ({ path, resolveDir }) => {
        const [file, kind] = path.split("?");
        return { path: resolve(resolveDir, file), namespace: kind };
      });
      build.onLoad({ filter: /\.json$/, namespace: "definition" }, load);
      build.onLoad({ filter: /\.json$/, namespace: "tab" }, load);
    },
  };
  function load({ path, namespace }) {
    inputs.add(relative(root, path));
    return { contents: `export default ${definitionExpression(path, namespace)};`, loader: "js" };
  }
}
