/**
 * Arguments and results of `google.script.run` travel as JSON: "Legal parameters are JavaScript primitives like a
 * Number, Boolean, String, or null, as well as JavaScript objects and arrays that are composed of primitives,
 * objects, and arrays."
 *
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 * @throws TypeError in Google's words for a Date, a function or an instance of a class.
 */
export function pageValue(value: unknown, at: string): unknown {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((part, index) => pageValue(part ?? null, String(index)));
  if (typeof value !== "object" || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${at}`);
  }
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined) copy[key] = pageValue(part, key);
  }
  return copy;
}

/** A plain object of any realm: its prototype is the top of a chain. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
