/** Text without marks and case, so that a search for "pham" finds "Phạm". */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}

/** True where every word of the query stands somewhere in the text. */
export function matchesWords(text: string, query: string): boolean {
  const within = plainText(text);
  return plainText(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
