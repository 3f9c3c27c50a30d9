import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Dice, Keys } from "../app/ports.ts";
import type { PropertyStore } from "./property-store.ts";

/** Script properties that hold the signing secrets: `key.k1`, `key.k2`; `key.current` names the one in use. */
const CURRENT = "key.current";
const FIRST = "k1";
const SECRET_BYTES = 32;

/**
 * Signing secrets in script properties: 256 random bits, made at first need. Two ids, so that the key can be changed
 * while links signed with the former one still open.
 */
export function propertyKeys(dice: Dice, store: PropertyStore): Keys {
  const make = (id: string): string => {
    const secret = bytesToHex(dice.bytes(SECRET_BYTES));
    store.put({ [CURRENT]: id, [`key.${id}`]: secret });
    return secret;
  };
  return {
    signing: () => {
      const id = store.all()[CURRENT] ?? FIRST;
      return { id, secret: hexToBytes(store.all()[`key.${id}`] ?? make(id)) };
    },
    byId: (id) => {
      const secret = store.all()[`key.${id}`];
      return secret === undefined ? undefined : hexToBytes(secret);
    },
  };
}
