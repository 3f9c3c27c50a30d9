/** @see https://developers.google.com/apps-script/guides/services/quotas */
export const mailLimits = {
  /** "Email recipients per day". The 2,000 inside one's own domain are not modelled: 1,500 is the safe figure. */
  recipientsPerDay: { consumer: 100, workspace: 1500 },
  /** "Email recipients per message". */
  recipientsPerMessage: 50,
  /** "Email body size": text and HTML together. */
  bodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
  /** "Email attachments: 250 / msg". */
  attachments: 250,
  /** "Email total attachments size: 25 MB / msg". */
  attachmentBytes: 25 * 1024 * 1024,
  /** @see https://developers.google.com/apps-script/reference/gmail/gmail-app#sendEmail(String,String,String,Object) "250 characters maximum". */
  subjectLength: 250,
  quotaMessage: "Service invoked too many times for one day: email.",
  recipientsMessage: "Limit Exceeded: Email Recipients Per Message.",
  bodyMessage: "Limit Exceeded: Email Body Size.",
  attachmentsMessage: "Limit Exceeded: Email Attachments Per Message.",
  attachmentBytesMessage: "Limit Exceeded: Email Total Attachments Size.",
  subjectMessage: "Argument too large: subject",
  noRecipientMessage: "Failed to send email: no recipient",
} as const;
