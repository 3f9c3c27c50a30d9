import { Killed } from "./killed.ts";
import { errorToRealm, passAsIs, toRealm } from "./realm.ts";
import { unsupported } from "./unsupported.ts";

/**
 * An object of Google's as a script sees it: its members and nothing else. Reading a member it lacks
 * throws `unsupported("Class.member")`; results and errors are made of the script's own constructors.
 *
 * @param className Google's name of the class or service: `Form`, `Sheets.Spreadsheets`.
 */
export function serviceObject<T extends object>(className: string, members: T): T {
  const target: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(members)) {
    target[key] = typeof member === "function" ? boundary(member, members) : member;
  }
  return passAsIs(new Proxy(target, handlerOf(className))) as T;
}

/** A service function at the border between the emulator and the script. */
function boundary(member: (...args: unknown[]) => unknown, self: object) {
  return (...args: unknown[]): unknown => {
    try {
      return toRealm(member.apply(self, args));
    } catch (error) {
      throw error instanceof Killed ? error : errorToRealm(error);
    }
  };
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
