/** Held locks: scope (`script`, `document`, `user:<address>`) → id of the execution that holds it. */
export type LockState = Readonly<Record<string, number>>;

export const noLocks: LockState = {};

/** Without the locks of an execution that ended: "automatically released when the script terminates". */
export function released(locks: LockState, executionId: number): LockState {
  const kept = Object.entries(locks).filter(([, holder]) => holder !== executionId);
  return kept.length === Object.keys(locks).length ? locks : Object.fromEntries(kept);
}
