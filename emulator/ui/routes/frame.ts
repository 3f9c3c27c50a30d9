import type { Context } from "hono";
import { currentPerson } from "../identity.ts";
import { showsEnglish } from "../language.ts";
import type { Frame, Section } from "../layout.tsx";
import type { Session } from "../session.ts";

/** What the page's surroundings show for this request. */
export function frameOf(context: Context, session: Session, section: Section): Frame {
  const { pathname, search } = new URL(context.req.url);
  return {
    section,
    person: currentPerson(context, session),
    now: session.workspace.now(),
    english: showsEnglish(context),
    path: pathname + search,
    mailGoesOut: (process.env.SMTP_URL ?? "") !== "",
  };
}

/** A path on this server to go on to, from a form or address; anything else becomes the start page. */
export function localPath(value: unknown): string {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : "/";
}
