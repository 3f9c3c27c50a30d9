/**
 * What two texts are compared by: composed Unicode (files from macOS come decomposed), one blank between words,
 * none around, no case. Thin and non-breaking blanks count as blanks.
 */
export function textKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
}

/** What two e-mail addresses are compared by: no case, no surrounding blanks. */
export function addressKey(address: string): string {
  return address.normalize("NFC").trim().toLowerCase();
}
