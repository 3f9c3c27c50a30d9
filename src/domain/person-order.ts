const DIGITS = 100_000;
const NAMES = 100_000_000;

/** FNV-1a, 32 bits, over UTF-16 code units: any text as a number, the same everywhere. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * A number that puts people in the order of the digits of their Mã CCVC, and hardly ever the same for two of them
 * (same digits, and one chance in 100 million): formulas can find the next person after a number, and none after a text.
 * From 1 to below 10^13, so that a criterion such as `">"&A1` holds every digit of it.
 */
export function personOrder(personId: string): number {
  const digits = Number((personId.match(/\d/g) ?? []).slice(-5).join("")) % DIGITS;
  return digits * NAMES + (digest(personId) % (NAMES - 1)) + 1;
}
