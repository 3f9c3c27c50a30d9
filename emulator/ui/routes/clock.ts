import { type Context, Hono } from "hono";
import { deadlines, nextDeadline } from "../model/cycle.ts";
import { instantOfField, longTime } from "../model/vietnam-time.ts";
import { clockPage, type Passage } from "../pages/clock.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

const HOUR = 3_600_000;
const FARTHEST = 366 * 24 * HOUR;
/** A deadline's day counts whole: its last second has passed a second later. */
const AFTER = 1000;

export function clockRoutes(session: Session): Hono {
  const routes = new Hono();
  const show = (context: Context, passage: Passage | undefined, problem = "") =>
    clockPage({
      frame: frameOf(context, session, "/clock"),
      deadlines: deadlines(session),
      ...{ passage, problem },
    });

  routes.get("/clock", (context) => {
    const { from, executions, mail } = context.req.query();
    const passage =
      from === undefined ? undefined : passageSince(session, Number(from), Number(executions), Number(mail));
    return context.html(show(context, passage));
  });

  routes.post("/clock", async (context) => {
    const { to, at } = await context.req.parseBody();
    const { workspace } = session;
    const query = new URLSearchParams({
      from: String(workspace.now()),
      executions: String(workspace.executions.length),
      mail: String(workspace.mail.length),
    });
    const target = to === "at" ? instantOfField(String(at)) : targetOf(session, String(to));
    const problem = problemOf(workspace.now(), target);
    if (target === undefined || problem !== "") return context.html(show(context, undefined, problem), 422);
    session.act(() => workspace.advanceTo(target));
    return context.redirect(`/clock?${query}`, 303);
  });

  return routes;
}

/** Why the clock cannot go there, Vietnamese; empty: it can. */
function problemOf(now: number, target: number | undefined): string {
  if (target === undefined) return "Chưa rõ tới lúc nào: chọn ngày và giờ, hoặc một mốc còn ở phía trước.";
  if (target < now) {
    return `Đồng hồ đang là ${longTime(now)} và không quay lại được. Muốn trở về trước, khôi phục một bản chụp.`;
  }
  return target - now > FARTHEST ? "Mỗi lần đi được nhiều nhất một năm: chọn một thời điểm gần hơn." : "";
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
