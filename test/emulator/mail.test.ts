import { describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { messageSource } from "../../emulator/services/mail/message-source.ts";
import { morning, testScript } from "./script.ts";

const DAY = 24 * 3_600_000;

function sendTo(count: number) {
  return Array.from({ length: count }, (_, index) => `cb${index}@stc.example`).join(",");
}

describe("the day's mail quota", () => {
  test("counts recipients and refuses the whole message that would pass it", () => {
    const script = testScript({ account: "consumer" });
    const { error } = script.execute(({ MailApp }) => {
      MailApp.sendEmail(sendTo(50), "Một", "thư");
      MailApp.sendEmail(sendTo(49), "Hai", "thư");
      MailApp.sendEmail(sendTo(2), "Ba", "thư");
    });
    expect(error?.message).toBe("Service invoked too many times for one day: email.");
    expect(script.host.world.mail.messages.map(({ subject }) => subject)).toEqual(["Một", "Hai"]);
    expect(script.run(({ MailApp }) => MailApp.getRemainingDailyQuota())).toBe(1);
  });

  test("is whole again 24 hours after the first request", () => {
    const script = testScript({ account: "consumer" });
    script.run(({ MailApp }) => MailApp.sendEmail(sendTo(40), "Một", "thư"));
    const remaining = (at: number) => {
      script.host.world = { ...script.host.world, clock: at };
      return script.run(({ MailApp }) => MailApp.getRemainingDailyQuota());
    };
    expect([remaining(morning + DAY - 60_000), remaining(morning + DAY + 60_000)]).toEqual([60, 100]);
  });
});

describe("a message is refused", () => {
  const refusal = (message: object) =>
    testScript({ account: "consumer" }).execute(({ MailApp }) => MailApp.sendEmail(message as never)).error
      ?.message;

  test("with a body over 200 KB", () => {
    const htmlBody = "x".repeat(201 * 1024);
    expect(refusal({ to: "a@b.vn", subject: "s", body: "", htmlBody })).toBe(
      "Limit Exceeded: Email Body Size.",
    );
  });

  test("with an address that is none", () => {
    expect(refusal({ to: "a@b.vn, không phải", subject: "s", body: "" })).toBe("Invalid email: không phải");
  });

  test("with an option this workspace does not have", () => {
    expect(refusal({ to: "a@b.vn", subject: "s", body: "", noReply: true })).toContain("unsupported");
  });
});

describe("the source of a message", () => {
  const send = () => {
    const script = testScript();
    script.run(({ MailApp, Utilities }) =>
      MailApp.sendEmail({
        to: "nguyen.van.an@stc.example",
        subject: "Mời thẩm định hồ sơ “Công dân học tập”\r\nBcc: ke.gian@x.vn",
        body: "=1+1\nKính gửi đồng chí An",
        htmlBody: "<p>Kính gửi đồng chí <b>An</b></p>",
        name: "Văn phòng Sở",
        replyTo: "vanphong@stc.example",
        attachments: [Utilities.newBlob([1, -1, 0], "application/octet-stream", "Báo cáo.docx")],
      } as never),
    );
    const [message] = script.host.world.mail.messages;
    if (!message) throw new Error("expected a message");
    return message;
  };

  test("reads back with headers, text, HTML and attachment whole", async () => {
    const mail = await simpleParser(Buffer.from(await messageSource(send())));
    expect(mail.subject).toBe("Mời thẩm định hồ sơ “Công dân học tập” Bcc: ke.gian@x.vn");
    expect(mail.from?.value).toEqual([{ name: "Văn phòng Sở", address: "vanphong@stc.langson.example" }]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.date?.getTime()).toBe(Math.floor((send().sentAt ?? 0) / 1000) * 1000);
    expect(mail.text?.trim()).toBe("=1+1\nKính gửi đồng chí An");
    expect(mail.html).toContain("<b>An</b>");
    expect(mail.attachments.map(({ filename, content }) => [filename, [...content]])).toEqual([
      ["Báo cáo.docx", [1, 255, 0]],
    ]);
  });

  test("is the same bytes each time", async () => {
    const [first, second] = [await messageSource(send()), await messageSource(send())];
    expect(Buffer.from(first).toString("latin1")).toBe(Buffer.from(second).toString("latin1"));
  });
});
