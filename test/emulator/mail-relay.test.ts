import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { MailRelay } from "../../emulator/mail-relay.ts";
import { morning, type TestScript, testScript } from "./script.ts";

interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: Buffer;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A real SMTP server on this machine; what it takes is in `delivered`. */
async function mailServer(port = 0) {
  const delivered: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        delivered.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts),
        });
        done();
      });
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const stop = () => new Promise<void>((done) => server.close(done));
  closing.push(stop);
  return { delivered, stop, port: (server.server.address() as AddressInfo).port };
}

function relayTo(port: number) {
  const said: string[] = [];
  const relay = new MailRelay(`smtp://127.0.0.1:${port}`, (line) => said.push(line));
  closing.push(() => relay.close());
  return { relay, said };
}

const send = (script: TestScript, subject: string) =>
  script.run(({ MailApp, Utilities }) =>
    MailApp.sendEmail({
      to: "nguyen.van.an@stc.example",
      cc: "Bình <binh@stc.example>",
      bcc: "luu@stc.example",
      subject,
      body: "Kính gửi đồng chí An",
      htmlBody: "<p>Kính gửi đồng chí <b>An</b></p>",
      name: "Văn phòng Sở",
      attachments: [Utilities.newBlob([1, -1, 0], "application/octet-stream", "Báo cáo.docx")],
    } as never),
  );

describe("mail handed on to an SMTP server", () => {
  test("arrives whole: addresses, headers, both texts side by side, attachment; bcc in the envelope only", async () => {
    const { delivered, port } = await mailServer();
    const { relay } = relayTo(port);
    const script = testScript();
    relay.follow(script.host);
    send(script, "Mời thẩm định");
    relay.follow(script.host);
    await relay.idle();
    const [mail] = delivered;
    expect(mail).toMatchObject({
      from: "vanphong@stc.langson.example",
      to: ["nguyen.van.an@stc.example", "binh@stc.example", "luu@stc.example"],
    });
    const parsed: ParsedMail = await simpleParser(mail?.source ?? Buffer.alloc(0));
    expect(parsed.subject).toBe("Mời thẩm định");
    expect(parsed.from?.text).toContain("Văn phòng Sở");
    expect(parsed.messageId).toMatch(/^<[0-9a-f]{32}@stc\.langson\.example>$/);
    expect(parsed.date?.getTime()).toBe(morning + 1000);
    expect(parsed.headerLines.map(({ line }) => line).join("\n")).not.toContain("luu@stc.example");
    expect(mail?.source.toString("latin1")).toMatch(/multipart\/mixed[\s\S]+multipart\/alternative/);
    expect([parsed.text?.trim(), parsed.html]).toEqual([
      "Kính gửi đồng chí An",
      expect.stringContaining("<b>An</b>"),
    ]);
    expect(parsed.attachments.map(({ filename, content }) => [filename, [...content]])).toEqual([
      ["Báo cáo.docx", [1, 255, 0]],
    ]);
  });

  test("is only what is sent from then on, each once and in order", async () => {
    const { delivered, port } = await mailServer();
    const { relay } = relayTo(port);
    const script = testScript();
    send(script, "Cũ");
    relay.follow(script.host);
    for (const subject of ["Một", "Hai"]) {
      send(script, subject);
      relay.follow(script.host);
      relay.follow(script.host);
    }
    await relay.idle();
    const subjects = await Promise.all(
      delivered.map(async ({ source }) => (await simpleParser(source)).subject),
    );
    expect(subjects).toEqual(["Một", "Hai"]);
  });

  test("waits while the server is away, which is said without an address, and goes when it is back", async () => {
    const first = await mailServer();
    const { relay, said } = relayTo(first.port);
    await first.stop();
    const script = testScript();
    relay.follow(script.host);
    send(script, "Một");
    relay.follow(script.host);
    await relay.idle();
    expect(said.join()).toContain("Chưa chuyển được 1 thư");
    expect(said.join()).not.toContain("@");
    const second = await mailServer(first.port);
    relay.follow(script.host);
    await relay.idle();
    expect(second.delivered).toHaveLength(1);
  });

  test("of a world that was put in the place of another begins at its present", async () => {
    const { delivered, port } = await mailServer();
    const { relay } = relayTo(port);
    relay.follow(testScript().host);
    const other = testScript();
    send(other, "Của bản chụp");
    relay.follow(other.host);
    await relay.idle();
    expect(delivered).toEqual([]);
  });

  test("needs the address of a mail server", () => {
    expect(() => new MailRelay("http://127.0.0.1:1025", () => undefined)).toThrow("SMTP_URL");
  });
});
