import { Hono } from "hono";
import { firstPerson, followedPerson } from "../identity.ts";
import { chooseEnglish } from "../language.ts";
import { cycleValue, cycleYear, nextDeadline } from "../model/cycle.ts";
import { keyFigures } from "../model/key-figures.ts";
import { yearWay } from "../model/year-steps.ts";
import { homePage } from "../pages/home.tsx";
import type { Session } from "../session.ts";
import { frameOf, localPath } from "./frame.ts";

export function homeRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/", (context) =>
    context.html(
      homePage({
        frame: frameOf(context, session, "/"),
        agency: String(cycleValue(session.workspace, "Tên cơ quan") ?? ""),
        year: cycleYear(session),
        way: yearWay(session, firstPerson(session), followedPerson(context, session)),
        figures: keyFigures(session),
        next: nextDeadline(session),
        notice: session.notice,
      }),
    ),
  );

  routes.post("/language", async (context) => {
    const { english, next } = await context.req.parseBody();
    chooseEnglish(context, english === "on");
    return context.redirect(localPath(next), 303);
  });

  return routes;
}
