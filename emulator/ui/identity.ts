import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Caller } from "../workspace-api.ts";
import { type Person, people, personByEmail } from "./model/people.ts";
import { tabRows, textOf } from "./model/tab-rows.ts";
import type { Session } from "./session.ts";

const COOKIE = "cong-dan-hoc-tap-person";
const FOLLOWED = "cong-dan-hoc-tap-followed";
const KEPT = { httpOnly: true, sameSite: "Lax", path: "/", maxAge: 31_536_000 } as const;

/** Who sits at this browser: the person chosen on "Tôi là ai", else somebody who still has a form to fill. */
export function currentPerson(context: Context, session: Session): Person {
  const chosen = personByEmail(session, getCookie(context, COOKIE) ?? "");
  return chosen ?? firstPerson(session);
}

export function choosePerson(context: Context, person: Person): void {
  setCookie(context, COOKIE, person.email, KEPT);
}

/** Whose dossier this browser follows through the year: the one of the form it sent last. */
export function followedPerson(context: Context, session: Session): Person | undefined {
  return personByEmail(session, getCookie(context, FOLLOWED) ?? "");
}

export function followPerson(context: Context, person: Person): void {
  setCookie(context, FOLLOWED, person.email, KEPT);
}

/** Somebody on the roll, without a role, whose self-assessment is still to come: where the year's way begins. */
export function firstPerson(session: Session): Person {
  const submitted = new Set(
    session.remember("submitted", (workspace) =>
      tabRows(workspace, "Hồ sơ")
        .filter((row) => textOf(row, "Ngày nộp") !== "")
        .map((row) => textOf(row, "Mã CCVC")),
    ),
  );
  const all = people(session);
  const plain = all.filter((person) => person.id !== "" && person.roles.length === 0 && !person.left);
  return plain.find((person) => !submitted.has(person.id)) ?? plain[0] ?? all[0] ?? NOBODY;
}

/** Before setup has filled the roll there is nobody yet. */
const NOBODY: Person = {
  email: "",
  name: "Chưa có ai",
  id: "",
  unit: "",
  position: "",
  roles: [],
  left: false,
};

/** The Office owns the workbook and runs its menu; everybody else looks on. */
export function isOffice(person: Person): boolean {
  return person.roles.some((role) => role.kind === "office");
}

export function callerOf(person: Person): Caller {
  return { email: person.email, kind: isOffice(person) ? "owner" : "editor" };
}

export const ANONYMOUS: Caller = { email: "", kind: "anonymous" };
