/** SHA-256 of bytes as Apps Script has them (signed), in hex (https://developers.google.com/apps-script/reference/utilities/utilities#computeDigest(DigestAlgorithm,Byte)). */
export function sha256Hex(bytes: number[]): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
