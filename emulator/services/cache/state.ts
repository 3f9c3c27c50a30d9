export interface CachedValue {
  readonly value: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Caches by scope (`script`, `document`, `user:<address>`), then key. */
export type CacheState = Readonly<Record<string, Readonly<Record<string, CachedValue>>>>;

export const emptyCache: CacheState = {};
