/** The libraries that ship, minified: with the script, or in files beside it until they are needed; and their licences. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as esbuild from "esbuild";
import { COMMON_OPTIONS, root } from "./bundle-options.mjs";

/** The project's file with the licences of the libraries in `Code.js`. */
export const LICENCES = "Licences.html";

/** Name of the project's file behind a door: `./src/documents/docx-engine.cjs` → `DocxEngine`. */
export function partName(from) {
  const words = from
    .replace(/^.*\//, "")
    .replace(/\.cjs$/, "")
    .split("-");
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
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

/**
 * One minified script that holds the libraries of every call as `Libraries.all`: a plain object, since a module's own
 * exports are a getter each, and making those took a third of the time that loading the whole script takes.
 */
export async function libraryCode(imports, inputs) {
  if (imports.length === 0) return { text: "", files: [] };
  const lines = imports.map(({ clause, from }) => `import ${clause} from ${JSON.stringify(from)};`);
  const locals = imports.flatMap((one) => one.locals);
  const result = await esbuild.build({
    ...LIBRARY_OPTIONS,
    stdin: {
      contents: `${lines.join("\n")}\nexport const all = { ${locals.join(", ")} };`,
      resolveDir: root,
    },
    globalName: "Libraries",
  });
  const files = filesOf(result, inputs);
  const head = `/*\n * Libraries, minified; their licences stand in ${LICENCES} of this project:\n${names(files)}\n */`;
  return { text: `${head}\n${result.outputFiles[0].text}`, files };
}

function headOfPart(files) {
  return `/*\n * Libraries, minified, loaded when first needed; their licences stand in ${LICENCES}:\n${names(files)}\n */\n`;
}

/** The text of a file behind a door: an expression whose value is what the door exports. */
export async function partCode(from, inputs) {
  const options = { ...LIBRARY_OPTIONS, entryPoints: [resolve(root, from)], globalName: "Part" };
  const minified = await esbuild.build(options);
  // Our own code keeps its names, so that a stack trace says where.
  const holdsOurs = Object.keys(minified.metafile.inputs).some((path) => path.endsWith(".ts"));
  const result = holdsOurs
    ? await esbuild.build({ ...options, minifyIdentifiers: false, lineLimit: 160 })
    : minified;
  const files = filesOf(result, inputs);
  const head = packagesOf(files).length === 0 ? "" : headOfPart(files);
  return {
    name: partName(from),
    text: `${head}(() => {\n${result.outputFiles[0].text}return Part;\n})()\n`,
    files,
  };
}

/** Name, version and licence of each package that these files belong to; our own doors carry the project's. */
export function packagesOf(files) {
  const foreign = files.filter((file) => file.includes("node_modules/"));
  const folders = [...new Set(foreign.map((file) => packageFolder(resolve(root, file))))].sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return { title: `${name} ${version} (${license})`, text };
  });
}

/** The page of the project that carries every licence: a comment of 70 KB would be loaded at each call of Google's. */
export function licencePage(packages) {
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
