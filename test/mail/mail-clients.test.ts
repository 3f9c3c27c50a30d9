import { describe, expect, test } from "@jest/globals";
import { renderLetter } from "../../src/mail/render-letter.ts";
import { HEAD, LETTERS, LINKS } from "./given.ts";

/** Elements that Gmail, Outlook (Word's engine) and phone clients keep (https://www.caniemail.com/). */
const ELEMENTS = new Set("html head meta title body div table tr td a strong br span h1 p".split(" "));

/**
 * Properties that every client draws, or leaves out without harm; nothing here depends on a `<style>`, which Gmail drops
 * in some accounts (https://developers.google.com/workspace/gmail/design/css).
 */
const PROPERTIES = new Set(
  [
    "background border border-bottom border-collapse border-left border-radius border-top color display",
    "font font-family font-size font-weight line-height margin max-height max-width overflow overflow-wrap",
    "padding padding-top padding-bottom table-layout text-align text-decoration vertical-align white-space width",
    "word-break",
  ]
    .join(" ")
    .split(" "),
);

const html = (letter: (typeof LETTERS)[keyof typeof LETTERS]) => renderLetter(letter, HEAD, LINKS).html;

describe("every letter is drawn alike by Gmail, Outlook and phones", () => {
  test.each(Object.values(LETTERS))("$template uses only elements they all keep", (letter) => {
    const used = [...html(letter).matchAll(/<([a-z0-9]+)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !ELEMENTS.has(name))).toEqual([]);
  });

  test.each(Object.values(LETTERS))("$template is styled inline, with properties they all know", (letter) => {
    const text = html(letter);
    expect(text).not.toMatch(/<style|\sclass=|@media|url\(/);
    const styles = [...text.matchAll(/style="([^"]*)"/g)].map(([, style = ""]) => style);
    const named = styles.flatMap((style) =>
      style
        .split(";")
        .map((part) => part.split(":")[0]?.trim() ?? "")
        .filter((name) => name !== ""),
    );
    expect([...new Set(named)].filter((name) => !PROPERTIES.has(name))).toEqual([]);
  });

  test.each(Object.values(LETTERS))(
    "$template is laid out by tables that a screen reader passes over",
    (letter) => {
      const tables = [...html(letter).matchAll(/<table([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.filter((attributes) => !attributes.includes('role="presentation"'))).toEqual([]);
      expect(html(letter)).toContain('<html lang="vi">');
    },
  );

  test.each(Object.values(LETTERS))(
    "$template keeps its colours where the client turns letters dark",
    (letter) => {
      expect(html(letter)).toContain('<meta name="color-scheme" content="light"');
    },
  );

  test.each(Object.values(LETTERS))(
    "$template says in its first line what the mailbox shows beside the subject",
    (letter) => {
      const { html: text, subject } = renderLetter(letter, HEAD, LINKS);
      const preview = /<div style="display:none[^"]*">([^<]+)</.exec(text)?.[1] ?? "";
      expect(preview.length).toBeGreaterThan(10);
      expect(preview).not.toBe(subject);
    },
  );
});
