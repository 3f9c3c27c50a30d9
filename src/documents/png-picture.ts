/** Most bytes of one uncompressed block (RFC 1951, 3.2.4). */
const MOST_STORED = 0xffff;

function bigEndian(value: number): readonly number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** The check of a PNG's parts (ISO 15948, annex D). */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The check of a zlib stream (RFC 1950, 8.2). */
function adler32(bytes: readonly number[]): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

/** A zlib stream of uncompressed blocks: the document that holds the picture is compressed as a whole. */
function zlib(bytes: readonly number[]): readonly number[] {
  const blocks: number[] = [0x78, 0x01];
  for (let start = 0; start < bytes.length; start += MOST_STORED) {
    const block = bytes.slice(start, start + MOST_STORED);
    const { length } = block;
    const last = start + MOST_STORED >= bytes.length ? 1 : 0;
    blocks.push(last, length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff);
    for (const byte of block) blocks.push(byte);
  }
  return [...blocks, ...bigEndian(adler32(bytes))];
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const typed = [...[...type].map((letter) => letter.charCodeAt(0)), ...data];
  return [...bigEndian(data.length), ...typed, ...bigEndian(crc32(typed))];
}

/** One row of the picture: no filter, eight squares a byte; white is 1. */
function packedRow(row: readonly boolean[]): readonly number[] {
  const bytes: number[] = [0];
  for (let start = 0; start < row.length; start += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit += 1) byte = (byte << 1) | (row[start + bit] === true ? 0 : 1);
    bytes.push(byte);
  }
  return bytes;
}

/**
 * A black and white picture (PNG, ISO 15948): `dark[row][column]`, each square `scale` pixels wide, sharp at any size of
 * print.
 */
export function pngPicture(dark: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const wide = (row: readonly boolean[]) => row.flatMap((square) => Array<boolean>(scale).fill(square));
  const rows = dark.flatMap((row) => {
    const packed = packedRow(wide(row));
    return Array.from({ length: scale }, () => packed);
  });
  const width = (dark[0]?.length ?? 0) * scale;
  const header = [...bigEndian(width), ...bigEndian(dark.length * scale), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("IDAT", zlib(rows.flat())),
    ...chunk("IEND", []),
  ]);
}
