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
  {
    name: "a free lock is had at once by waiting for it; the locks of script, user and document are apart",
    source: `${LOCK}#waitLock(Integer)`,
    run: ({ LockService }) => {
      const locks = [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()];
      locks[0]?.waitLock(1000);
      const held = locks.map((lock) => lock?.hasLock());
      locks[0]?.releaseLock();
      return held;
    },
    expected: [true, false, false],
  },
];
