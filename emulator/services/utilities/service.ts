import { createHash, createHmac } from "node:crypto";
import type { CallSpec, Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { enumeration, enumName } from "../enumeration.ts";
import { dateArgument, Exception, integerArgument, signatureMismatch, textArgument } from "../exception.ts";
import { fromSigned, toSigned } from "../signed-bytes.ts";
import { type Blob, bytesArgument, createBlob, encodingOf } from "./blob.ts";
import { formatDate } from "./format-date.ts";
import { gzip, ungzip } from "./gzip.ts";
import { utilitiesLimits } from "./limits.ts";

const Charset = enumeration("Utilities.Charset", ["US_ASCII", "UTF_8"]);
const DigestAlgorithm = enumeration("Utilities.DigestAlgorithm", ["MD5", "SHA_1", "SHA_256", "SHA_512"]);
const hashNames = { MD5: "md5", SHA_1: "sha1", SHA_256: "sha256", SHA_512: "sha512" } as const;

/**
 * `Utilities`: computed at hand, so neither numbered nor a round trip; only `sleep` takes time.
 *
 * @see https://developers.google.com/apps-script/reference/utilities/utilities
 */
export function createUtilities(runtime: Runtime) {
  const method = <Args extends readonly unknown[], T>(name: string, body: (...args: Args) => T) => {
    const spec: CallSpec = { name: `Utilities.${name}`, roundTrip: false, numbered: false };
    const call = (...args: Args): T => runtime.call(spec, () => body(...args));
    // The border counts arguments by it.
    return Object.defineProperty(call, "length", { value: body.length });
  };
  return {
    Utilities: serviceObject("Utilities", {
      Charset,
      DigestAlgorithm,
      getUuid: method("getUuid", () => uuid(runtime.randomBytes(16))),
      base64Encode: method("base64Encode", (data: unknown, charset?: unknown) =>
        bytesOf("base64Encode", data, charset).toString("base64"),
      ),
      base64EncodeWebSafe: method("base64EncodeWebSafe", (data: unknown, charset?: unknown) =>
        webSafe(bytesOf("base64EncodeWebSafe", data, charset).toString("base64")),
      ),
      base64Decode: method("base64Decode", (encoded: unknown) => decode("base64Decode", encoded)),
      base64DecodeWebSafe: method("base64DecodeWebSafe", (encoded: unknown) =>
        decode("base64DecodeWebSafe", encoded),
      ),
      computeDigest: method("computeDigest", digest),
      computeHmacSha256Signature: method("computeHmacSha256Signature", hmac),
      formatDate: method("formatDate", (date: unknown, timeZone: unknown, format: unknown) =>
        formatDate(
          dateArgument("Utilities.formatDate", date),
          textArgument("Utilities.formatDate", timeZone),
          textArgument("Utilities.formatDate", format),
        ),
      ),
      gzip: method("gzip", gzip),
      newBlob: method("newBlob", newBlob),
      ungzip: method("ungzip", ungzip),
      sleep: (milliseconds: unknown) => sleep(runtime, milliseconds),
    }),
  };
}

function sleep(runtime: Runtime, milliseconds: unknown): void {
  const duration = integerArgument("Utilities.sleep", milliseconds);
  const { name, max } = utilitiesLimits.sleepMs;
  if (duration < 0 || duration > max) throw new Exception(`Invalid argument: ${name}`);
  runtime.call(
    { name: "Utilities.sleep", roundTrip: false, numbered: false, modelledMs: duration },
    () => undefined,
  );
}

function newBlob(data: unknown, contentType?: unknown, name?: unknown): Blob {
  const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
  return createBlob({
    bytes: bytesArgument("Utilities.newBlob", data),
    contentType: type === null ? null : textArgument("Utilities.newBlob", type),
    name: name === undefined || name === null ? null : textArgument("Utilities.newBlob", name),
  });
}

function digest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
  const name = enumName(DigestAlgorithm, algorithm);
  if (!name) throw signatureMismatch("Utilities.computeDigest", [algorithm, value]);
  return toSigned(
    createHash(hashNames[name])
      .update(bytesOf("computeDigest", value, charset))
      .digest(),
  );
}

/** Value and key are both text or both bytes, as Google's two signatures are. */
function hmac(value: unknown, key: unknown, charset?: unknown): number[] {
  if ((typeof value === "string") !== (typeof key === "string")) {
    throw signatureMismatch("Utilities.computeHmacSha256Signature", [value, key]);
  }
  const secret = bytesOf("computeHmacSha256Signature", key, charset);
  const data = bytesOf("computeHmacSha256Signature", value, charset);
  return toSigned(createHmac("sha256", secret).update(data).digest());
}

function bytesOf(method: string, value: unknown, charset: unknown): Buffer {
  if (typeof value === "string") {
    const name = charset === undefined ? "UTF_8" : enumName(Charset, charset);
    if (!name) throw signatureMismatch(`Utilities.${method}`, [value, charset]);
    return Buffer.from(value, encodingOf(name));
  }
  if (Array.isArray(value)) return Buffer.from(fromSigned(value));
  throw signatureMismatch(`Utilities.${method}`, [value]);
}

/** Padded: Google leaves the `=` at the end in the web-safe form too. */
function webSafe(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}

function decode(method: string, encoded: unknown): number[] {
  const text = textArgument(`Utilities.${method}`, encoded);
  const alphabet = method === "base64Decode" ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[A-Za-z0-9_-]*={0,2}$/;
  if (!alphabet.test(text)) throw new Exception("Could not decode string.");
  return toSigned(Buffer.from(text, "base64"));
}

/** Version 4, as java.util.UUID.randomUUID() makes it. */
function uuid(random: Uint8Array): string {
  const bytes = Buffer.from(random);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
