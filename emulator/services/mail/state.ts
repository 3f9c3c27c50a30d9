import type { MailMessage } from "../../workspace-api.ts";
import type { QuotaWindow } from "../daily-quota.ts";

/** A message as sent: what the mailbox shows, and what only its source needs. */
export interface StoredMessage extends MailMessage {
  /** The sender's name, or empty. */
  readonly fromName: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
}

export interface MailState {
  /** In the order sent. */
  readonly messages: readonly StoredMessage[];
  readonly quota: QuotaWindow | null;
}

export const emptyMail: MailState = { messages: [], quota: null };
