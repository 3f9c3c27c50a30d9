/** Two odd numbers that spread the bits of a character over 32 (Knuth's and Murmur's multipliers). */
const FIRST = 2654435761;
const SECOND = 1597334677;

/**
 * A short mark of a long text, to see whether it is still the same: 53 bits (Math.imul mixing, as in cyrb53), so that two
 * different texts share one once in nine quadrillion. It proves nothing to anybody (the ledger's chain is SHA-256, which
 * takes a quarter of a run's time where every run starts cold, as Google's do).
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, FIRST);
    low = Math.imul(low ^ code, SECOND);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
