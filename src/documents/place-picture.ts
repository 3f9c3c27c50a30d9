import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { loadDocxEngine } from "./docx-engine.cjs";
import { xmlText } from "./xml-text.ts";

const DOCUMENT = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";

/** A drawing of the document, from its beginning to its end. */
const DRAWING = /<w:drawing\b[\s\S]*?<\/w:drawing>/g;

/** Where the relation of this id leads, within `word/`. */
function targetOf(relations: string, id: string): string | undefined {
  const relation = (relations.match(/<Relationship\b[^>]*>/g) ?? []).find((one) =>
    one.includes(`Id="${id}"`),
  );
  return /Target="(?:\/word\/)?([^"]+)"/.exec(relation ?? "")?.[1];
}

/**
 * Puts a picture (PNG) in the place of the one that a template holds: found by its alternative text (`descr`), which Word,
 * LibreOffice and Google Docs keep, wherever the Office has moved it and however large it made it. Refused where the template has
 * lost it.
 */
export function placePicture(docxBase64: string, alternativeText: string, png: Uint8Array): Outcome<string> {
  const zip = new (loadDocxEngine().PizZip)(docxBase64, { base64: true });
  const text = zip.file(DOCUMENT)?.asText() ?? "";
  const drawing = (text.match(DRAWING) ?? []).find((one) =>
    one.includes(`descr="${xmlText(alternativeText)}"`),
  );
  const id = /r:embed="([^"]+)"/.exec(drawing ?? "")?.[1];
  const target = id === undefined ? undefined : targetOf(zip.file(RELATIONS)?.asText() ?? "", id);
  if (target === undefined || !target.toLowerCase().endsWith(".png")) {
    return refuse(
      "template-missing-picture",
      `Mẫu văn bản thiếu hình mang văn bản thay thế “${alternativeText}” (tệp .png). Đưa lại hình vào mẫu (chép từ mẫu gốc) rồi làm lại; chưa có văn bản nào được tạo.`,
    );
  }
  zip.file(`word/${target}`, png);
  return accept(zip.generate({ type: "base64", compression: "DEFLATE" }));
}
