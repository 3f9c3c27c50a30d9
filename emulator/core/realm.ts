/** Constructors of one execution's global object, taken before the bundle runs. */
export interface Realm {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: ErrorConstructor;
  readonly RangeError: ErrorConstructor;
  readonly Date: DateConstructor;
}

let current: Realm | undefined;
const own = new WeakSet<object>();

/** Runs `body` with this execution's realm; executions may nest. */
export function inRealm<T>(realm: Realm, body: () => T): T {
  const outer = current;
  current = realm;
  try {
    return body();
  } finally {
    current = outer;
  }
}

/** Marks an object that the script gets as it is (a service object, a blob). */
export function passAsIs<T extends object>(object: T): T {
  own.add(object);
  return object;
}

/**
 * A result as the script must see it: plain arrays, objects and dates made of its own constructors,
 * so that `instanceof` holds there and nothing it changes reaches the world.
 */
export function toRealm(value: unknown): unknown {
  if (value === null || typeof value !== "object" || own.has(value)) return value;
  if (Array.isArray(value)) return arrayToRealm(value);
  if (value instanceof Date) return current ? new current.Date(value.getTime()) : new Date(value.getTime());
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy = (current ? new current.Object() : {}) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = toRealm(part);
  return copy;
}

function arrayToRealm(value: readonly unknown[]): unknown[] {
  const copy: unknown[] = current ? new current.Array() : [];
  for (const part of value) copy.push(toRealm(part));
  return copy;
}

/** An error as the script must see it: `instanceof Error` there, with name, message and details kept. */
export function errorToRealm(error: unknown): unknown {
  if (!(error instanceof Error) || current === undefined) return error;
  const constructors: Readonly<Record<string, ErrorConstructor>> = {
    TypeError: current.TypeError,
    RangeError: current.RangeError,
  };
  const copy = new (constructors[error.name] ?? current.Error)(error.message);
  if (copy.name !== error.name) {
    Object.defineProperty(copy, "name", { value: error.name, configurable: true, writable: true });
  }
  for (const [key, part] of Object.entries(error)) {
    if (key !== "name") Object.assign(copy, { [key]: toRealm(part) });
  }
  if (error.stack !== undefined) {
    Object.defineProperty(copy, "stack", { value: error.stack, configurable: true, writable: true });
  }
  return copy;
}
