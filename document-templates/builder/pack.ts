import { type Document, Packer } from "docx";
import JSZip from "jszip";

/** Any fixed moment: the archive then depends on the template's content alone. */
const MOMENT = new Date("2026-01-01T00:00:00Z");

/** Parts that these templates have no use for: notes, lists of numbers, fonts embedded, a theme, properties of one's own. */
const UNUSED =
  /^(?:word\/(?:footnotes|endnotes|numbering|fontTable|theme\/theme1)\.xml|docProps\/custom\.xml)$/;

/** The relations of a part without relations. */
const NO_RELATIONS = /^word\/_rels\/(?!document)[\w.]+\.rels$/;

/** What names the parts: without those left out. (ECMA-376, part 2.) */
function withoutUnused(content: Uint8Array): string {
  return new TextDecoder()
    .decode(content)
    .replace(
      /<(?:Override|Relationship) [^>]*(?:PartName|Target)="([^"]*)"[^>]*\/>/g,
      (entry, target: string) => {
        const path = target.replace(/^\//, "");
        return UNUSED.test(path) || UNUSED.test(`word/${path}`) ? "" : entry;
      },
    );
}

/** What stands in a part of the archive that is packed; undefined for a part left out. */
function stable(path: string, content: Uint8Array): string | Uint8Array | undefined {
  if (UNUSED.test(path) || NO_RELATIONS.test(path)) return undefined;
  if (path === "docProps/core.xml") return withoutClock(content);
  const names = path === "[Content_Types].xml" || path.endsWith(".rels");
  return names ? withoutUnused(content) : content;
}

/** The .docx of a document, the same bytes for the same content: its clock and revision marks are taken out. */
export async function pack(document: Document): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(await Packer.toBuffer(document));
  const packed = new JSZip();
  for (const path of Object.keys(made.files).sort()) {
    const content = await made.file(path)?.async("uint8array");
    const kept = content && stable(path, content);
    if (kept === undefined) continue;
    packed.file(path, kept, { date: MOMENT, createFolders: false });
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
