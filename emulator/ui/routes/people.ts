import { Hono } from "hono";
import { choosePerson } from "../identity.ts";
import { people, personByEmail } from "../model/people.ts";
import { matchesWords } from "../model/plain-text.ts";
import { peoplePage, searchText } from "../pages/people.tsx";
import type { Session } from "../session.ts";
import { frameOf, localPath } from "./frame.ts";

export function peopleRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/people", (context) => {
    const query = context.req.query("q") ?? "";
    const found = people(session).filter((person) => matchesWords(searchText(person), query));
    const next = localPath(context.req.query("next"));
    return context.html(
      peoplePage({ frame: frameOf(context, session, "/people"), people: found, query, next }),
    );
  });

  routes.post("/people", async (context) => {
    const form = await context.req.parseBody();
    const person = personByEmail(session, String(form.email ?? ""));
    if (!person) return context.text("Không có người này trong danh sách (unknown person).", 404);
    choosePerson(context, person);
    return context.redirect(localPath(form.next), 303);
  });

  return routes;
}
