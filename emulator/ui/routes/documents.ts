import { Hono } from "hono";
import { mimeTypes } from "../../services/drive/limits.ts";
import { documentById, documentFolders, downloadName, isWord } from "../model/documents.ts";
import { openedFile } from "../opened-file.ts";
import { documentPage } from "../pages/document.tsx";
import { documentsPage } from "../pages/documents.tsx";
import { findLibreOffice, pdfOf } from "../pdf.ts";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

const NO_LIBREOFFICE =
  "Máy này không có LibreOffice nên không lập được PDF: cài LibreOffice, hoặc tải .docx về (no LibreOffice found; SOFFICE=/path names one).";

export function documentRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/documents", (context) =>
    context.html(documentsPage(frameOf(context, session, "/documents"), documentFolders(session))),
  );

  routes.get("/documents/:id", (context) => {
    const file = documentById(session, context.req.param("id"));
    if (!file) return context.notFound();
    const pdf = findLibreOffice() !== undefined;
    return context.html(documentPage(frameOf(context, session, "/documents"), file, pdf));
  });

  routes.get("/documents/:id/document.pdf", async (context) => {
    const file = documentById(session, context.req.param("id"));
    if (!file || !isWord(file)) return context.notFound();
    const libreOffice = findLibreOffice();
    if (libreOffice === undefined) return context.text(NO_LIBREOFFICE, 501);
    const pdf = await pdfOf(Buffer.from(file.base64, "base64"), libreOffice);
    const name = downloadName(file).replace(/\.docx$/i, ".pdf");
    return context.body(Buffer.from(pdf), 200, {
      "content-type": mimeTypes.pdf,
      "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });

  routes.get("/documents/:id/:how{content|download}", async (context) => {
    const file = documentById(session, context.req.param("id"));
    if (!file) return context.notFound();
    const attached = context.req.param("how") === "download";
    return context.body(Buffer.from(await openedFile(session, file.base64)), 200, {
      "content-type": isWord(file) ? mimeTypes.docx : file.mimeType,
      "content-disposition": attached
        ? `attachment; filename*=UTF-8''${encodeURIComponent(downloadName(file))}`
        : "inline",
    });
  });

  return routes;
}
