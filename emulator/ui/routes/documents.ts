import { Hono } from "hono";
import { DOCX, documentById, documentFolders, downloadName, isWord } from "../model/documents.ts";
import { documentPage } from "../pages/document.tsx";
import { documentsPage } from "../pages/documents.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

export function documentRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/documents", (context) =>
    context.html(documentsPage(frameOf(context, session, "/documents"), documentFolders(session))),
  );

  routes.get("/documents/:id", (context) => {
    const file = documentById(session, context.req.param("id"));
    if (!file) return context.notFound();
    return context.html(documentPage(frameOf(context, session, "/documents"), file));
  });

  routes.get("/documents/:id/:how{content|download}", (context) => {
    const file = documentById(session, context.req.param("id"));
    if (!file) return context.notFound();
    const attached = context.req.param("how") === "download";
    return context.body(Buffer.from(file.base64, "base64"), 200, {
      "content-type": isWord(file) ? DOCX : file.mimeType,
      "content-disposition": attached
        ? `attachment; filename*=UTF-8''${encodeURIComponent(downloadName(file))}`
        : "inline",
    });
  });

  return routes;
}
