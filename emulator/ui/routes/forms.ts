import { type Context, Hono } from "hono";
import type { FormState } from "../../services/forms/state.ts";
import { currentPerson } from "../identity.ts";
import { answersOf, type Draft, formPages, problemsOf, readDraft } from "../model/form-pages.ts";
import { closedFormPage, formPage, formSentPage } from "../pages/form.tsx";
import { formsPage } from "../pages/forms.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

export function formRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/forms", (context) => {
    const forms = Object.values(session.workspace.world.forms);
    return context.html(formsPage(frameOf(context, session, "/forms"), forms));
  });

  routes.get("/forms/:id", (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    const draft = readDraft(form, new URL(context.req.url).searchParams);
    return context.html(show(context, session, form, draft, 0));
  });

  routes.post("/forms/:id", async (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    const fields = new URLSearchParams(await context.req.text());
    const draft = readDraft(form, fields);
    const at = Number(fields.get("page") ?? 0);
    if (fields.get("go") === "back") return context.html(show(context, session, form, draft, at - 1));
    if (fields.get("go") === "next") return context.html(turnPage(context, session, form, draft, at));
    return submit(context, session, form, draft);
  });

  routes.get("/forms/:id/sent", (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    return context.html(
      formSentPage(form, currentPerson(context, session), context.req.query("mail") === "1"),
    );
  });

  return routes;
}

function formById(session: Session, id: string): FormState | undefined {
  return Object.values(session.workspace.world.forms).find(
    (form) => form.id === id || form.publishedId === id,
  );
}

function show(
  context: Context,
  session: Session,
  form: FormState,
  draft: Draft,
  at: number,
  refusals: string[] = [],
) {
  const person = currentPerson(context, session);
  if (!form.published || !form.acceptingResponses) return closedFormPage(form, person);
  return formPage({ form, person, at: Math.max(0, at), draft, problems: new Map(), refusals });
}

function turnPage(context: Context, session: Session, form: FormState, draft: Draft, at: number): string {
  const problems = problemsOf(formPages(form)[at]?.items ?? [], draft);
  if (problems.size === 0) return show(context, session, form, draft, at + 1);
  return formPage({ form, person: currentPerson(context, session), at, draft, problems, refusals: [] });
}

function submit(context: Context, session: Session, form: FormState, draft: Draft) {
  const person = currentPerson(context, session);
  const pages = formPages(form);
  for (const [at, page] of pages.entries()) {
    const problems = problemsOf(page.items, draft);
    if (problems.size === 0) continue;
    return context.html(formPage({ form, person, at, draft, problems, refusals: [] }), 422);
  }
  const before = session.workspace.mail.length;
  const result = session.act((workspace) =>
    workspace.submitForm(form.id, person.email, answersOf(form, draft)),
  );
  if (!result.accepted) {
    return context.html(show(context, session, form, draft, pages.length - 1, [...result.problems]), 422);
  }
  const mailed = session.workspace.mail.length > before ? "1" : "0";
  return context.redirect(`/forms/${form.id}/sent?mail=${mailed}`, 303);
}
