import { unsupported } from "../../core/unsupported.ts";
import type { MailMessage } from "../../workspace-api.ts";
import { Exception, signatureMismatch, textArgument } from "../exception.ts";
import { blobContent } from "../utilities/blob.ts";

/** A message as a script asks for it. */
export interface OutgoingMessage {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: MailMessage["attachments"];
}

const METHOD = "MailApp.sendEmail";

const optionNames: ReadonlySet<string> = new Set([
  "to",
  "cc",
  "bcc",
  "replyTo",
  "name",
  "subject",
  "body",
  "htmlBody",
  "attachments",
]);

/** The message of any of the four forms of `MailApp.sendEmail`. */
export function messageArgument(args: readonly unknown[]): OutgoingMessage {
  if (args.length === 1) return messageOf(fieldsOf(args[0], args));
  const [to, second, third, fourth] = args;
  if (args.length === 4 && typeof fourth === "string") {
    return messageOf({ to, replyTo: second, subject: third, body: fourth });
  }
  if (args.length === 3) return messageOf({ to, subject: second, body: third });
  if (args.length === 4) return messageOf({ ...fieldsOf(fourth, args), to, subject: second, body: third });
  throw signatureMismatch(METHOD, args);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, args: readonly unknown[]): Fields {
  if (typeof value !== "object" || value === null) throw signatureMismatch(METHOD, args);
  const fields: Fields = { ...value };
  const unknown = Object.keys(fields).find((key) => !optionNames.has(key));
  if (unknown !== undefined) unsupported(`${METHOD} with ${unknown}`);
  return fields;
}

function messageOf(fields: Fields): OutgoingMessage {
  const text = (key: string) => {
    const value = fields[key];
    return value === undefined || value === null ? "" : textArgument(METHOD, value);
  };
  return {
    to: addressList(text("to")),
    cc: addressList(text("cc")),
    bcc: addressList(text("bcc")),
    replyTo: addressList(text("replyTo")),
    fromName: text("name"),
    subject: oneLine(text("subject")),
    text: text("body"),
    html: text("htmlBody"),
    attachments: attachmentsOf(fields.attachments),
  };
}

/** Header text never breaks its line: what follows a line break would be a header of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}

/** Addresses separated by commas, tidied. */
function addressList(text: string): string {
  return addresses(text).join(",");
}

/** Each address of a list separated by commas. */
export function addresses(list: string): readonly string[] {
  const each = list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const invalid = each.find((one) => !/^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(one));
  if (invalid !== undefined) throw new Exception(`Invalid email: ${invalid}`);
  return each;
}

function attachmentsOf(value: unknown): MailMessage["attachments"] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw signatureMismatch(METHOD, [value]);
  return value.map((source: unknown) => {
    const content = blobContent(source);
    if (!content) throw new Exception(`Invalid argument: attachments`);
    return {
      name: content.name ?? "Untitled",
      mimeType: content.contentType ?? "application/octet-stream",
      base64: Buffer.from(content.bytes).toString("base64"),
    };
  });
}
