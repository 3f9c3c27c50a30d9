import type { Mailbox, SendResult } from "../app/ports.ts";
import type { Letter, Letterhead } from "../domain/letters.ts";
import type { Outcome } from "../domain/refusal.ts";
import { attachmentsOf } from "./attachments.ts";
import { messageOf, passes } from "./patience.ts";

/** A letter ready to go: subject, text part, HTML part. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Google's words for a day's quota that is gone (https://developers.google.com/apps-script/guides/support/troubleshooting). */
const QUOTA_GONE = /too many times for one day|quota/i;

/** What Google refused: the day's quota and a service out of breath pass, and the letter waits for that. */
function refusedSending(message: string): SendResult {
  if (QUOTA_GONE.test(message)) {
    return { ok: false, again: true, problem: `Hết hạn mức thư trong ngày, chờ gửi tiếp: ${message}` };
  }
  if (passes(message)) {
    return { ok: false, again: true, problem: `Dịch vụ thư tạm gián đoạn, chờ gửi tiếp: ${message}` };
  }
  return { ok: false, again: false, problem: message };
}

/** Sends with `MailApp`; what it refuses comes back as words, so that the letter can wait visibly in the outbox. */
export function mailAppMailbox(write: (letter: Letter, head: Letterhead) => Outcome<Written>): Mailbox {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: (to, letter, head) => {
      const written = write(letter, head);
      if (!written.ok) return { ok: false, again: true, problem: written.message };
      const attached = attachmentsOf(letter);
      if (!attached.ok) return attached;
      const { blobs } = attached;
      const { subject, text, html } = written.value;
      try {
        MailApp.sendEmail({
          to,
          subject,
          body: text,
          htmlBody: html,
          name: `Công dân học tập – ${head.agency}`,
          ...(letter.template === "results-package" ? { replyTo: letter.replyTo } : {}),
          ...(blobs.length > 0 ? { attachments: [...blobs] } : {}),
        });
        return { ok: true };
      } catch (error) {
        return refusedSending(messageOf(error));
      }
    },
  };
}
