/** Control characters and the marks that turn the direction of writing: nothing anybody meant to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Longest subject, in characters; MailApp refuses more than 250. */
const LONGEST_SUBJECT = 200;

/** Text of several lines without unseen characters; every line end is `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(UNSEEN, "")
    .trim();
}

/** Text of one line: a name, a subject. A line break inside becomes a blank, so no header can be smuggled in. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/** A subject of one line and bearable length. */
export function cleanSubject(text: string): string {
  const line = Array.from(cleanLine(text));
  return line.length <= LONGEST_SUBJECT ? line.join("") : `${line.slice(0, LONGEST_SUBJECT - 1).join("")}…`;
}

/** The address where it is one of http or https; empty for anything else, which is then shown as no link. */
export function httpAddress(url: string): string {
  const address = cleanLine(url).replace(/ /g, "%20");
  return /^https?:\/\//i.test(address) ? address : "";
}
