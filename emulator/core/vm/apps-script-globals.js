/*
 * Runs first in each execution's fresh global object and leaves there what Apps Script has, no more:
 * a clock that the world sets, a random generator that repeats, no console of V8's own.
 * `__host` is removed again before the bundle runs.
 */
/* global __host */
((host) => {
  const { now, seed, runBundle, console } = host;
  for (const name of ["__host", "WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];
  if (!console) delete globalThis.console;
  const RealDate = Date;

  /* A plain function, not a Proxy: scripts make many dates. */
  function ScriptDate(...args) {
    if (new.target === undefined) return new RealDate(now()).toString();
    if (new.target !== ScriptDate)
      return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
    if (args.length === 0) return new RealDate(now());
    return args.length === 1 ? new RealDate(args[0]) : new RealDate(...args);
  }
  const hidden = { configurable: true, writable: true };
  ScriptDate.prototype = RealDate.prototype;
  Object.defineProperties(ScriptDate, {
    name: { value: "Date", configurable: true },
    length: { value: 7, configurable: true },
    now: { value: () => now(), ...hidden },
    parse: { value: RealDate.parse, ...hidden },
    UTC: { value: RealDate.UTC, ...hidden },
  });
  Object.defineProperty(RealDate.prototype, "constructor", { value: ScriptDate, ...hidden });
  Object.defineProperty(globalThis, "Date", { value: ScriptDate, ...hidden });

  let state = seed >>> 0;
  /* mulberry32: small, public domain, good enough for jitter. */
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  runBundle({ Object, Array, Error, TypeError, RangeError, Date: ScriptDate });
})(__host);
