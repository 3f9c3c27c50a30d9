import { Hono } from "hono";
import { deadlines, nextDeadline } from "../model/cycle.ts";
import { clockPage, type Passage } from "../pages/clock.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

const HOUR = 3_600_000;
/** A deadline's day counts whole: its last second has passed a second later. */
const AFTER = 1000;

export function clockRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/clock", (context) => {
    const { from, executions, mail } = context.req.query();
    const passage =
      from === undefined ? undefined : passageSince(session, Number(from), Number(executions), Number(mail));
    return context.html(
      clockPage({ frame: frameOf(context, session, "/clock"), deadlines: deadlines(session), passage }),
    );
  });

  routes.post("/clock", async (context) => {
    const { to } = await context.req.parseBody();
    const { workspace } = session;
    const query = new URLSearchParams({
      from: String(workspace.now()),
      executions: String(workspace.executions.length),
      mail: String(workspace.mail.length),
    });
    const target = targetOf(session, String(to));
    if (target === undefined) return context.text("Không có mốc nào phía trước (no deadline ahead).", 400);
    session.act(() => workspace.advanceTo(target));
    return context.redirect(`/clock?${query}`, 303);
  });

  return routes;
}

function targetOf(session: Session, to: string): number | undefined {
  const now = session.workspace.now();
  if (to === "hour") return now + HOUR;
  if (to === "day") return now + 24 * HOUR;
  const deadline = to === "deadline" ? nextDeadline(session) : undefined;
  return deadline && deadline.at + AFTER;
}

function passageSince(session: Session, from: number, executions: number, mail: number): Passage {
  const { workspace } = session;
  return {
    from,
    executions: workspace.executions.map((record, at) => ({ index: at + 1, record })).slice(executions),
    mail: workspace.mail.slice(mail),
  };
}
