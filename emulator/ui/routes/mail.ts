import { Hono } from "hono";
import type { MailMessage } from "../../workspace-api.ts";
import { currentPerson } from "../identity.ts";
import { localLinks } from "../model/local-links.ts";
import { foundMail } from "../model/mailbox.ts";
import { openedFile } from "../opened-file.ts";
import { mailboxPage } from "../pages/mailbox.tsx";
import { messagePage } from "../pages/message.tsx";
import { pageWithin } from "../pages/pager.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

const PER_PAGE = 50;

/** Nothing in a letter may run or load; its links open in the whole window. */
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'";

export function mailRoutes(session: Session): Hono {
  const routes = new Hono();
  const find = (number: string) =>
    session.workspace.mail.find((message) => message.number === Number(number));

  routes.get("/mail", (context) => {
    const everybody = context.req.query("all") === "1";
    const person = currentPerson(context, session);
    const words = context.req.query("q")?.trim() ?? "";
    const found = foundMail(session, { to: everybody ? "" : person.email, words });
    const pages = Math.ceil(found.length / PER_PAGE);
    const page = pageWithin(context.req.query("page"), pages);
    const messages = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const frame = frameOf(context, session, "/mail");
    return context.html(mailboxPage({ frame, messages, everybody, words, total: found.length, page, pages }));
  });

  routes.get("/mail/:number", async (context) => {
    const message = find(context.req.param("number"));
    if (!message) return context.notFound();
    const source = new TextDecoder().decode(await session.workspace.messageSource(message.number));
    const headers = source.split(/\r?\n\r?\n/, 1)[0] ?? "";
    const asText = context.req.query("part") === "text";
    return context.html(messagePage({ frame: frameOf(context, session, "/mail"), message, asText, headers }));
  });

  routes.get("/mail/:number/html", (context) => {
    const message = find(context.req.param("number"));
    if (!message) return context.notFound();
    context.header("content-security-policy", LETTER_POLICY);
    return context.html(letterDocument(message));
  });

  routes.get("/mail/:number/message.eml", async (context) => {
    const message = find(context.req.param("number"));
    if (!message) return context.notFound();
    const name = `${String(message.number).padStart(4, "0")}.eml`;
    return context.body(Buffer.from(await session.workspace.messageSource(message.number)), 200, {
      "content-type": "message/rfc822",
      "content-disposition": `attachment; filename="${name}"`,
    });
  });

  routes.get("/mail/:number/attachments/:index", async (context) => {
    const attachment = find(context.req.param("number"))?.attachments[Number(context.req.param("index"))];
    if (!attachment) return context.notFound();
    return context.body(Buffer.from(await openedFile(session, attachment.base64)), 200, {
      "content-type": attachment.mimeType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    });
  });

  return routes;
}

/** The HTML part as a document whose links leave the frame; a letter without one shows its text. */
function letterDocument(message: MailMessage): string {
  const html = message.html === "" ? `<pre>${escaped(message.text)}</pre>` : localLinks(message.html);
  const base = '<base target="_top">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
