/** Held locks: scope (`script`, `document`, `user:<address>`) → id of the execution that holds it. */
export type LockState = Readonly<Record<string, number>>;

export const noLocks: LockState = {};
