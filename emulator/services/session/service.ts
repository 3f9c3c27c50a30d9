import { createHash } from "node:crypto";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { timeZone } from "../../core/time-zone.ts";

const KEY_ROTATION_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * `Session`.
 *
 * @see https://developers.google.com/apps-script/reference/base/session
 */
export function createSession(runtime: Runtime) {
  const read = <T>(name: string, value: () => T) => {
    return (): T => runtime.call({ name: `Session.${name}`, roundTrip: false }, value);
  };
  return {
    Session: serviceObject("Session", {
      getActiveUser: read("getActiveUser", () => user(activeUser(runtime))),
      getEffectiveUser: read("getEffectiveUser", () => user(effectiveUser(runtime))),
      getScriptTimeZone: read("getScriptTimeZone", () => timeZone),
      getTemporaryActiveUserKey: read("getTemporaryActiveUserKey", () => temporaryKey(runtime)),
    }),
  };
}

/**
 * Address of the person at the keyboard, blank where Google hides it: in a web app open to anyone that
 * runs as its owner, and in an installable trigger that somebody else's act set off.
 */
export function activeUser({ execution, options }: Pick<Runtime, "execution" | "options">): string {
  if (execution.hasUi) return execution.caller.email;
  const isOwner = execution.caller.kind === "owner" && execution.caller.email === options.owner;
  return isOwner ? options.owner : "";
}

/** On whose authority the script runs: the web app as who deployed it, a trigger as who made it. */
export function effectiveUser({ execution, options }: Pick<Runtime, "execution" | "options">): string {
  return execution.hasUi ? execution.caller.email : options.owner;
}

function user(email: string) {
  return serviceObject("User", { getEmail: () => email, toString: () => email });
}

/** "The temporary key rotates every 30 days and is unique to the script." */
function temporaryKey(runtime: Runtime): string {
  const { caller } = runtime.execution;
  const period = Math.floor(runtime.now / KEY_ROTATION_MS);
  return createHash("sha256").update(`${caller.email}\n${caller.kind}\n${period}`).digest("base64");
}
