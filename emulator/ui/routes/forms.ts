import { type Context, Hono } from "hono";
import type { FormResponseState, FormState } from "../../services/forms/state.ts";
import { currentPerson, firstPerson, followPerson } from "../identity.ts";
import { answersOf, type Draft, draftOf, formPages, problemsOf, readDraft } from "../model/form-pages.ts";
import type { Person } from "../model/people.ts";
import { isSelfAssessment, yearWay } from "../model/year-steps.ts";
import { formPage } from "../pages/form.tsx";
import { answeredFormPage, closedFormPage, formSentPage, notEditablePage } from "../pages/form-end.tsx";
import { formsPage } from "../pages/forms.tsx";
import type { Session } from "../session.ts";
import { frameOf } from "./frame.ts";

/** Somebody with a form before them. */
interface Filling {
  readonly form: FormState;
  readonly person: Person;
  readonly draft: Draft;
  /** Id of the response being edited; empty: a new one. */
  readonly editOf: string;
}

export function formRoutes(session: Session): Hono {
  const routes = new Hono();

  routes.get("/forms", (context) => {
    const forms = Object.values(session.workspace.world.forms);
    return context.html(formsPage(frameOf(context, session, "/forms"), forms));
  });

  routes.get("/forms/:id", (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    const person = currentPerson(context, session);
    const asked = new URL(context.req.url).searchParams;
    const editOf = asked.get("edit2") ?? "";
    const response = form.responses.find(({ id }) => id === editOf);
    if (editOf !== "" && isOpen(form) && !(response && form.allowResponseEdits))
      return context.html(notEditablePage(form, person), 404);
    const sent = editOf === "" ? onlyResponse(form, person) : undefined;
    if (sent && isOpen(form)) return context.html(answeredFormPage(form, person, sent.id));
    const draft = response ? draftOf(response) : readDraft(form, asked);
    return context.html(show({ form, person, draft, editOf }, 0));
  });

  routes.post("/forms/:id", async (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    const fields = new URLSearchParams(await context.req.text());
    const draft = readDraft(form, fields);
    const filling = {
      ...{ form, draft, person: currentPerson(context, session) },
      editOf: fields.get("edit2") ?? "",
    };
    const at = Number(fields.get("page") ?? 0);
    if (fields.get("go") === "back") return context.html(show(filling, at - 1));
    if (fields.get("go") === "next") return context.html(turnPage(filling, at));
    return submit(context, session, filling);
  });

  routes.get("/forms/:id/sent", (context) => {
    const form = formById(session, context.req.param("id"));
    if (!form) return context.notFound();
    const person = currentPerson(context, session);
    const { mail, edit } = context.req.query();
    const editable = form.allowResponseEdits && isOpen(form) ? (edit ?? "") : "";
    const way = isSelfAssessment(form) ? yearWay(session, firstPerson(session), person) : undefined;
    return context.html(formSentPage({ form, person, editable, mailed: mail === "1", way }));
  });

  return routes;
}

function formById(session: Session, id: string): FormState | undefined {
  return Object.values(session.workspace.world.forms).find(
    (form) => form.id === id || form.publishedId === id,
  );
}

function isOpen(form: FormState): boolean {
  return form.published && form.acceptingResponses;
}

/** What somebody has sent to a form that takes one response a person. */
function onlyResponse(form: FormState, { email }: Person): FormResponseState | undefined {
  if (!form.limitOneResponse) return undefined;
  return form.responses.findLast((response) => response.email.trim().toLowerCase() === email);
}

function show(filling: Filling, at: number, refusals: readonly string[] = []): string {
  if (!isOpen(filling.form)) return closedFormPage(filling.form, filling.person);
  return formPage({ ...filling, at: Math.max(0, at), problems: new Map(), refusals });
}

function turnPage(filling: Filling, at: number): string {
  const problems = problemsOf(formPages(filling.form)[at]?.items ?? [], filling.draft);
  if (problems.size === 0) return show(filling, at + 1);
  return formPage({ ...filling, at, problems, refusals: [] });
}

function submit(context: Context, session: Session, filling: Filling) {
  const { form, person, draft, editOf } = filling;
  const pages = formPages(form);
  for (const [at, page] of pages.entries()) {
    const problems = problemsOf(page.items, draft);
    if (problems.size > 0) return context.html(formPage({ ...filling, at, problems, refusals: [] }), 422);
  }
  if (editOf !== "" && !form.responses.some(({ id }) => id === editOf))
    return context.html(notEditablePage(form, person), 404);
  const before = session.workspace.mail.length;
  const result = session.act((workspace) =>
    workspace.submitForm(form.id, person.email, answersOf(form, draft), editOf === "" ? {} : { editOf }),
  );
  if (!result.accepted) return context.html(show(filling, pages.length - 1, result.problems), 422);
  if (isSelfAssessment(form)) followPerson(context, person);
  const mailed = session.workspace.mail.length > before ? "1" : "0";
  const query = new URLSearchParams({ mail: mailed, edit: result.responseId });
  return context.redirect(`/forms/${form.id}/sent?${query}`, 303);
}
