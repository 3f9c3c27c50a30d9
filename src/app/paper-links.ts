import type { StoredPaper } from "./documents.ts";

/** The ways to a paper that was stored, as an answer shows them; no PDF where Drive could not make one. */
export function paperLinks({ docx, googleDocUrl, pdf }: StoredPaper) {
  return [
    { label: "Tải tệp Word (.docx)", url: docx.url },
    { label: "Mở bằng Google Tài liệu", url: googleDocUrl },
    ...(pdf ? [{ label: "Xem bản PDF", url: pdf.url }] : []),
  ];
}
