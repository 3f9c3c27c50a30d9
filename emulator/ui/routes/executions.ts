import { Hono } from "hono";
import { executionPage } from "../pages/execution.tsx";
import { executionsPage } from "../pages/executions.tsx";
import { pageWithin } from "../pages/pager.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

const PER_PAGE = 100;

export function executionRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/executions", (context) => {
    const onlyFailed = context.req.query("failed") === "1";
    const entry = context.req.query("entry") ?? "";
    const ran = session.workspace.executions.map((record, at) => ({ index: at + 1, record }));
    const all = ran
      .filter(({ record }) => entry === "" || record.entry === entry)
      .filter(({ record }) => !onlyFailed || record.error !== undefined)
      .reverse();
    const entries = [...new Set(ran.map(({ record }) => record.entry))].sort();
    const pages = Math.ceil(all.length / PER_PAGE);
    const page = pageWithin(context.req.query("page"), pages);
    const executions = all.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const frame = frameOf(context, session, "/executions");
    const shown = { executions, total: all.length, page, pages };
    return context.html(executionsPage({ frame, ...shown, onlyFailed, entry, entries }));
  });

  routes.get("/executions/:index", (context) => {
    const index = Number(context.req.param("index"));
    const record = session.workspace.executions[index - 1];
    if (!record) return context.notFound();
    return context.html(executionPage(frameOf(context, session, "/executions"), index, record));
  });

  return routes;
}
