const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** True for a character that XML 1.0 allows (https://www.w3.org/TR/xml/#charsets); half a character is none. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Anybody's text as XML text, or as the value of an attribute in double quotes. */
export function xmlText(text: string): string {
  return [...text]
    .filter(isAllowed)
    .join("")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
