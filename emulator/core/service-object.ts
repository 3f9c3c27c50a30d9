import { refuseExtraArguments } from "./argument-count.ts";
import { Killed } from "./killed.ts";
import { errorToRealm, passAsIs, toRealm } from "./realm.ts";
import { unsupported } from "./unsupported.ts";

/** One call of a script at the border: what it called, and with what. */
export interface BorderCall {
  /** Google's name of the class or service. */
  readonly className: string;
  readonly member: string;
  readonly args: readonly unknown[];
}

/** Who is told what crosses the border between scripts and services. */
export interface BorderWatch {
  readonly onCall: (call: BorderCall) => void;
  /** A class of which an object was made, with the names of its methods. */
  readonly onClass: (className: string, methods: readonly string[]) => void;
}

const watches = new Set<BorderWatch>();

/** Has every call and every class at the border told to `watching` until the returned function is called. */
export function watchBorder(watching: BorderWatch): () => void {
  watches.add(watching);
  return () => {
    watches.delete(watching);
  };
}

/**
 * An object of Google's as a script sees it: its members and nothing else. Reading a member it lacks
 * throws `unsupported("Class.member")`; results and errors are made of the script's own constructors.
 *
 * @param className Google's name of the class or service: `Form`, `Sheets.Spreadsheets`.
 */
export function serviceObject<T extends object>(className: string, members: T): T {
  const target: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(members)) {
    target[key] = typeof member === "function" ? boundary(className, key, member, members) : member;
  }
  for (const watch of watches) watch.onClass(className, methodsOf(members));
  return passAsIs(new Proxy(target, handlerOf(className))) as T;
}

/** A service function at the border between the emulator and the script. */
function boundary(className: string, name: string, member: (...args: unknown[]) => unknown, self: object) {
  return (...args: unknown[]): unknown => {
    for (const watch of watches) watch.onCall({ className, member: name, args });
    try {
      refuseExtraArguments(className, name, member, args);
      return toRealm(member.apply(self, args));
    } catch (error) {
      throw error instanceof Killed ? error : errorToRealm(error);
    }
  };
}

function methodsOf(members: object): readonly string[] {
  return Object.entries(members).flatMap(([name, member]) => (typeof member === "function" ? [name] : []));
}

/** What JavaScript itself asks of any object: answered, since no Google name is meant by it. */
const ofLanguage: ReadonlySet<string> = new Set(["toJSON", "then", "constructor", "prototype", "nodeType"]);

function handlerOf(className: string): ProxyHandler<Record<string, unknown>> {
  return {
    get(target, key, receiver) {
      if (typeof key === "symbol") return key === Symbol.toStringTag ? className : undefined;
      if (Object.hasOwn(target, key)) return target[key];
      if (key === "toString") return () => className;
      if (key === "valueOf") return () => receiver;
      if (key === "hasOwnProperty") return (name: string) => Object.hasOwn(target, name);
      if (ofLanguage.has(key)) return undefined;
      try {
        return unsupported(`${className}.${key}`);
      } catch (error) {
        throw errorToRealm(error);
      }
    },
    set(_target, key) {
      throw errorToRealm(
        new TypeError(`Cannot assign to read only property '${String(key)}' of ${className}`),
      );
    },
  };
}
