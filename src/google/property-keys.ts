import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Dice, Keys } from "../app/ports.ts";
import type { PropertyStore } from "./property-store.ts";

/** Script properties that hold the signing secrets: `key.k3f9a…`, one a key; `key.current` names the one in use. */
const CURRENT = "key.current";
const PREFIX = "key.";
const SECRET_BYTES = 32;
const ID_BYTES = 3;

/** A secret as it was written: 256 bits in hex. What anybody else has put there is none. */
const SECRET = /^[0-9a-f]{64}$/;

/**
 * Signing secrets in script properties: 256 random bits, made at first need. Each has an id of its own, so that the key can
 * be changed while links signed with a former one still open, and so that two executions which find none at the same moment
 * make two keys that both hold. What was written is read back: a key that did not stay signs nothing.
 */
export function propertyKeys(dice: Dice, store: PropertyStore): Keys {
  const make = (): { readonly id: string; readonly secret: Uint8Array } => {
    const id = `k${bytesToHex(dice.bytes(ID_BYTES))}`;
    const secret = bytesToHex(dice.bytes(SECRET_BYTES));
    store.put({ [`${PREFIX}${id}`]: secret, [CURRENT]: id });
    if (store.now(`${PREFIX}${id}`) !== secret) {
      throw new Error(
        "Google chưa lưu được khóa ký liên kết (thuộc tính của tập lệnh đã đầy hoặc đang gián đoạn). Thử lại sau một phút.",
      );
    }
    return { id, secret: hexToBytes(secret) };
  };
  const known = (id: string): Uint8Array | undefined => {
    const secret = store.all()[`${PREFIX}${id}`] ?? "";
    return SECRET.test(secret) ? hexToBytes(secret) : undefined;
  };
  return {
    signing: () => {
      const id = store.all()[CURRENT] ?? "";
      const secret = known(id);
      return secret ? { id, secret } : make();
    },
    byId: known,
    rotate: (revokes) => {
      const former = Object.keys(store.all()).filter(
        (key) => key.startsWith(PREFIX) && key !== CURRENT && store.all()[key] !== "",
      );
      const { id } = make();
      if (revokes) store.put(Object.fromEntries(former.map((key) => [key, ""])));
      return id;
    },
  };
}
