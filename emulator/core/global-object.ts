import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import gas from "gas-local";
import type { Bundle } from "./bundle.ts";
import type { Realm } from "./realm.ts";

const globalsFolder = join(dirname(fileURLToPath(import.meta.url)), "vm");

/** One execution's global object: the services and what the bundle defines. */
export interface GlobalObject {
  readonly realm: Realm;
  /** A function of the bundle's top level, if it has one of this name. */
  topLevel(name: string): ((...args: readonly unknown[]) => unknown) | undefined;
}

/**
 * Makes a fresh global object that has only what Apps Script has and runs the bundle in it.
 * gas-local loads `vm/apps-script-globals.js`, which lets the compiled bundle run. The context is made here, an
 * ordinary global object: the intercepted one gas-local makes of a plain object is several times slower at
 * every name the bundle looks up.
 *
 * @param now Epoch ms as the script sees it.
 * @param seed Of `Math.random`.
 */
export function createGlobalObject(
  bundle: Bundle,
  services: Readonly<Record<string, object>>,
  now: () => number,
  seed: number,
  whenReady: (realm: Realm, load: () => void) => void,
): GlobalObject {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const globals: Record<string, unknown> = Object.assign(context, services);
  let realm: Realm | undefined;
  const runBundle = (taken: Realm): void => {
    realm = taken;
    whenReady(taken, () => {
      for (const script of bundle.scripts) script.runInContext(context);
    });
  };
  globals.__host = { now, seed, runBundle, console: "console" in services };
  gas.require(globalsFolder, globals);
  if (realm === undefined) throw new Error("The script's global object was not made.");
  return { realm, topLevel: (name) => topLevelFunction(globals, services, name) };
}

function topLevelFunction(
  globals: Readonly<Record<string, unknown>>,
  services: Readonly<Record<string, object>>,
  name: string,
): ((...args: readonly unknown[]) => unknown) | undefined {
  if (!Object.hasOwn(globals, name) || Object.hasOwn(services, name)) return undefined;
  const found = globals[name];
  return typeof found === "function" ? (found as (...args: readonly unknown[]) => unknown) : undefined;
}
