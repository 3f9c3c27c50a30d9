import { type ContractCase, type Google, messageOf } from "./contract.ts";

const MAIL = "https://developers.google.com/apps-script/reference/mail/mail-app";

const me = ({ Session }: Google) => Session.getEffectiveUser().getEmail();

export const mailCases: readonly ContractCase[] = [
  {
    name: "every recipient counts against the day's quota",
    source: `${MAIL}#getRemainingDailyQuota()`,
    run: (google) => {
      const { MailApp } = google;
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail({
        to: me(google),
        subject: "Hợp đồng",
        body: "Một thư thử.",
        htmlBody: "<p>Một thư thử.</p>",
      });
      return before - MailApp.getRemainingDailyQuota();
    },
    expected: 1,
  },
  {
    name: "recipient, subject and body may be given one by one, with options",
    source: `${MAIL}#sendEmail(String,String,String,Object)`,
    run: (google) =>
      messageOf(() =>
        google.MailApp.sendEmail(me(google), "Hợp đồng", "Một thư thử.", { name: "Văn phòng" }),
      ),
    expected: "nothing thrown",
  },
  {
    name: "files may be attached, and answers led to another address",
    source: `${MAIL}#sendEmail(Object)`,
    run: (google) => {
      const attachments = [google.Utilities.newBlob("Học tập suốt đời", "text/plain", "hợp đồng.txt")];
      const message = { to: me(google), replyTo: me(google), subject: "Hợp đồng", body: "Một thư thử." };
      return messageOf(() => google.MailApp.sendEmail({ ...message, attachments }));
    },
    expected: "nothing thrown",
  },
  {
    name: "the files of a message come to at most 25 MB",
    source: "https://developers.google.com/apps-script/guides/services/quotas#current_limitations",
    run: (google) => {
      const content = "x".repeat(25 * 1024 * 1024 + 1);
      const attachments = [google.Utilities.newBlob(content, "text/plain", "lớn.txt")];
      const message = { to: me(google), subject: "Hợp đồng", body: "Một thư thử." };
      return messageOf(() => google.MailApp.sendEmail({ ...message, attachments }));
    },
    expected: "Limit Exceeded: Email Total Attachments Size.",
  },
  {
    name: "a message has at most 50 recipients",
    source: "https://developers.google.com/apps-script/guides/services/quotas#current_limitations",
    run: (google) => {
      const aliases = Array.from({ length: 51 }, (_, index) => me(google).replace("@", `+${index}@`));
      const to = aliases.join(",");
      return messageOf(() => google.MailApp.sendEmail({ to, subject: "Hợp đồng", body: "Một thư thử." }));
    },
    expected: "Limit Exceeded: Email Recipients Per Message.",
  },
  {
    name: "a message without a recipient is refused",
    source: `${MAIL}#sendEmail(Object)`,
    run: ({ MailApp }) =>
      messageOf(() => MailApp.sendEmail({ subject: "Hợp đồng", body: "Không gửi cho ai." })),
    expected: "Failed to send email: no recipient",
  },
];
