import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SCRIPTS = ["documents", "frame-host", "mail-frame", "people", "script-run", "workbook"] as const;
export type ClientScript = (typeof SCRIPTS)[number];

const made = new Map<ClientScript, Promise<string>>();

export function isClientScript(name: string): name is ClientScript {
  return (SCRIPTS as readonly string[]).includes(name);
}

/** A script of `client/` with what it imports, for the browser; made at the first asking, then kept. */
export function clientScript(name: ClientScript): Promise<string> {
  const present = made.get(name) ?? bundle(name);
  made.set(name, present);
  return present;
}

async function bundle(name: ClientScript): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./client/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    minify: true,
    legalComments: "inline",
  });
  return result.outputFiles[0]?.text ?? "";
}
