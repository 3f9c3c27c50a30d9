import type { ContractCase } from "./contract.ts";

const LOCK = "https://developers.google.com/apps-script/reference/lock/lock";

export const lockCases: readonly ContractCase[] = [
  {
    name: "a lock is held from tryLock to releaseLock, and taking it again changes nothing",
    source: `${LOCK}#tryLock(Integer)`,
    run: ({ LockService }) => {
      const lock = LockService.getScriptLock();
      const before = lock.hasLock();
      const taken = [lock.tryLock(1000), lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return [before, ...taken, lock.hasLock()];
    },
    expected: [false, true, true, true, false],
  },
  {
    name: "releasing a lock that is not held has no effect",
    source: `${LOCK}#releaseLock()`,
    run: ({ LockService }) => {
      const lock = LockService.getScriptLock();
      lock.releaseLock();
      return lock.hasLock();
    },
    expected: false,
  },
];
