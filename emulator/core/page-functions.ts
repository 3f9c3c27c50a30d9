import vm from "node:vm";
import type { Bundle } from "./bundle.ts";

const known = new WeakMap<Bundle, readonly string[]>();

/**
 * Names of the functions that a page of the script may call: its top-level functions but those whose name ends in `_`.
 *
 * @see https://developers.google.com/apps-script/guides/html/communication#private_functions
 */
export function pageFunctions(bundle: Bundle): readonly string[] {
  const names = known.get(bundle) ?? topLevelFunctions(bundle).filter((name) => !name.endsWith("_"));
  known.set(bundle, names);
  return names;
}

/** Declared functions stand before the first line runs: what a line needs and does not find here changes nothing. */
function topLevelFunctions({ scripts }: Bundle): readonly string[] {
  const context: Record<string, unknown> = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const before = new Set(Object.keys(context));
  for (const script of scripts) {
    try {
      script.runInContext(context);
    } catch {
      // The execution that calls it says what is wrong.
    }
  }
  return Object.keys(context).filter((name) => !before.has(name) && typeof context[name] === "function");
}
