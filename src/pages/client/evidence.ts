import { evidencePieces } from "../../domain/evidence-pieces.ts";
import type { QueuePersonData } from "./contract-queue.ts";
import { element, link } from "./elements.ts";
import { LONG_EVIDENCE, SHOWN_OF_LONG } from "./wording.ts";

/** Evidence as the server draws it on the page of one dossier: addresses open in one tap, a long text folds. */
export function evidenceNodes({ evidence, findings }: QueuePersonData, indicator: number): readonly Node[] {
  const text = (evidence[indicator - 1] ?? "").trim();
  if (text === "") return [element("p", "Chưa nêu minh chứng", "evidence none")];
  const remarks = findings
    .filter(([at]) => at === indicator)
    .map(([, words, looks]) => element("p", words, looks ? "finding attention" : "finding"));
  return [text.length > LONG_EVIDENCE ? folded(text) : inOnePiece(text), ...remarks];
}

function pieces(text: string): readonly Node[] {
  return evidencePieces(text).map(({ text: piece, url }) =>
    url === undefined ? document.createTextNode(piece) : link(url),
  );
}

function inOnePiece(text: string): HTMLElement {
  const paragraph = element("p", "", "evidence");
  paragraph.append(...pieces(text));
  return paragraph;
}

function folded(text: string): HTMLElement {
  const part = element("div", "", "evidence");
  const fold = element("details", "", "folded");
  const shown = text.slice(0, SHOWN_OF_LONG).trim();
  fold.append(element("summary", `${shown}… (xem cả ${text.length} chữ)`), ...pieces(text));
  for (const { url } of evidencePieces(text)) {
    if (url === undefined) continue;
    const line = element("p", "");
    line.append(link(url));
    part.append(line);
  }
  part.append(fold);
  return part;
}
