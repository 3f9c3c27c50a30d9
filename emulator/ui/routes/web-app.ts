import { type Context, Hono } from "hono";
import { FRAME_SANDBOX } from "../frame-sandbox.ts";
import { ANONYMOUS, callerOf, currentPerson, isOffice } from "../identity.ts";
import { localLinks } from "../model/local-links.ts";
import { webAppFailedPage, webAppPage } from "../pages/web-app.tsx";
import type { ServedFrames } from "../served-frames.ts";
import type { Session } from "../session.ts";

interface RunRequest {
  readonly door: "web-app" | "dialog";
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export function webAppRoutes(session: Session, frames: ServedFrames): Hono {
  const routes = new Hono();

  routes.get("/exec", (context) => {
    const opened = session.act((workspace) => workspace.openWebApp(ANONYMOUS, context.req.query()));
    if (!opened.page) {
      const message = opened.error?.message ?? "doGet không trả về trang nào (no HtmlOutput)";
      return context.html(webAppFailedPage(message, session.workspace.executions.length), 500);
    }
    const { title, html } = opened.page;
    return context.html(webAppPage(title, frames.add({ title, html: localLinks(html) })));
  });

  routes.get("/frames/:id", async (context) => {
    const html = await frames.html(context.req.param("id"));
    if (html === undefined)
      return context.text("Trang đã cũ: tải lại trang (this page is gone, reload).", 404);
    context.header("content-security-policy", `sandbox ${FRAME_SANDBOX}; frame-ancestors 'self'`);
    return context.html(html);
  });

  routes.post("/rpc", async (context) => {
    const request: unknown = await context.req.json();
    if (!isRunRequest(request)) return context.text("Yêu cầu không hợp lệ (malformed call).", 400);
    const caller = callerFor(context, session, request.door);
    if (!caller) return context.text("Chỉ Văn phòng dùng được hộp thoại của bảng tính.", 403);
    try {
      const { functionName, args } = request;
      const run = session.act((workspace) => workspace.runFromPage(caller, functionName, ...args));
      const { notices, error } = run;
      if (error) return context.json({ ok: false, notices, message: error.message });
      const value = JSON.stringify(run.value ?? null);
      return context.json({
        ...{ ok: true, notices },
        value: JSON.parse(localLinks(value, new URL(context.req.url).origin)),
      });
    } catch (error) {
      return context.json({ ok: false, message: error instanceof Error ? error.message : String(error) });
    }
  });

  return routes;
}

function isRunRequest(value: unknown): value is RunRequest {
  const { door, functionName, args } = Object(value) as Partial<Record<keyof RunRequest, unknown>>;
  return (door === "web-app" || door === "dialog") && typeof functionName === "string" && Array.isArray(args);
}

/** A dialog acts as the person with the workbook open; the web app runs for whoever holds the link. */
function callerFor(context: Context, session: Session, door: RunRequest["door"]) {
  if (door === "web-app") return ANONYMOUS;
  const person = currentPerson(context, session);
  return isOffice(person) ? callerOf(person) : undefined;
}
