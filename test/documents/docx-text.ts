import JSZip from "jszip";

/** One part of a .docx (base64) as XML. */
export async function partOf(docxBase64: string, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(docxBase64, { base64: true });
  const part = await zip.file(path)?.async("string");
  if (part === undefined) throw new Error(`Cannot read ${path}: the .docx has no such part`);
  return part;
}

/** The paragraphs of a part as plain text, in order. */
export function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join(""),
  );
}

/** The XML of the first paragraph whose text contains this. */
export function paragraphWith(xml: string, text: string): string {
  const found = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].find(([paragraph]) =>
    paragraphs(paragraph).join("").includes(text),
  );
  if (!found) throw new Error(`Cannot find "${text}" in the document`);
  return found[0];
}

/** The rows of every table, cell texts joined by " | ". */
export function rows(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => paragraphs(cell).join(" / ")).join(" | "),
  );
}
