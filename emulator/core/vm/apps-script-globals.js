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

  RealDate.now = () => now();
  const ScriptDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, "constructor", {
    value: ScriptDate,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(globalThis, "Date", { value: ScriptDate, configurable: true, writable: true });

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
