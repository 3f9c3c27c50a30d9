import { serviceObject } from "../../core/service-object.ts";
import { signatureMismatch, textArgument } from "../exception.ts";
import { fromSigned, toSigned } from "../signed-bytes.ts";

/**
 * A blob as scripts see it.
 *
 * @see https://developers.google.com/apps-script/reference/base/blob
 */
export interface Blob {
  getBytes(): readonly number[];
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  getName(): string | null;
  setName(name: string): Blob;
  setContentType(type: string): Blob;
  copyBlob(): Blob;
  getBlob(): Blob;
  isGoogleType(): boolean;
}

/** What a blob holds. */
export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

const contents = new WeakMap<object, BlobContent>();

export function createBlob(content: BlobContent): Blob {
  const change = (part: Partial<BlobContent>): Blob => {
    contents.set(blob, { ...contentOf(blob), ...part });
    return blob;
  };
  const blob: Blob = serviceObject<Blob>("Blob", {
    getBytes: () => toSigned(contentOf(blob).bytes),
    getDataAsString: (charset) => Buffer.from(contentOf(blob).bytes).toString(encodingOf(charset)),
    getContentType: () => contentOf(blob).contentType,
    getName: () => contentOf(blob).name,
    setName: (name) => change({ name: textArgument("Blob.setName", name) }),
    setContentType: (type) => change({ contentType: textArgument("Blob.setContentType", type) }),
    copyBlob: () => createBlob(contentOf(blob)),
    getBlob: () => blob,
    isGoogleType: () => false,
  });
  contents.set(blob, content);
  return blob;
}

/** The content of a blob that a script handed over; undefined for anything else. */
export function blobContent(value: unknown): BlobContent | undefined {
  return typeof value === "object" && value !== null ? contents.get(value) : undefined;
}

function contentOf(blob: Blob): BlobContent {
  const content = contents.get(blob);
  if (!content) throw new Error("a blob without content: it was not made by createBlob");
  return content;
}

/** Bytes of what Google takes as `Byte[]` or `String` (then UTF-8). */
export function bytesArgument(method: string, value: unknown): Uint8Array {
  if (typeof value === "string") return Buffer.from(value, "utf8");
  if (Array.isArray(value)) return fromSigned(value);
  throw signatureMismatch(method, [value]);
}

/** Node's name of a character set that Apps Script knows: UTF-8, US-ASCII. */
export function encodingOf(charset: unknown): "utf8" | "ascii" {
  const name = String(charset ?? "UTF-8").toUpperCase();
  if (name === "UTF-8" || name === "UTF_8") return "utf8";
  if (name === "US-ASCII" || name === "US_ASCII") return "ascii";
  throw signatureMismatch("Blob.getDataAsString", [charset]);
}
