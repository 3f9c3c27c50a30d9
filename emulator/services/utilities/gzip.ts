import { gunzipSync, gzipSync } from "node:zlib";
import { Exception, signatureMismatch, textArgument } from "../exception.ts";
import { type Blob, blobContent, createBlob } from "./blob.ts";

const GZIP = "application/x-gzip";

/**
 * A blob compressed.
 *
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#gzip(BlobSource,String)
 */
export function gzip(blob: unknown, name?: unknown): Blob {
  const content = blobContent(blob);
  if (!content) throw signatureMismatch("Utilities.gzip", [blob]);
  const given = name === undefined || name === null ? content.name : textArgument("Utilities.gzip", name);
  return createBlob({ bytes: gzipSync(content.bytes), contentType: GZIP, name: given });
}

/**
 * A blob uncompressed. Google takes its word for what it is: one that does not call itself gzip is refused as one that
 * is none.
 *
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#ungzip(BlobSource)
 */
export function ungzip(blob: unknown): Blob {
  const content = blobContent(blob);
  if (!content) throw signatureMismatch("Utilities.ungzip", [blob]);
  const bytes = content.contentType === GZIP ? uncompressed(content.bytes) : undefined;
  if (!bytes) throw new Exception("Could not decompress gzip.");
  return createBlob({ bytes, contentType: null, name: content.name });
}

function uncompressed(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
