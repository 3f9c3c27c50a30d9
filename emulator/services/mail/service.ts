import { variadic } from "../../core/argument-count.ts";
import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { remainingQuota, spendQuota } from "../daily-quota.ts";
import { Exception } from "../exception.ts";
import { effectiveUser } from "../session/service.ts";
import { mailLimits } from "./limits.ts";
import { addresses, messageArgument, type OutgoingMessage } from "./message-argument.ts";

/**
 * `MailApp`.
 *
 * @see https://developers.google.com/apps-script/reference/mail/mail-app
 */
export function createMailApp(runtime: Runtime) {
  return {
    MailApp: serviceObject("MailApp", {
      getRemainingDailyQuota: () =>
        runtime.call({ name: "MailApp.getRemainingDailyQuota" }, () => remaining(runtime)),
      sendEmail: variadic((...args: readonly unknown[]): void =>
        runtime.call(
          { name: "MailApp.sendEmail", modelledMs: costs.sendEmail, about: sentNumber(runtime) },
          () => {
            send(runtime, messageArgument(args));
          },
        ),
      ),
    }),
  };
}

/** `thư 12`: its number in the workspace's mail, asked after it was sent. */
function sentNumber(runtime: Runtime): () => string {
  return () => `thư ${runtime.world.mail.messages.length}`;
}

function remaining({ world, options, now }: Runtime): number {
  return remainingQuota(world.mail.quota, mailLimits.recipientsPerDay[options.account ?? "workspace"], now);
}

/** "Quotas are based on the number of email recipients." */
function send(runtime: Runtime, message: OutgoingMessage): void {
  const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
  if (recipients.length === 0) throw new Exception(mailLimits.noRecipientMessage);
  checkSize(runtime, message, recipients.length);
  if (remaining(runtime) < recipients.length) throw new Exception(mailLimits.quotaMessage);
  const { messages, quota } = runtime.world.mail;
  const stored = {
    number: messages.length + 1,
    sentAt: runtime.now,
    from: effectiveUser(runtime),
    ...message,
  };
  runtime.set("mail", {
    messages: [...messages, stored],
    quota: spendQuota(quota, recipients.length, runtime.now),
  });
}

function checkSize({ options }: Runtime, message: OutgoingMessage, recipients: number): void {
  const refuseIf = (refused: boolean, wording: string): void => {
    if (refused) throw new Exception(wording);
  };
  const body = Buffer.byteLength(message.text, "utf8") + Buffer.byteLength(message.html, "utf8");
  const attached = message.attachments.reduce((sum, { base64 }) => sum + (base64.length * 3) / 4, 0);
  refuseIf(recipients > mailLimits.recipientsPerMessage, mailLimits.recipientsMessage);
  refuseIf(message.subject.length > mailLimits.subjectLength, mailLimits.subjectMessage);
  refuseIf(body > mailLimits.bodyBytes[options.account ?? "workspace"], mailLimits.bodyMessage);
  refuseIf(message.attachments.length > mailLimits.attachments, mailLimits.attachmentsMessage);
  refuseIf(attached > mailLimits.attachmentBytes, mailLimits.attachmentBytesMessage);
}
