import { pngPicture } from "./png-picture.ts";
import { loadQrCode } from "./qr-code.cjs";

/** Quiet modules around the code (ISO/IEC 18004, 5.3.8 asks for four). */
const QUIET = 4;

/** Pixels a module: at 12 cm on paper about 140 dots a centimetre of code, sharp in print. */
const SCALE = 12;

/**
 * An address as a QR code (PNG). Level Q: a quarter of it may be creased or soiled, as posters are.
 *
 * @throws Error where the address is longer than any code holds (1,663 characters)
 */
export function qrPicture(address: string): Uint8Array {
  const { data } = loadQrCode().encode(address, { ecc: "Q", border: QUIET });
  return pngPicture(data, SCALE);
}
