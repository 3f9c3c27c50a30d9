import { type Context, Hono } from "hono";
import { snapshotsPage } from "../pages/snapshots.tsx";
import { startOverPage } from "../pages/start-over.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

export function snapshotRoutes(session: Session): Hono {
  const routes = new Hono();
  const show = (context: Context, problem: string) =>
    snapshotsPage({
      frame: frameOf(context, session, "/snapshots"),
      snapshots: session.snapshots.list(),
      done: context.req.query("done") ?? "",
      problem,
    });

  routes.get("/snapshots", (context) => context.html(show(context, "")));

  routes.post("/snapshots", async (context) => {
    const { act, id, name } = await context.req.parseBody();
    if (act === "take") session.takeSnapshot(String(name ?? ""));
    if (act === "remove") session.snapshots.remove(String(id));
    const problem = act === "restore" ? session.restore(String(id)) : "";
    if (problem !== "") return context.html(show(context, problem), 422);
    return context.redirect(
      act === "restore" ? "/" : `/snapshots?done=${encodeURIComponent(String(act))}`,
      303,
    );
  });

  routes.get("/start-over", (context) =>
    context.html(startOverPage(frameOf(context, session, "/snapshots"))),
  );

  routes.post("/start-over", async (context) => {
    const { sure } = await context.req.parseBody();
    if (sure === "yes") await session.startOver();
    return context.redirect("/", 303);
  });

  return routes;
}
