/** Text that people typed as one line: no blanks around it, single ones within. */
export function oneLine(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** The same in Vietnamese capitals, as an office stands over a signature. */
export function capitals(text: string): string {
  return oneLine(text).toLocaleUpperCase("vi");
}
