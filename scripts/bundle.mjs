/** Turns a TypeScript entry into one script for Apps Script: our code by its own names, libraries minified beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { gzipSync } from "fflate";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** What Apps Script's runtime lacks (V8 without browser or Node) though TypeScript or a habit may suggest it. */
export const ABSENT_GLOBALS = [
  ...["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "queueMicrotask"],
  ...["fetch", "Request", "Response", "Headers", "URL", "URLSearchParams", "XMLHttpRequest", "WebSocket"],
  ...["TextEncoder", "TextDecoder", "atob", "btoa", "crypto", "structuredClone", "performance"],
  ...["process", "Buffer", "require", "module", "exports", "__dirname", "__filename"],
  ...["window", "document", "navigator", "localStorage", "alert", "global", "self"],
];

/** The project's file with the licences of the libraries in `Code.js`. */
export const LICENCES = "Licences.html";

const MARK = "ABSENT_IN_APPS_SCRIPT_";

/** Loaders and syntax that the bundle and the tests share. */
export const COMMON_OPTIONS = {
  absWorkingDir: root,
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".docx": "base64", ".css": "text" },
};

/** Options for a script that a page carries inline and a phone's browser runs. */
export const INLINE_OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  format: "iife",
  minify: true,
  platform: "browser",
  target: "es2019",
  write: false,
};

/**
 * `import script from "./client/x.ts?packed"`: the default export is the text of that file, bundled for browsers, packed
 * as a definition is: every call of Google's loads the script, few show a page (src/google/unpack.ts).
 */
function inlineScripts(inputs) {
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
const libraryDoors = {
  name: "library-doors",
  setup(build) {
    build.onResolve({ filter: /^\..*\.cjs$/ }, ({ path, resolveDir }) => ({
      path: `./${relative(root, resolve(resolveDir, path))}`,
      external: true,
    }));
  },
};

/** Name of the project's file behind a door: `./src/documents/docx-engine.cjs` → `DocxEngine`. */
function partName(from) {
  const words = from
    .replace(/^.*\//, "")
    .replace(/\.cjs$/, "")
    .split("-");
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

/** What opens a door: reads the file, evaluates it once, keeps what it exports. */
const OPEN_PART = `const parts = {};
const openPart = (name) =>
  (parts[name] ??= (0, eval)(HtmlService.createTemplateFromFile(name).getRawContent()));
`;

/** How a definition (`forms/*.json`, `sheets-templates/*.json`) may be imported: whole, or what the code knows of a tab. */
export const DEFINITION_IMPORT = /\.json\?(definition|tab)$/;

/**
 * What stands in the place of `import packed from "./x.json?definition"`: the compact text, gzip'd, in base64, a third
 * of its size, since every call of Google's loads the script and only setup needs the definitions
 * (src/google/unpack.ts); and of `import tab from "./x.json?tab"`: id, title and headers.
 * @param {string} path of the JSON file
 * @param {string} kind `definition` or `tab`
 * @returns {string} an expression
 */
export function definitionExpression(path, kind) {
  const definition = JSON.parse(readFileSync(path, "utf8"));
  if (kind === "definition") return JSON.stringify(packed(JSON.stringify(definition)));
  const { sheetId, title } = definition.properties;
  const header = definition.data[0].rowData[0].values;
  return JSON.stringify({
    sheetId,
    title,
    columns: header.map((cell) => cell.userEnteredValue?.stringValue ?? ""),
  });
}

/** The same bytes on every machine: no time of packing, and not the deflate of Node, which differs by processor. */
export function packed(text) {
  return Buffer.from(gzipSync(Buffer.from(text, "utf8"), { level: 9, mtime: 0 })).toString("base64");
}

function definitions(inputs) {
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

/**
 * Bundles the entry.
 * @param {string} entry path of the TypeScript file whose exports become `App`
 * @returns {Promise<{ code: string, licences: string, parts: { name: string, text: string }[], inputs: string[] }>} the
 * script, the page with the licences of its libraries, the project's files behind its doors, and the files it was made
 * from, relative to the root
 * @throws where our code names a global that Apps Script lacks
 */
export async function bundle(entry) {
  const inputs = new Set();
  const ours = await ownCode(entry, inputs);
  const { imports, body } = splitImports(ours);
  const doors = imports.filter(({ from }) => from.endsWith(".cjs"));
  const libraries = await libraryCode(
    imports.filter((one) => !doors.includes(one)),
    inputs,
  );
  const parts = await Promise.all(doors.map(({ from }) => partCode(from, inputs)));
  const names = imports.filter((one) => !doors.includes(one)).flatMap(({ locals }) => locals);
  const takeover = names.length === 0 ? "" : `const { ${names.join(", ")} } = Libraries;\n`;
  const opening = doors.flatMap(({ from, locals }) =>
    locals.map(
      (local) => `const ${local} = (...given) => openPart("${partName(from)}").${local}(...given);\n`,
    ),
  );
  const hall = doors.length === 0 ? "" : OPEN_PART + opening.join("");
  const app = `var App = (() => {\n"use strict";\n${takeover}${hall}${returning(body)}})();\n`;
  return {
    code: `${libraries.text}\n${await withoutBlanks(app)}`,
    licences: licencePage(packagesOf([...libraries.files, ...parts.flatMap(({ files }) => files)])),
    parts: parts.map(({ name, text }) => ({ name, text })),
    inputs: [...inputs].sort(),
  };
}

/**
 * Our code without blanks and in its shortest syntax: a sixth less to load at every call of Google's. Names stay, and
 * lines are short, so that a stack trace still says where.
 */
async function withoutBlanks(app) {
  const { code } = await esbuild.transform(app, {
    charset: "utf8",
    lineLimit: 160,
    minifySyntax: true,
    minifyWhitespace: true,
    target: "es2020",
  });
  return code;
}

/** The module's export statement, as esbuild prints it, as what a function returns. */
function returning(code) {
  return code.replace(/^export \{([^}]*)\};\s*$/m, (_, list) => {
    const members = list.split(",").map((item) => item.trim().replace(/^(\S+) as (\S+)$/, "$2: $1"));
    return `return { ${members.join(", ")} };\n`;
  });
}

/** Our own code in one ES module that still imports its libraries. */
async function ownCode(entry, inputs) {
  const result = await esbuild.build({
    ...COMMON_OPTIONS,
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    target: "es2020",
    write: false,
    metafile: true,
    logLevel: "silent",
    define: Object.fromEntries(ABSENT_GLOBALS.map((name) => [name, MARK + name])),
    plugins: [inlineScripts(inputs), libraryDoors, definitions(inputs)],
  });
  for (const input of Object.keys(result.metafile.inputs)) {
    if (!/^(inline|definition|tab):/.test(input)) inputs.add(input);
  }
  const code = result.outputFiles[0].text;
  refuseAbsentGlobals(code);
  return code;
}

function refuseAbsentGlobals(code) {
  const found = [];
  let file = "";
  for (const line of code.split("\n")) {
    const path = /^\/\/ (\S+\.tsx?)$/.exec(line);
    if (path) file = path[1];
    for (const [, name] of line.matchAll(new RegExp(`${MARK}(\\w+)`, "g"))) found.push(`${file}: ${name}`);
  }
  if (found.length === 0) return;
  throw new Error(
    `Cannot build: Apps Script has no such global.\n  ${[...new Set(found)].join("\n  ")}\n` +
      "Put what needs it behind a port (src/app/ports.ts) with an adapter in src/google.",
  );
}

/** Takes the import statements, as esbuild prints them, off the code. */
function splitImports(code) {
  const imports = [];
  const body = code.replace(/^import ([^;"]+?) from "([^"]+)";\n/gm, (_, clause, from) => {
    const locals = [...clause.matchAll(/(?:\bas\s+)?([\w$]+)\s*(?=[,}]|$)/g)].map(([, name]) => name);
    imports.push({ clause, from, locals });
    return "";
  });
  return { imports, body };
}

/**
 * Word documents are XML: the 36 KB of names that xmldom knows besides, for HTML pages, are left out. Without them it reads
 * XML as before (https://www.w3.org/TR/xml/#sec-predefined-ent).
 */
const xmlEntitiesOnly = {
  name: "xml-entities-only",
  setup(build) {
    build.onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `const xml = Object.freeze({ amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' });
exports.XML_ENTITIES = exports.HTML_ENTITIES = exports.entityMap = xml;`,
      loader: "js",
    }));
  },
};

/** What libraries are minified with. */
const LIBRARY_OPTIONS = {
  ...COMMON_OPTIONS,
  bundle: true,
  format: "iife",
  legalComments: "none",
  minify: true,
  platform: "browser",
  target: "es2020",
  write: false,
  metafile: true,
  logLevel: "silent",
  plugins: [xmlEntitiesOnly],
};

function filesOf({ metafile }, inputs) {
  const files = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  for (const file of files) inputs.add(file);
  return files;
}

function names(files) {
  return packagesOf(files)
    .map(({ title }) => ` * ${title}`)
    .join("\n");
}

/** One minified script that holds the libraries of every call as `Libraries`. */
async function libraryCode(imports, inputs) {
  if (imports.length === 0) return { text: "", files: [] };
  const lines = imports.map(({ clause, from }) => `import ${clause} from ${JSON.stringify(from)};`);
  const locals = imports.flatMap((one) => one.locals);
  const result = await esbuild.build({
    ...LIBRARY_OPTIONS,
    stdin: { contents: `${lines.join("\n")}\nexport { ${locals.join(", ")} };`, resolveDir: root },
    globalName: "Libraries",
  });
  const files = filesOf(result, inputs);
  const head = `/*\n * Libraries, minified; their licences stand in ${LICENCES} of this project:\n${names(files)}\n */`;
  return { text: `${head}\n${result.outputFiles[0].text}`, files };
}

/** The text of a file behind a door: an expression whose value is what the door exports. */
async function partCode(from, inputs) {
  const result = await esbuild.build({
    ...LIBRARY_OPTIONS,
    entryPoints: [resolve(root, from)],
    globalName: "Part",
  });
  const files = filesOf(result, inputs);
  const head = `/*\n * Libraries, minified, loaded when first needed; their licences stand in ${LICENCES}:\n${names(files)}\n */`;
  return {
    name: partName(from),
    text: `${head}\n(() => {\n${result.outputFiles[0].text}return Part;\n})()\n`,
    files,
  };
}

/** Name, version and licence of each package that these files belong to; our own doors carry the project's. */
function packagesOf(files) {
  const foreign = files.filter((file) => !file.endsWith(".cjs") || file.includes("node_modules/"));
  const folders = [...new Set(foreign.map((file) => packageFolder(resolve(root, file))))].sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return { title: `${name} ${version} (${license})`, text };
  });
}

/** The page of the project that carries every licence: a comment of 70 KB would be loaded at each call of Google's. */
function licencePage(packages) {
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const notices = packages.map(
    ({ title, text }) => `<h2>${escaped(title)}</h2>\n<pre>${escaped(text)}</pre>`,
  );
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Licences</title>\n<h1>Libraries in Code.js</h1>\n${notices.join("\n")}\n`;
}

function packageFolder(file) {
  let folder = dirname(file);
  while (!isPackage(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** Some packages carry a package.json without version per build (`{"type":"module"}`): not the one with the licence. */
function isPackage(manifest) {
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version !== undefined;
}
