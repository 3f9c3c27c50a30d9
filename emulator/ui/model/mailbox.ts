import type { MailMessage } from "../../workspace-api.ts";
import type { Session } from "../session.ts";
import { matchesWords } from "./plain-text.ts";

/** What somebody looks for in a mailbox. */
export interface MailQuery {
  /** Only mail to this address (lower case); empty: everybody's. */
  readonly to: string;
  /** Words that stand in sender, recipient, subject or text; empty: all. */
  readonly words: string;
}

/** Messages that match, newest first. */
export function foundMail(session: Session, { to, words }: MailQuery): readonly MailMessage[] {
  return session.workspace.mail
    .filter((message) => to === "" || isTo(message, to))
    .filter((message) => words === "" || matchesWords(searchText(message), words))
    .toReversed();
}

/** The newest letter to this address that names this (a person by `(Mã CCVC)`) and carries a link to act by. */
export function newestLetter(session: Session, to: string, about: string): MailMessage | undefined {
  return session.workspace.mail.findLast((message) => isTo(message, to) && asksAbout(message, about));
}

/** The newest such letter to anybody but this address. */
export function newestLetterToOthers(session: Session, own: string, about: string): MailMessage | undefined {
  return session.workspace.mail.findLast((message) => !isTo(message, own) && asksAbout(message, about));
}

/** The newest letter to this address that asks for a decision on a list: its subject says so. */
export function newestListLetter(session: Session, to: string): MailMessage | undefined {
  return session.workspace.mail.findLast(
    (message) => isTo(message, to) && /danh sách/i.test(message.subject) && asksAbout(message, ""),
  );
}

function asksAbout({ text }: MailMessage, about: string): boolean {
  return text.includes("/exec?") && text.includes(about);
}

/** True where an address (lower case) is among the recipients. */
export function isTo(message: MailMessage, email: string): boolean {
  return message.to
    .toLowerCase()
    .split(",")
    .some((address) => address.trim() === email || address.includes(`<${email}>`));
}

function searchText({ from, to, subject, text }: MailMessage): string {
  return `${from} ${to} ${subject} ${text}`;
}
