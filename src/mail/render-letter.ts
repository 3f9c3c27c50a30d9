import type { Invitation, Letter, Letterhead } from "../domain/letters.ts";
import { cleanSubject } from "./clean-text.ts";
import { letterContent } from "./letter-content.ts";
import { renderHtml } from "./render-html.tsx";
import { renderText } from "./render-text.ts";

/** A letter ready for MailApp: subject of one line, plain text, HTML below 102 KB (Gmail cuts longer ones). */
export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Signs invitations into addresses. */
export interface Links {
  urlOf(invitation: Invitation): string;
}

/**
 * Writes a letter out. Whatever people typed is text in it, never markup and never a link; links are those of
 * `links` and of the letter itself. Digests: at most 100 items keep the HTML below 102 KB.
 */
export function renderLetter(letter: Letter, head: Letterhead, links: Links): RenderedLetter {
  const content = letterContent(letter, head, (invitation) => links.urlOf(invitation));
  return {
    subject: cleanSubject(content.subject),
    text: renderText(content, head),
    html: renderHtml(content, head),
  };
}
