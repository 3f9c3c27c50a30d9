/** When this execution began: Google loads the script anew at each. */
const BEGAN = Date.now();

/** "Script runtime: 6 min / execution" (https://developers.google.com/apps-script/guides/services/quotas). */
const RUNTIME_MS = 6 * 60 * 1000;

/** How long this execution may still run, ms. */
export function msLeft(): number {
  return BEGAN + RUNTIME_MS - Date.now();
}
