/** Turns a TypeScript entry into one script for Apps Script: our code by its own names, libraries minified beside it. */
import * as esbuild from "esbuild";
import { definitions, inlineScripts, libraryDoors } from "./bundle-imports.mjs";
import { libraryCode, licencePage, packagesOf, partCode, partName } from "./bundle-libraries.mjs";
import { ABSENT_GLOBALS, COMMON_OPTIONS } from "./bundle-options.mjs";

const MARK = "ABSENT_IN_APPS_SCRIPT_";

/** What opens a door: reads the file, evaluates it once, keeps what it exports. */
const OPEN_PART = `const parts = {};
const openPart = (name) =>
  (parts[name] ??= (0, eval)(HtmlService.createTemplateFromFile(name).getRawContent()));
`;

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
  const takeover = names.length === 0 ? "" : `const { ${names.join(", ")} } = Libraries.all;\n`;
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
