/** What the parts of the bundler and the tests share: options of esbuild, what Apps Script lacks, how texts are packed. */
import { fileURLToPath } from "node:url";
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

/** The same bytes on every machine: no time of packing, and not the deflate of Node, which differs by processor. */
export function packed(text) {
  return Buffer.from(gzipSync(Buffer.from(text, "utf8"), { level: 9, mtime: 0 })).toString("base64");
}
