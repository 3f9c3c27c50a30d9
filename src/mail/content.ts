/**
 * What a letter says, before it becomes HTML or plain text. Both parts are made from this one content, so neither can
 * say less than the other.
 */

/** A paragraph, a table of facts, a quotation, a list of links. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  /** The one sentence that matters most: a result. */
  | { readonly kind: "headline"; readonly text: string; readonly tone: "good" | "plain" }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** Somebody's own words, with who or what they are. */
  | { readonly kind: "quote"; readonly label: string; readonly text: string }
  /** Ten scores, one an indicator. */
  | { readonly kind: "scores"; readonly scores: readonly number[]; readonly total: number }
  /** The one thing to do: a button, and its address in plain sight. */
  | { readonly kind: "action"; readonly label: string; readonly url: string }
  /** Several things to do, one a row. */
  | { readonly kind: "tasks"; readonly tasks: readonly Task[] };

export interface Task {
  readonly title: string;
  /** When it is due, in words. */
  readonly due: string;
  readonly url: string;
}

/** A letter's content. Texts may come from anybody: the renderers escape and clean them. */
export interface LetterContent {
  readonly subject: string;
  /** What the mailbox shows beside the subject. */
  readonly preview: string;
  /** "Kính gửi đồng chí …". */
  readonly greeting: string;
  readonly blocks: readonly Block[];
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
