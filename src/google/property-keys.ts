import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Dice, Keys } from "../app/ports.ts";

/** Script properties that hold the signing secrets: `key.k1`, `key.k2`; `key.current` names the one in use. */
const CURRENT = "key.current";
const FIRST = "k1";
const SECRET_BYTES = 32;

/**
 * Signing secrets in script properties: 256 random bits, made at first need. Two ids, so that the key can be changed
 * while links signed with the former one still open.
 */
export function propertyKeys(dice: Dice): Keys {
  let known: Record<string, string> | undefined;
  const properties = () => {
    known ??= PropertiesService.getScriptProperties().getProperties();
    return known;
  };
  const make = (id: string): string => {
    const secret = bytesToHex(dice.bytes(SECRET_BYTES));
    PropertiesService.getScriptProperties().setProperties({ [CURRENT]: id, [`key.${id}`]: secret });
    known = { ...properties(), [CURRENT]: id, [`key.${id}`]: secret };
    return secret;
  };
  return {
    signing: () => {
      const id = properties()[CURRENT] ?? FIRST;
      return { id, secret: hexToBytes(properties()[`key.${id}`] ?? make(id)) };
    },
    byId: (id) => {
      const secret = properties()[`key.${id}`];
      return secret === undefined ? undefined : hexToBytes(secret);
    },
  };
}
