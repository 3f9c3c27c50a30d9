import type { MailMessage } from "../../workspace-api.ts";
import { addressKey } from "../input/text-key.ts";

/** What a link in a mail is for, as its token says. */
export interface Link {
  readonly token: string;
  readonly purpose: string;
  /** Dossier (`2026/CB0012`) or list (`2026/1`). */
  readonly subject: string;
}

const LINK = /[?&;]t=([A-Za-z0-9_-]+(?:=|%3D)*\.[A-Za-z0-9_-]+(?:=|%3D)*)/gi;

const OVERFLOW = /và \d+ việc khác/;

/** Everybody's mailbox: finds the newest mail with a link that fits, as a person looks for it. */
export class Inboxes {
  private read = 0;
  private readonly newest: Map<string, Link>;
  private readonly overflow: Map<string, Link>;

  constructor(newest = new Map<string, Link>(), overflow = new Map<string, Link>()) {
    this.newest = newest;
    this.overflow = overflow;
  }

  /** The same mailboxes, read as far, of a year that goes its own way from here. */
  fork(): Inboxes {
    const fork = new Inboxes(new Map(this.newest), new Map(this.overflow));
    fork.read = this.read;
    return fork;
  }

  /**
   * The newest link of that purpose and subject in that person's mailbox.
   * @param mail everything sent so far
   */
  find(mail: readonly MailMessage[], address: string, purpose: string, subject: string): Link | undefined {
    this.readNew(mail);
    return this.newest.get(keyOf(address, purpose, subject));
  }

  /**
   * The link to everything that waits for this person, from the newest letter that says it could not hold every link
   * (`và N việc khác`); undefined where every letter held all of them.
   */
  findOverflow(mail: readonly MailMessage[], address: string): Link | undefined {
    this.readNew(mail);
    return this.overflow.get(addressKey(address));
  }

  private readNew(mail: readonly MailMessage[]): void {
    for (const message of mail.slice(this.read)) {
      for (const address of addressesOf(message.to)) {
        const links = linksOf(message);
        const everything = links.find(({ purpose }) => purpose === "queue");
        if (everything && OVERFLOW.test(message.text)) this.overflow.set(addressKey(address), everything);
        for (const link of links) {
          this.newest.set(keyOf(address, link.purpose, link.subject), link);
        }
      }
    }
    this.read = mail.length;
  }
}

function keyOf(address: string, purpose: string, subject: string): string {
  return JSON.stringify([addressKey(address), purpose, subject]);
}

/** `Tên <a@b>, c@d` → the addresses. */
function addressesOf(to: string): readonly string[] {
  return to.split(",").map((one) => /<([^>]*)>/.exec(one)?.[1] ?? one);
}

function linksOf({ text, html }: MailMessage): readonly Link[] {
  const tokens = [...`${text}\n${html}`.matchAll(LINK)].map(([, token = ""]) => decodeURIComponent(token));
  return [...new Set(tokens)].flatMap((token) => {
    const payload = payloadOf(token);
    return payload === undefined ? [] : [{ token, purpose: payload.p, subject: payload.d }];
  });
}

/** The readable half of a token; undefined where it is none of ours. */
function payloadOf(token: string): { readonly p: string; readonly d: string } | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString("utf8"));
    const { p, d } = json as { p?: unknown; d?: unknown };
    return typeof p === "string" && typeof d === "string" ? { p, d } : undefined;
  } catch {
    return undefined;
  }
}
