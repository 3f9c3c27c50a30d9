import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** The built script, compiled once and run in each execution's own global object. */
export interface Bundle {
  readonly scripts: readonly vm.Script[];
  readonly manifest: { readonly [key: string]: unknown };
  /** The project's HTML files: name without ending → text. They are no code until the script asks for one. */
  readonly pages: ReadonlyMap<string, string>;
}

const PAGE = ".html";

/** The built script of a folder, loaded when it is first asked for. */
export function bundleOf(folder: string): () => Bundle {
  let bundle: Bundle | undefined;
  return () => {
    bundle ??= loadBundle(folder);
    return bundle;
  };
}

const compiled = new Map<string, { readonly stamp: string; readonly bundle: Bundle }>();

/**
 * Compiles a folder of built files; again only when a file changed.
 *
 * @throws Where the folder holds no `.js` file.
 */
export function loadBundle(folder: string): Bundle {
  const all = existsSync(folder) ? readdirSync(folder).sort() : [];
  const files = all.filter((name) => name.endsWith(".js"));
  const pages = all.filter((name) => name.endsWith(PAGE));
  if (files.length === 0) {
    throw new Error(
      `Cannot load the script: expected Code.js in ${folder}, found none. Build it first (npm run build).`,
    );
  }
  const stamp = [...files, ...pages]
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join("\n");
  const known = compiled.get(folder);
  if (known?.stamp === stamp) return known.bundle;
  const bundle: Bundle = {
    scripts: files.map((name) => new vm.Script(readFileSync(join(folder, name), "utf8"), { filename: name })),
    manifest: readManifest(folder),
    pages: new Map(
      pages.map((name) => [name.slice(0, -PAGE.length), readFileSync(join(folder, name), "utf8")]),
    ),
  };
  compiled.set(folder, { stamp, bundle });
  return bundle;
}

function readManifest(folder: string): Bundle["manifest"] {
  const path = join(folder, "appsscript.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Bundle["manifest"]) : {};
}
