import type { Lock } from "../app/ports.ts";

/** The script's lock: `getDocumentLock()` may be null in a web app (https://developers.google.com/apps-script/reference/lock/lock-service). */
export function scriptLock(): Lock {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    acquire: (milliseconds) => {
      lock ??= LockService.getScriptLock();
      return lock.tryLock(milliseconds);
    },
    release: () => lock?.releaseLock(),
  };
}
