import { createHash } from "node:crypto";
import { standsFor } from "../services/drive/pdf-stand-in.ts";
import { findLibreOffice, pdfOf } from "./pdf.ts";
import type { Session } from "./session.ts";

/**
 * A file's bytes for whoever opens it: of a PDF that stands for an exported document the pages that LibreOffice makes of that
 * document, any other as it is. Without LibreOffice, or once the document is gone, the stand-in itself.
 *
 * @throws where LibreOffice fails or takes too long
 */
export async function openedFile(session: Session, base64: string): Promise<Uint8Array> {
  const bytes = Buffer.from(base64, "base64");
  const whose = standsFor(bytes);
  const libreOffice = whose && findLibreOffice();
  const source = whose && session.workspace.world.drive.files[whose.id];
  if (!whose || !source || libreOffice === undefined) return bytes;
  const docx = Buffer.from(source.base64, "base64");
  const same = createHash("sha256").update(docx).digest("hex") === whose.digest;
  return same ? pdfOf(docx, libreOffice) : bytes;
}
