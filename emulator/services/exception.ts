/**
 * An error as Apps Script's services throw it: `e.name` is "Exception", the message is Google's wording.
 */
export class Exception extends Error {
  override readonly name: string = "Exception";
}

/**
 * What Google says when arguments fit none of a method's signatures.
 *
 * @param method As Google writes it there: `FormApp.Form.setTitle`.
 */
export function signatureMismatch(method: string, args: readonly unknown[]): Exception {
  const types = args.map(typeName).join(",");
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.every((part) => typeof part === "string") ? "String[]" : "number[]";
  const type = typeof value;
  if (type === "string") return "String";
  return type === "object" ? "(class)" : type;
}

/** Text, where Google takes a `String`: numbers and booleans are turned into text, nothing else is. */
export function textArgument(method: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw signatureMismatch(method, [value]);
}

/** A whole number, where Google takes an `Integer`: decimals are cut off. */
export function integerArgument(method: string, value: unknown): number {
  const number = typeof value === "number" ? value : typeof value === "string" ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) throw signatureMismatch(method, [value]);
  return Math.trunc(number);
}

export function booleanArgument(method: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw signatureMismatch(method, [value]);
  return value;
}

/** An array of texts; it may come from the script's own realm, so `instanceof` says nothing. */
export function textsArgument(method: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw signatureMismatch(method, [value]);
  return value.map((part) => textArgument(method, part));
}

/** Epoch ms of a Date, where Google takes a `Date`. */
export function dateArgument(method: string, value: unknown): number {
  const isDate = Object.prototype.toString.call(value) === "[object Date]";
  const time = isDate ? Number(value) : Number.NaN;
  if (!Number.isFinite(time)) throw signatureMismatch(method, [value]);
  return time;
}
