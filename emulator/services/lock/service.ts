import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { Exception, integerArgument } from "../exception.ts";
import { effectiveUser } from "../session/service.ts";

const TIMEOUT_MESSAGE = "Lock timeout: another process was holding the lock for too long.";

/**
 * `LockService`. A lock belongs to one execution; whoever waits for a lock that another live execution
 * holds waits out its whole timeout in modelled time, unless the two alternate and it comes free before.
 *
 * @see https://developers.google.com/apps-script/reference/lock/lock-service
 */
export function createLockService(runtime: Runtime) {
  const get = <T>(name: string, make: () => T) => {
    return (): T => runtime.call({ name: `LockService.${name}`, roundTrip: false }, make);
  };
  return {
    LockService: serviceObject("LockService", {
      getScriptLock: get("getScriptLock", () => createLock(runtime, "script")),
      getUserLock: get("getUserLock", () => createLock(runtime, `user:${effectiveUser(runtime)}`)),
      /** "If this method is called outside of the context of a containing document (such as from a standalone script or webapp), null is returned." */
      getDocumentLock: get("getDocumentLock", () =>
        runtime.execution.source === "web app" ? null : createLock(runtime, "document"),
      ),
    }),
  };
}

function createLock(runtime: Runtime, scope: string) {
  const holder = () => runtime.world.lock[scope];
  const isMine = () => holder() === runtime.execution.id;
  const acquire = (name: string, timeout: unknown): boolean => {
    const patience = integerArgument(`LockService.Lock.${name}`, timeout);
    const isTaken = holder() !== undefined && !isMine();
    const modelledMs = costs.lock + runtime.wait(isTaken, Math.max(0, patience));
    return runtime.call({ name: `Lock.${name}`, modelledMs }, () => {
      if (holder() === undefined)
        runtime.set("lock", { ...runtime.world.lock, [scope]: runtime.execution.id });
      if (!isMine() && name === "waitLock") throw new Exception(TIMEOUT_MESSAGE);
      return isMine();
    });
  };
  return serviceObject("Lock", {
    tryLock: (timeout: unknown) => acquire("tryLock", timeout),
    waitLock: (timeout: unknown): void => {
      acquire("waitLock", timeout);
    },
    hasLock: () => runtime.call({ name: "Lock.hasLock", roundTrip: false }, isMine),
    releaseLock: (): void =>
      runtime.call({ name: "Lock.releaseLock", modelledMs: costs.lock }, () => {
        if (!isMine()) return;
        const { [scope]: _released, ...others } = runtime.world.lock;
        runtime.set("lock", others);
      }),
  });
}
