import { sha256 } from "@noble/hashes/sha2.js";
import type { Dice } from "../app/ports.ts";

/** Random bytes that one UUID (version 4, 122 random bits) is stretched to at most. */
const BYTES_A_UUID = 16;

function hashedUuid(): Uint8Array {
  const text = Utilities.getUuid();
  return sha256(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
}

/**
 * Randomness from `Utilities.getUuid()`, hashed: 16 bytes a UUID, so that 32 bytes carry 244 random bits. Apps Script
 * has no `crypto` (https://developers.google.com/apps-script/reference/utilities/utilities#getUuid()).
 */
export const uuidDice: Dice = {
  bytes: (count) => {
    const bytes = new Uint8Array(count);
    for (let start = 0; start < count; start += BYTES_A_UUID) {
      bytes.set(hashedUuid().subarray(0, Math.min(BYTES_A_UUID, count - start)), start);
    }
    return bytes;
  },
};

/** A name for the present execution, as it stands in claims on letters. */
export function newExecutionId(): string {
  return Utilities.getUuid();
}
