/** The dice of a runtime: `count` bytes, 0 to 255. */
export type RandomBytes = (count: number) => Uint8Array;

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

/** An id as Drive gives files, forms and folders: 44 characters. */
export function fileId(randomBytes: RandomBytes): string {
  return `1${base64Url(randomBytes(33)).slice(0, 43)}`;
}

/** The id in a form's public address: `1FAIpQLS` and 48 characters. */
export function publishedFormId(randomBytes: RandomBytes): string {
  return `1FAIpQLS${base64Url(randomBytes(36))}`;
}

/** The id of a form response. */
export function responseId(randomBytes: RandomBytes): string {
  return `2_ABaOnu${base64Url(randomBytes(48))}`;
}

/** A number between 1 and 2,147,483,647 that is not yet `taken`. */
export function positiveInt32(randomBytes: RandomBytes, taken: ReadonlySet<number>): number {
  for (;;) {
    const number = Buffer.from(randomBytes(4)).readUInt32BE(0) & 0x7fffffff;
    if (number > 0 && !taken.has(number)) return number;
  }
}

/** Eighteen or nineteen digits, as triggers and permissions are named. */
export function digits(randomBytes: RandomBytes): string {
  return (Buffer.from(randomBytes(8)).readBigUInt64BE(0) >> 1n).toString().padStart(18, "1");
}
