/** A stretch of what somebody typed as evidence: plain words, or an address to open. */
export interface EvidencePiece {
  readonly text: string;
  /** The address where the piece is one, http or https only; undefined for words. */
  readonly url?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"']+/gi;
/** Punctuation that ends a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]}]+$/;

/**
 * Cuts evidence (Minh chứng) into words and http(s) addresses, in order; nothing is lost. Anything else
 * (`javascript:`, `file:`, a whole text that begins with `=`) stays words.
 */
export function evidencePieces(evidence: string): readonly EvidencePiece[] {
  if (evidence.startsWith("=")) return [{ text: evidence }];
  const pieces: EvidencePiece[] = [];
  let from = 0;
  for (const match of evidence.matchAll(ADDRESS)) {
    const url = match[0].replace(TRAILING, "");
    if (match.index > from) pieces.push({ text: evidence.slice(from, match.index) });
    pieces.push({ text: url, url });
    from = match.index + url.length;
  }
  if (from < evidence.length) pieces.push({ text: evidence.slice(from) });
  return pieces;
}
