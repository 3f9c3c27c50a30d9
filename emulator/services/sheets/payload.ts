import { InvalidPayload } from "./api-error.ts";
import { isRecord } from "./field-mask.ts";

/** A JSON object of a request that came over the wire. */
export type Payload = Readonly<Record<string, unknown>>;

/** What a script hands to the advanced service, as JSON carries it: a copy, without `undefined`. */
export function overTheWire(value: unknown): Payload {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? {}));
  return isRecord(copy) ? withoutNulls(copy) : {};
}

/** JSON null is an absent field. */
function withoutNulls(value: Record<string, unknown>): Record<string, unknown> {
  for (const [key, part] of Object.entries(value)) {
    if (part === null) delete value[key];
    else if (isRecord(part)) withoutNulls(part);
    else if (Array.isArray(part)) part.filter(isRecord).forEach(withoutNulls);
  }
  return value;
}

/** @throws InvalidPayload in Google's words where an object has a field that its type lacks. */
export function assertFields(payload: Payload, at: string, known: readonly string[]): void {
  for (const name of Object.keys(payload)) {
    if (!known.includes(name)) {
      throw new InvalidPayload(
        `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`,
      );
    }
  }
}

function invalidValue(at: string, type: string, value: unknown): InvalidPayload {
  return new InvalidPayload(`Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`);
}

export function objectAt(payload: Payload, name: string, at: string): Payload {
  const value = payload[name] ?? {};
  if (!isRecord(value)) throw invalidValue(`${at}.${name}`, "type.googleapis.com", value);
  return value;
}

export function listAt(payload: Payload, name: string, at: string): readonly Payload[] {
  const value = payload[name] ?? [];
  if (!Array.isArray(value)) throw invalidValue(`${at}.${name}`, "repeated field", value);
  return value.map((item: unknown, index) => {
    if (item === null) return {};
    if (!isRecord(item)) throw invalidValue(`${at}.${name}[${index}]`, "type.googleapis.com", item);
    return item;
  });
}

export function integerAt(payload: Payload, name: string, at: string): number | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number))
    throw invalidValue(`${at}.${name}`, "TYPE_INT32", value);
  return number;
}

export function numberAt(payload: Payload, name: string, at: string): number | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  if (typeof value !== "number") throw invalidValue(`${at}.${name}`, "TYPE_DOUBLE", value);
  return value;
}

export function stringAt(payload: Payload, name: string, at: string): string | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw invalidValue(`${at}.${name}`, "TYPE_STRING", value);
  return value;
}

export function booleanAt(payload: Payload, name: string, at: string): boolean | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  if (typeof value !== "boolean") throw invalidValue(`${at}.${name}`, "TYPE_BOOL", value);
  return value;
}
