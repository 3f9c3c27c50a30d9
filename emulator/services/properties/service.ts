import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { remainingQuota, spendQuota } from "../daily-quota.ts";
import { Exception, signatureMismatch, textArgument } from "../exception.ts";
import { effectiveUser } from "../session/service.ts";
import { propertiesLimits } from "./limits.ts";
import type { PropertiesState, PropertyStore } from "./state.ts";

type Scope = { readonly kind: "script" | "document" } | { readonly kind: "user"; readonly email: string };

/**
 * `PropertiesService`.
 *
 * @see https://developers.google.com/apps-script/reference/properties/properties-service
 */
export function createPropertiesService(runtime: Runtime) {
  const get = (name: string, scope: () => Scope) => () =>
    runtime.call({ name: `PropertiesService.${name}`, roundTrip: false }, () =>
      createProperties(runtime, scope()),
    );
  return {
    PropertiesService: serviceObject("PropertiesService", {
      getScriptProperties: get("getScriptProperties", () => ({ kind: "script" })),
      getDocumentProperties: get("getDocumentProperties", () => ({ kind: "document" })),
      getUserProperties: get("getUserProperties", () => ({ kind: "user", email: effectiveUser(runtime) })),
    }),
  };
}

interface Properties {
  getProperty(key: unknown): string | null;
  getKeys(): readonly string[];
  getProperties(): PropertyStore;
  setProperty(key: unknown, value: unknown): Properties;
  setProperties(properties: unknown, deleteAllOthers?: unknown): Properties;
  deleteProperty(key: unknown): Properties;
  deleteAllProperties(): Properties;
}

function createProperties(runtime: Runtime, scope: Scope): Properties {
  const read = <T>(name: string, ask: (store: PropertyStore) => T, about = ""): T =>
    runtime.call({ name: `Properties.${name}`, modelledMs: costs.propertiesGet, about }, () => {
      countRequest(runtime);
      return ask(storeOf(runtime.world.properties, scope));
    });
  const write = (name: string, change: (store: PropertyStore) => PropertyStore, about = ""): Properties =>
    runtime.call({ name: `Properties.${name}`, modelledMs: costs.propertiesSet, about }, () => {
      countRequest(runtime);
      const state = runtime.world.properties;
      runtime.set("properties", withStore(state, scope, change(storeOf(state, scope))));
      return properties;
    });
  const text = (name: string, value: unknown) => textArgument(`PropertiesService.Properties.${name}`, value);
  const properties: Properties = serviceObject<Properties>("Properties", {
    getProperty: (key) =>
      read("getProperty", (store) => store[text("getProperty", key)] ?? null, keyText(key)),
    getKeys: () => read("getKeys", (store) => Object.keys(store)),
    getProperties: () => read("getProperties", (store) => ({ ...store })),
    setProperty: (key, value) =>
      write(
        "setProperty",
        (store) => merged(store, { [text("setProperty", key)]: text("setProperty", value) }),
        keyText(key),
      ),
    setProperties: (values, deleteAllOthers) =>
      write("setProperties", (store) => merged(deleteAllOthers === true ? {} : store, textsOf(values))),
    deleteProperty: (key) =>
      write(
        "deleteProperty",
        ({ [text("deleteProperty", key)]: _deleted, ...others }) => others,
        keyText(key),
      ),
    deleteAllProperties: () => write("deleteAllProperties", () => ({})),
  });
  return properties;
}

/** A key for the record; arguments of other types are refused by the call itself. */
function keyText(key: unknown): string {
  return typeof key === "string" ? key : "";
}

function textsOf(values: unknown): PropertyStore {
  const method = "PropertiesService.Properties.setProperties";
  if (typeof values !== "object" || values === null) throw signatureMismatch(method, [values]);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, textArgument(method, value)]));
}

/** @throws Exception where a value or the whole store is too large. */
function merged(store: PropertyStore, values: PropertyStore): PropertyStore {
  const size = (text: string) => Buffer.byteLength(text, "utf8");
  for (const value of Object.values(values)) {
    if (size(value) > propertiesLimits.valueBytes) throw new Exception(propertiesLimits.valueMessage);
  }
  const next = { ...store, ...values };
  const total = Object.entries(next).reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
  if (total > propertiesLimits.storeBytes) throw new Exception(propertiesLimits.storeMessage);
  return next;
}

function storeOf(state: PropertiesState, scope: Scope): PropertyStore {
  return scope.kind === "user" ? (state.users[scope.email] ?? {}) : state[scope.kind];
}

function withStore(state: PropertiesState, scope: Scope, store: PropertyStore): PropertiesState {
  return scope.kind === "user"
    ? { ...state, users: { ...state.users, [scope.email]: store } }
    : { ...state, [scope.kind]: store };
}

function countRequest(runtime: Runtime): void {
  const state = runtime.world.properties;
  const limit = propertiesLimits.requestsPerDay[runtime.options.account ?? "workspace"];
  if (remainingQuota(state.quota, limit, runtime.now) < 1) throw new Exception(propertiesLimits.quotaMessage);
  runtime.set("properties", { ...state, quota: spendQuota(state.quota, 1, runtime.now) });
}
