/** What `qr-picture.ts` uses of uqr (https://github.com/unjs/uqr). */
export interface QrCodeEngine {
  /** `border`: quiet modules on each side. Throws where the text is too long for any code. */
  encode(
    text: string,
    options: { readonly ecc: "L" | "M" | "Q" | "H"; readonly border: number },
  ): { readonly size: number; readonly data: readonly (readonly boolean[])[] };
}

/** Loads the library; the first call evaluates it. */
export function loadQrCode(): QrCodeEngine;
