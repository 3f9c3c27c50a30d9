import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { Exception, integerArgument, signatureMismatch, textArgument, textsArgument } from "../exception.ts";
import { effectiveUser } from "../session/service.ts";
import { cacheLimits } from "./limits.ts";
import type { CachedValue } from "./state.ts";

type Entries = Readonly<Record<string, CachedValue>>;

/**
 * `CacheService`.
 *
 * @see https://developers.google.com/apps-script/reference/cache/cache-service
 */
export function createCacheService(runtime: Runtime) {
  const get = (name: string, scope: () => string) => () =>
    runtime.call({ name: `CacheService.${name}`, roundTrip: false }, () => createCache(runtime, scope()));
  return {
    CacheService: serviceObject("CacheService", {
      getScriptCache: get("getScriptCache", () => "script"),
      getDocumentCache: get("getDocumentCache", () => "document"),
      getUserCache: get("getUserCache", () => `user:${effectiveUser(runtime)}`),
    }),
  };
}

function createCache(runtime: Runtime, scope: string) {
  const live = (): Entries => {
    const entries = Object.entries(runtime.world.cache[scope] ?? {});
    return Object.fromEntries(entries.filter(([, { expiresAt }]) => expiresAt > runtime.now));
  };
  const call = <T>(name: string, modelledMs: number, effect: () => T, about = ""): T =>
    runtime.call({ name: `Cache.${name}`, modelledMs, about }, effect);
  const store = (entries: Entries): void =>
    runtime.set("cache", { ...runtime.world.cache, [scope]: capped(entries) });
  const put = (name: string, values: Readonly<Record<string, string>>, seconds: unknown): void =>
    call(
      name,
      costs.cachePut,
      () => {
        const expiresAt = runtime.now + lifetime(seconds) * 1000;
        const added = Object.entries(values).map(([key, value]) => [
          checkedKey(key),
          checkedValue(value, expiresAt),
        ]);
        store({ ...live(), ...Object.fromEntries(added) });
      },
      Object.keys(values).join(", "),
    );
  const remove = (name: string, keys: readonly string[]): void =>
    call(
      name,
      costs.cachePut,
      () => {
        store(Object.fromEntries(Object.entries(live()).filter(([key]) => !keys.includes(key))));
      },
      keys.join(", "),
    );
  const text = (name: string, value: unknown) => textArgument(`CacheService.Cache.${name}`, value);
  return serviceObject("Cache", {
    get: (key: unknown) =>
      call(
        "get",
        costs.cacheGet,
        () => live()[checkedKey(text("get", key))]?.value ?? null,
        typeof key === "string" ? key : "",
      ),
    getAll: (keys: unknown) =>
      call("getAll", costs.cacheGet, () => {
        const wanted = textsArgument("CacheService.Cache.getAll", keys);
        const found = Object.entries(live()).filter(([key]) => wanted.includes(key));
        return Object.fromEntries(found.map(([key, { value }]) => [key, value]));
      }),
    put: (key: unknown, value: unknown, seconds?: unknown) =>
      put("put", { [text("put", key)]: text("put", value) }, seconds),
    putAll: (values: unknown, seconds?: unknown) => put("putAll", valuesArgument(values), seconds),
    remove: (key: unknown) => remove("remove", [text("remove", key)]),
    removeAll: (keys: unknown) => remove("removeAll", textsArgument("CacheService.Cache.removeAll", keys)),
  });
}

function valuesArgument(values: unknown): Readonly<Record<string, string>> {
  const method = "CacheService.Cache.putAll";
  if (typeof values !== "object" || values === null) throw signatureMismatch(method, [values]);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, textArgument(method, value)]));
}

function checkedKey(key: string): string {
  if (key.length > cacheLimits.keyLength) throw new Exception(cacheLimits.keyMessage);
  return key;
}

function checkedValue(value: string, expiresAt: number): CachedValue {
  if (Buffer.byteLength(value, "utf8") > cacheLimits.valueBytes)
    throw new Exception(cacheLimits.valueMessage);
  return { value, expiresAt };
}

function lifetime(seconds: unknown): number {
  if (seconds === undefined) return cacheLimits.defaultSeconds;
  const given = integerArgument("CacheService.Cache.put", seconds);
  return Math.min(Math.max(given, 1), cacheLimits.maxSeconds);
}

function capped(entries: Entries): Entries {
  const list = Object.entries(entries);
  if (list.length <= cacheLimits.items) return entries;
  const farthestFirst = list.sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  return Object.fromEntries(farthestFirst.slice(0, cacheLimits.itemsKept));
}
