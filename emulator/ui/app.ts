import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { clientScript, isClientScript } from "./client-script.ts";
import { brokenPage, notFoundPage } from "./pages/not-found.tsx";
import { clockRoutes } from "./routes/clock.ts";
import { documentRoutes } from "./routes/documents.ts";
import { executionRoutes } from "./routes/executions.ts";
import { formRoutes } from "./routes/forms.ts";
import { frameOf } from "./routes/frame.ts";
import { homeRoutes } from "./routes/home.ts";
import { mailRoutes } from "./routes/mail.ts";
import { peopleRoutes } from "./routes/people.ts";
import { snapshotRoutes } from "./routes/snapshots.ts";
import { webAppRoutes } from "./routes/web-app.ts";
import { workbookRoutes } from "./routes/workbook.ts";
import { sameOriginOnly } from "./same-origin.ts";
import { ServedFrames } from "./served-frames.ts";
import type { Session } from "./session.ts";
import { styleSheet } from "./style-sheet.ts";

/** Styles may stand in the page: the workbook's cell formats and the document viewer need them. Scripts may not. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** The local workspace as a web application. */
export function createApp(session: Session): Hono {
  const app = new Hono();
  const frames = new ServedFrames(() => session.workspace.pageFunctions());

  app.use(sameOriginOnly);
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has("content-security-policy"))
      context.res.headers.set("content-security-policy", POLICY);
    context.res.headers.set("cache-control", "no-store");
  });
  app.use(
    secureHeaders({ xFrameOptions: "SAMEORIGIN", strictTransportSecurity: false, originAgentCluster: false }),
  );

  app.get("/assets/icon.svg", (context) =>
    context.body(readFileSync(new URL("./assets/icon.svg", import.meta.url)), 200, {
      "content-type": "image/svg+xml",
    }),
  );
  app.get("/assets/style.css", (context) =>
    context.body(styleSheet(), 200, { "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/scripts/:file", async (context) => {
    const name = context.req.param("file").replace(/\.js$/, "");
    if (!isClientScript(name)) return context.notFound();
    return context.body(await clientScript(name), 200, { "content-type": "text/javascript; charset=utf-8" });
  });

  app.route("/", homeRoutes(session));
  app.route("/", peopleRoutes(session));
  app.route("/", formRoutes(session));
  app.route("/", mailRoutes(session));
  app.route("/", webAppRoutes(session, frames));
  app.route("/", workbookRoutes(session, frames));
  app.route("/", documentRoutes(session));
  app.route("/", clockRoutes(session));
  app.route("/", executionRoutes(session));
  app.route("/", snapshotRoutes(session));

  app.notFound((context) => context.html(notFoundPage(frameOf(context, session, "/")), 404));
  app.onError((error, context) => {
    console.error(error);
    return context.html(brokenPage(frameOf(context, session, "/"), error), 500);
  });
  return app;
}
