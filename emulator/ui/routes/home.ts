import { Hono } from "hono";
import { firstPerson } from "../identity.ts";
import { cycleValue, cycleYear, nextDeadline } from "../model/cycle.ts";
import { keyFigures } from "../model/key-figures.ts";
import { yearSteps } from "../model/year-steps.ts";
import { homePage } from "../pages/home.tsx";
import { startOverPage } from "../pages/start-over.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

export function homeRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/", (context) =>
    context.html(
      homePage({
        frame: frameOf(context, session, "/"),
        agency: String(cycleValue(session.workspace, "Tên cơ quan") ?? ""),
        year: cycleYear(session),
        steps: yearSteps(session, firstPerson(session)),
        figures: keyFigures(session),
        next: nextDeadline(session),
        notice: session.notice,
      }),
    ),
  );

  routes.get("/start-over", (context) => context.html(startOverPage(frameOf(context, session, "/"))));

  routes.post("/start-over", async (context) => {
    const { sure } = await context.req.parseBody();
    if (sure === "yes") await session.startOver();
    return context.redirect("/", 303);
  });

  return routes;
}
