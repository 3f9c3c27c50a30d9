import { evidencePieces } from "../../domain/evidence-pieces.ts";

/** Minh chứng as typed: an http(s) address opens in one tap, everything else is text. */
export function Evidence({ evidence }: { readonly evidence: string }) {
  if (evidence.trim() === "") return <p class="evidence none">Chưa nêu minh chứng</p>;
  return (
    <p class="evidence">
      {evidencePieces(evidence.trim()).map((piece) =>
        piece.url === undefined ? (
          piece.text
        ) : (
          <a href={piece.url} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        ),
      )}
    </p>
  );
}
