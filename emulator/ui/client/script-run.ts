/**
 * `google.script` inside a page that the script made. Calls go to the page around the frame, which hands them to the
 * server; see Google's "HTML Service: Communicate with Server Functions".
 */
interface Pending {
  readonly onSuccess: Handler | undefined;
  readonly onFailure: Handler | undefined;
  readonly userObject: unknown;
}

type Handler = (result: unknown, userObject: unknown) => void;
type Runner = Record<string, (...args: unknown[]) => unknown>;

const pending = new Map<number, Pending>();
let calls = 0;

/** The page has this before the script: the names of the script's functions that a page may call. */
declare const scriptFunctions: readonly string[];

/** A private function, or one that the script has not, is no member: calling it is the page's own `TypeError`. */
function runner(settings: Pending): Runner {
  const members: Runner = {
    withSuccessHandler: (handler) => runner({ ...settings, onSuccess: handler as Handler }),
    withFailureHandler: (handler) => runner({ ...settings, onFailure: handler as Handler }),
    withUserObject: (object) => runner({ ...settings, userObject: object }),
  };
  for (const name of scriptFunctions) members[name] ??= (...args) => call(name, args, settings);
  return members;
}

function call(functionName: string, given: readonly unknown[], settings: Pending): void {
  const args = given.map((argument, index) => plainValue(argument, String(index), new Set()));
  calls += 1;
  pending.set(calls, settings);
  window.parent.postMessage({ kind: "run", call: calls, functionName, args }, "*");
}

/**
 * Only plain values travel: "Requests fail if you attempt to pass a Date, Function, DOM element besides a form, or
 * other prohibited type, including prohibited types inside objects or arrays." A form becomes an object of its fields.
 */
function plainValue(value: unknown, at: string, above: ReadonlySet<unknown>): unknown {
  if (value === undefined || value === null) return null;
  if (["string", "number", "boolean"].includes(typeof value)) return value;
  if (value instanceof HTMLFormElement && above.size === 0) return fieldsOf(value);
  const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain || above.has(value)) throw new TypeError(`Failed due to illegal value in property: ${at}`);
  const within = new Set([...above, value]);
  if (Array.isArray(value)) return value.map((part, index) => plainValue(part, String(index), within));
  const parts = Object.entries(value as object).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([key, part]) => [key, plainValue(part, key, within)]));
}

function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).map((value) => {
      if (typeof value === "string") return value;
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    });
    fields[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return fields;
}

window.addEventListener("message", (event: MessageEvent) => {
  if (event.source !== window.parent) return;
  const { kind, call: number, ok, value, message } = event.data ?? {};
  const waiting = kind === "answer" ? pending.get(number) : undefined;
  if (!waiting) return;
  pending.delete(number);
  if (ok) waiting.onSuccess?.(value, waiting.userObject);
  else if (waiting.onFailure) waiting.onFailure(scriptError(message), waiting.userObject);
  else console.error(`Uncaught ScriptError: ${message}`);
});

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = "ScriptError";
  return error;
}

const tellHost = (action: string, size?: number) =>
  window.parent.postMessage({ kind: "host", action, size }, "*");

Object.assign(window, {
  google: {
    script: {
      run: runner({ onSuccess: undefined, onFailure: undefined, userObject: undefined }),
      host: {
        close: () => tellHost("close"),
        setHeight: (height: number) => tellHost("height", height),
        setWidth: (width: number) => tellHost("width", width),
        editor: { focus: () => tellHost("focus") },
      },
    },
  },
});
