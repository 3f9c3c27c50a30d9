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

function runner(settings: Pending): Runner {
  return new Proxy<Runner>({} as Runner, {
    get(_target, name) {
      if (name === "withSuccessHandler")
        return (handler: Handler) => runner({ ...settings, onSuccess: handler });
      if (name === "withFailureHandler")
        return (handler: Handler) => runner({ ...settings, onFailure: handler });
      if (name === "withUserObject") return (object: unknown) => runner({ ...settings, userObject: object });
      if (typeof name !== "string") return undefined;
      return (...args: unknown[]) => call(name, args, settings);
    },
  });
}

function call(functionName: string, args: readonly unknown[], settings: Pending): void {
  for (const argument of args) refuseOther(argument, new Set());
  calls += 1;
  pending.set(calls, settings);
  window.parent.postMessage({ kind: "run", call: calls, functionName, args }, "*");
}

/** Only plain values travel: "Requests fail if you attempt to pass a Date, Function, DOM element …". */
function refuseOther(value: unknown, above: ReadonlySet<unknown>): void {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return;
  const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain || above.has(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${typeof value} (plain values only)`);
  }
  for (const part of Object.values(value as object)) refuseOther(part, new Set([...above, value]));
}

window.addEventListener("message", (event: MessageEvent) => {
  if (event.source !== window.parent) return;
  const { kind, call: number, ok, value, message } = event.data ?? {};
  const waiting = kind === "answer" ? pending.get(number) : undefined;
  if (!waiting) return;
  pending.delete(number);
  if (ok) waiting.onSuccess?.(value, waiting.userObject);
  else if (waiting.onFailure) waiting.onFailure(new Error(message), waiting.userObject);
  else console.error(`Uncaught in ${number}: ${message}`);
});

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
