import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad } from "@scure/base";
import { epochOf, type Instant } from "../domain/calendar.ts";
import { type Invitation, LINK_PURPOSES, type LinkPurpose } from "../domain/letters.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Dice, Keys } from "./ports.ts";
import { fromUtf8, utf8 } from "./utf8.ts";

/** A link's purpose; `office` is carried by the dialogs of the menu. */
export type TokenPurpose = LinkPurpose | "office";

/**
 * What a link says; never the decision. Short names keep the address short: `k` key id, `p` purpose, `d` subject
 * (`2026/CB0012`, `2026/1`), `a` approver, `v` state version, `r` row hint, `x` expiry (epoch seconds), `n` nonce.
 */
export interface TokenPayload {
  readonly k: string;
  readonly p: TokenPurpose;
  readonly d: string;
  readonly a: string;
  readonly v: number;
  readonly r: number;
  readonly x: number;
  readonly n: string;
}

const NONCE_BYTES = 9;

function sign(secret: Uint8Array, body: string): string {
  return base64urlnopad.encode(hmac(sha256, secret, utf8(body)));
}

/** A signed token: `base64url(payload).base64url(HMAC-SHA-256)`. */
export function issueToken(
  invitation: Omit<Invitation, "purpose"> & { readonly purpose: TokenPurpose },
  expires: Instant,
  keys: Keys,
  dice: Dice,
): string {
  const { id, secret } = keys.signing();
  const payload: TokenPayload = {
    k: id,
    p: invitation.purpose,
    d: invitation.subject,
    a: invitation.approver,
    v: invitation.version,
    r: invitation.row,
    x: Math.floor(epochOf(expires) / 1000),
    n: base64urlnopad.encode(dice.bytes(NONCE_BYTES)),
  };
  const body = base64urlnopad.encode(utf8(JSON.stringify(payload)));
  return `${body}.${sign(secret, body)}`;
}

/** Same text, in time that does not tell how much of it agrees. */
function sameText(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}

function readPayload(body: string): TokenPayload | undefined {
  try {
    const value: unknown = JSON.parse(fromUtf8(base64urlnopad.decode(body)) ?? "");
    return isPayload(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPayload(value: unknown): value is TokenPayload {
  if (typeof value !== "object" || value === null) return false;
  const { k, p, d, a, v, r, x } = value as Record<string, unknown>;
  const texts = [k, d, a].every((part) => typeof part === "string");
  const numbers = [v, r, x].every((part) => typeof part === "number" && Number.isFinite(part));
  return texts && numbers && [...LINK_PURPOSES, "office"].includes(String(p));
}

/** The key was changed and the former one taken away, or the script's properties were emptied. */
const KEY_GONE = refuse(
  "key-gone",
  "Liên kết này không còn hiệu lực vì khóa ký liên kết của phần mềm đã được thay. Liên kết mới được gửi lại trong thư sáng hôm sau; cần ngay thì đề nghị Văn phòng chọn “Gửi lại liên kết”.",
);

/** What a token says, once its signature and expiry hold; else a refusal for the person who followed it. */
export function readToken(token: unknown, now: Instant, keys: Keys): Outcome<TokenPayload> {
  const bad = refuse(
    "bad-link",
    "Liên kết không hợp lệ hoặc bị cắt ngắn. Đề nghị mở lại liên kết từ thư gốc.",
  );
  if (typeof token !== "string" || token.length > 4000) return bad;
  const [body = "", signature = "", ...rest] = token.split(".");
  const payload = rest.length === 0 ? readPayload(body) : undefined;
  if (!payload) return bad;
  const secret = keys.byId(payload.k);
  if (!secret) return KEY_GONE;
  if (!sameText(signature, sign(secret, body))) return bad;
  if (payload.x * 1000 < epochOf(now)) {
    return refuse("expired", "Liên kết đã hết hạn. Đề nghị liên hệ Văn phòng để được gửi lại.");
  }
  return accept(payload);
}
