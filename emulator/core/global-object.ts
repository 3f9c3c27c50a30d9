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
  /**
   * Runs `body`, which calls into the bundle, for as long as an execution may take.
   *
   * @throws What `body` throws; `isOverTime` where it is not done by then.
   */
  bounded<T>(body: () => T): T;
}

/** V8 stops what runs on a context's behalf only below a script of that context: this one is it. */
const doorway = new vm.Script("__enter()", { filename: "execution" });

/**
 * Makes a fresh global object that has only what Apps Script has and runs the bundle in it.
 * gas-local loads `vm/apps-script-globals.js`, which lets the compiled bundle run. The context is made here, an
 * ordinary global object: the intercepted one gas-local makes of a plain object is several times slower at
 * every name the bundle looks up.
 *
 * @param now Epoch ms as the script sees it.
 * @param seed Of `Math.random`.
 * @param longestMs How long loading, and then what is `bounded`, may take by the machine's clock.
 */
export function createGlobalObject(
  bundle: Bundle,
  services: Readonly<Record<string, object>>,
  now: () => number,
  seed: number,
  longestMs: number,
  whenReady: (realm: Realm, load: () => void) => void,
): GlobalObject {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const globals: Record<string, unknown> = Object.assign(context, services);
  let realm: Realm | undefined;
  const runBundle = (taken: Realm): void => {
    realm = taken;
    whenReady(taken, () => {
      for (const script of bundle.scripts) script.runInContext(context, { timeout: longestMs });
    });
  };
  globals.__host = { now, seed, runBundle, console: "console" in services };
  gas.require(globalsFolder, globals);
  if (realm === undefined) throw new Error("The script's global object was not made.");
  const bounded = <T>(body: () => T): T => {
    globals.__enter = () => {
      delete globals.__enter;
      return body();
    };
    return doorway.runInContext(context, { timeout: longestMs, displayErrors: false }) as T;
  };
  return { realm, topLevel: (name) => topLevelFunction(globals, services, name), bounded };
}

/** Whether this says that V8 stopped a script because its time was over. */
export function isOverTime(thrown: unknown): boolean {
  return Object(thrown).code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
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
