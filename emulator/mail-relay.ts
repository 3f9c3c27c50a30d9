import { createTransport, type Transporter } from "nodemailer";
import { addresses } from "./services/mail/message-argument.ts";
import { messageSource } from "./services/mail/message-source.ts";
import type { StoredMessage } from "./services/mail/state.ts";

/** A workspace, as far as its mail goes. */
export interface MailSource {
  readonly world: { readonly mail: { readonly messages: readonly StoredMessage[] } };
}

/** Waits this long for a server that does not answer, ms. */
const PATIENCE_MS = 10_000;

/**
 * Hands the mail of a local workspace on to a real SMTP server (`SMTP_URL`), so that it can be read in a mail program.
 * Only what is sent from now on: mail that was there before stays where it is.
 */
export class MailRelay {
  private readonly transport: Transporter;
  private readonly say: (line: string) => void;
  private followed: MailSource | undefined;
  /** Messages of the followed workspace that are done with. */
  private done = 0;
  private work: Promise<void> = Promise.resolve();

  /**
   * @param url `smtp://user:password@host:587`, `smtps://…`
   * @param say Told in Vietnamese and English what failed; never an address or a text.
   * @throws Where the address is none of SMTP.
   */
  constructor(url: string, say: (line: string) => void) {
    if (!/^smtps?:\/\/[^/\s]+/.test(url)) {
      throw new Error(
        "SMTP_URL không phải địa chỉ máy chủ thư, ví dụ: smtp://127.0.0.1:1025\n" +
          "SMTP_URL is no address of a mail server, for example: smtp://127.0.0.1:1025",
      );
    }
    const timeouts = {
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    };
    this.transport = createTransport({ url, ...timeouts });
    this.say = say;
  }

  /** Looks whether the workspace has sent mail, and hands it on; another workspace is followed from its present on. */
  follow(workspace: MailSource): void {
    const { length } = workspace.world.mail.messages;
    if (workspace !== this.followed) {
      this.followed = workspace;
      this.done = length;
    }
    if (length > this.done) this.work = this.work.then(() => this.handOn(workspace));
  }

  /** Settles when nothing is on its way. */
  async idle(): Promise<void> {
    await this.work;
  }

  async close(): Promise<void> {
    await this.work;
    this.transport.close();
  }

  /** In their order; where the server refuses one or is away, that one and those after it wait for the next look. */
  private async handOn(workspace: MailSource): Promise<void> {
    const { messages } = workspace.world.mail;
    while (workspace === this.followed && this.done < messages.length) {
      const message = messages[this.done];
      try {
        if (message) await this.send(message);
      } catch (error) {
        const waiting = messages.length - this.done;
        const { code = "lỗi" } = Object(error) as { readonly code?: string };
        this.say(
          `Chưa chuyển được ${waiting} thư tới SMTP_URL (${code}) · ${waiting} mails wait for SMTP_URL`,
        );
        return;
      }
      this.done += 1;
    }
  }

  private async send(message: StoredMessage): Promise<void> {
    const to = [message.to, message.cc, message.bcc].flatMap(addresses).map(bareAddress);
    const raw = Buffer.from(await messageSource(message));
    await this.transport.sendMail({ envelope: { from: bareAddress(message.from), to }, raw });
  }
}

/** `a@b.vn` of `An <a@b.vn>`. */
function bareAddress(address: string): string {
  return /<([^<>]+)>\s*$/.exec(address)?.[1] ?? address;
}
