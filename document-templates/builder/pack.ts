import { type Document, Packer } from "docx";
import JSZip from "jszip";

/** Any fixed moment: the archive then depends on the template's content alone. */
const MOMENT = new Date("2026-01-01T00:00:00Z");

/** The .docx of a document, the same bytes for the same content: its clock and revision marks are taken out. */
export async function pack(document: Document): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(await Packer.toBuffer(document));
  const packed = new JSZip();
  for (const path of Object.keys(made.files).sort()) {
    const content = await made.file(path)?.async("uint8array");
    if (content === undefined) continue;
    const stable = path === "docProps/core.xml" ? withoutClock(content) : content;
    packed.file(path, stable, { date: MOMENT, createFolders: false });
  }
  return packed.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}

function withoutClock(content: Uint8Array): string {
  const moment = MOMENT.toISOString().replace(".000", "");
  return new TextDecoder()
    .decode(content)
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}
