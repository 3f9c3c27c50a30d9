/** @see https://developers.google.com/apps-script/reference/cache/cache#put(String,String,Integer) */
export const cacheLimits = {
  /** "The maximum length of a key is 250 characters." */
  keyLength: 250,
  /** "The maximum amount of data that can be stored per key is 100KB." */
  valueBytes: 100 * 1024,
  /** "The value expires from the cache after 600 seconds (10 minutes)." */
  defaultSeconds: 600,
  /** "The maximum expiration time is 21600 seconds (6 hours)" */
  maxSeconds: 21_600,
  /** "The cap for cached items is 1,000. If more than 1,000 items are written, the cache stores the 900 items farthest from expiration." */
  items: 1000,
  itemsKept: 900,
  keyMessage: "Argument too large: key",
  valueMessage: "Argument too large: value",
} as const;
