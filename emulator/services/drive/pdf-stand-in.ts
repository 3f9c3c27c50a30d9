import { createHash } from "node:crypto";
import type { DriveFileState } from "./state.ts";

/** What a stand-in carries: the Google Doc that was exported, and the digest of the .docx it was made of. */
const MARK = /^% local-workspace-export ([\w-]+) ([0-9a-f]{64})$/m;

/**
 * The PDF of a Google Doc in the local workspace: a real PDF of one page that says what it stands for, the same bytes for
 * the same document. Setting Vietnamese type takes a word processor, and a rehearsed year makes many papers that nobody
 * opens: whoever opens this one in the local workspace gets the pages from LibreOffice (`exportedDocument`).
 */
export function pdfStandIn(file: DriveFileState): Uint8Array {
  const digest = createHash("sha256").update(file.base64, "base64").digest("hex");
  const text = [
    "Ban PDF cua moi truong chay thu.",
    "Mo tep nay trong Van ban (hoac Hop thu) cua moi truong chay thu de xem cac trang.",
    "Local workspace: stands for the PDF that Google Drive makes of the document",
    file.id,
  ];
  const stream = `BT /F1 11 Tf 60 780 Td 16 TL ${text.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  return Buffer.from(assembled(`% local-workspace-export ${file.id} ${digest}`, stream), "latin1");
}

/** The document that a stand-in stands for: its id, and the digest (SHA-256, hex) of its .docx; undefined for any other file. */
export function standsFor(bytes: Uint8Array): { readonly id: string; readonly digest: string } | undefined {
  const [, id, digest] = MARK.exec(Buffer.from(bytes.subarray(0, 400)).toString("latin1")) ?? [];
  return id === undefined || digest === undefined ? undefined : { id, digest };
}

/** A PDF of one A4 page with one stream (ISO 32000-1, 7.5): objects, then where each begins. */
function assembled(mark: string, stream: string): string {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let body = `%PDF-1.4\n${mark}\n`;
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
