import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { BUNDLE } from "./agency.ts";
import type { Loading } from "./results.ts";

const TRIES = 9;

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** How long this machine takes to compile the script, and to run it up to its first function: what Google does at each call. */
export function loading(): Loading {
  const text = readFileSync(join(BUNDLE, "Code.js"), "utf8");
  const compiled: number[] = [];
  const loaded: number[] = [];
  for (let one = 0; one < TRIES; one += 1) {
    // V8 knows a text that it has compiled: each time it is another one.
    const unknown = `${text}\n// ${one}`;
    const start = performance.now();
    const script = new vm.Script(unknown);
    const ready = performance.now();
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const begin = performance.now();
    script.runInContext(context);
    compiled.push(ready - start);
    loaded.push(performance.now() - begin);
  }
  return {
    kilobytes: Math.round(Buffer.byteLength(text) / 1024),
    compileMs: middle(compiled),
    loadMs: middle(loaded),
  };
}
