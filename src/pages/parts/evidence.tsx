import { asksForLook, type EvidenceFinding, findingInWords } from "../../domain/evidence-findings.ts";
import { evidencePieces } from "../../domain/evidence-pieces.ts";
import { LONG_EVIDENCE, SHOWN_OF_LONG } from "../client/wording.ts";

interface EvidenceProps {
  readonly evidence: string;
  /** What there is to look at again at this indicator. */
  readonly findings?: readonly EvidenceFinding[];
}

/** Minh chứng as typed: an http(s) address opens in one tap, everything else is text; a long text folds, its links stay. */
export function Evidence({ evidence, findings = [] }: EvidenceProps) {
  const text = evidence.trim();
  if (text === "") return <p class="evidence none">Chưa nêu minh chứng</p>;
  return (
    <>
      {text.length > LONG_EVIDENCE ? (
        <Folded text={text} />
      ) : (
        <p class="evidence">
          <Pieces text={text} />
        </p>
      )}
      <Findings findings={findings} />
    </>
  );
}

function Pieces({ text }: { readonly text: string }) {
  return (
    <>
      {evidencePieces(text).map(({ text: piece, url }) => (url === undefined ? piece : <Link url={url} />))}
    </>
  );
}

function Link({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}

function Folded({ text }: { readonly text: string }) {
  const links = evidencePieces(text).flatMap(({ url }) => url ?? []);
  return (
    <div class="evidence">
      {links.map((url) => (
        <p>
          <Link url={url} />
        </p>
      ))}
      <details class="folded">
        <summary>
          {text.slice(0, SHOWN_OF_LONG).trim()}… (xem cả {text.length} chữ)
        </summary>
        <Pieces text={text} />
      </details>
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly EvidenceFinding[] }) {
  return (
    <>
      {findings
        .filter(({ kind }) => kind !== "missing")
        .map((finding) => (
          <p class={asksForLook(finding) ? "finding attention" : "finding"}>{findingInWords(finding)}</p>
        ))}
    </>
  );
}
