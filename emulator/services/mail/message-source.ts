import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { StoredMessage } from "./state.ts";

/**
 * A message as its recipient's mail server has it (RFC 5322, .eml): text and HTML side by side, headers with
 * Vietnamese encoded, the sender's time. The same message gives the same bytes. Bcc is not in it.
 */
export async function messageSource(message: StoredMessage): Promise<Uint8Array> {
  const key = createHash("sha256").update(`${message.number} ${message.sentAt} ${message.to}`).digest("hex");
  const domain = message.from.split("@")[1] ?? "localhost";
  const composer = new MailComposer({
    from: { name: message.fromName, address: message.from },
    to: message.to,
    ...(message.cc ? { cc: message.cc } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    subject: message.subject,
    date: new Date(message.sentAt),
    messageId: `<${key.slice(0, 32)}@${domain}>`,
    baseBoundary: key.slice(32, 48),
    textEncoding: "base64",
    ...(message.text ? { text: message.text } : {}),
    ...(message.html ? { html: message.html } : {}),
    attachments: message.attachments.map(({ name, mimeType, base64 }) => ({
      filename: name,
      contentType: mimeType,
      content: base64,
      encoding: "base64",
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}
