import type { Ports } from "./ports.ts";

/** Does the work while nobody else writes; undefined when the lock stayed taken for that long. */
export function underLock<T>(ports: Ports, milliseconds: number, work: () => T): T | undefined {
  if (!ports.lock.acquire(milliseconds)) return undefined;
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}
