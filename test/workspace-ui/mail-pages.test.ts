import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OpenApp, openApp } from "./app-stage.ts";

const SCRIPT = `
  function send(count) {
    for (let number = 1; number <= count; number++) MailApp.sendEmail({
      to: number === 1 ? "an@x.example" : "binh@x.example", subject: "Chờ thẩm định " + number,
      body: "Mở https://script.google.com/macros/s/abc/exec?t=khóa" + number + " để xem.\\n<b>chữ</b>",
      htmlBody: "<p>Bản <b>trình bày</b> <script>alert(1)</script></p>", name: "Sở Tài chính",
      attachments: [Utilities.newBlob("nội dung", "text/plain", "danh sách.txt")],
    });
  }
`;

let app: OpenApp;
beforeAll(async () => {
  app = await openApp(SCRIPT);
  app.run("send", 60);
});
afterAll(() => app.close());

describe("a mailbox", () => {
  test("comes fifty letters at a time, newest first", async () => {
    const first = (await app.get("/mail?all=1")).text;
    expect(first.match(/class="mail-subject"/g)).toHaveLength(50);
    expect(first.indexOf("Chờ thẩm định 60")).toBeLessThan(first.indexOf("Chờ thẩm định 59"));
    const second = (await app.get("/mail?all=1&page=2")).text;
    expect(second.match(/class="mail-subject"/g)).toHaveLength(10);
  });

  test("is searched by words without marks, in addresses, subject and text", async () => {
    const found = (await app.get("/mail?all=1&q=tham+dinh+17")).text;
    expect(found.match(/class="mail-subject"/g)).toHaveLength(1);
    expect((await app.get("/mail?all=1&q=an%40x")).text).toContain("Chờ thẩm định 1<");
    expect((await app.get("/mail?all=1&q=kh%C3%B4ng+c%C3%B3")).text).toContain("Không có thư nào khớp");
  });
});

describe("a letter", () => {
  test("shows its text part, whose links lead to this workspace and whose tags stay text", async () => {
    const { text } = await app.get("/mail/7?part=text");
    expect(text).toMatch(/<a href="\/exec\?t=khóa7">https:\/\/script\.google\.com\/[^<]*khóa7<\/a>/);
    expect(text).toContain("&lt;b>chữ&lt;/b>");
  });

  test("shows its HTML part in a frame where nothing runs", async () => {
    const page = (await app.get("/mail/7")).text;
    expect(page).toMatch(/<iframe class="mail-frame"[^>]*sandbox="(?![^"]*allow-scripts)/);
    const letter = await app.get("/mail/7/html");
    expect(letter.text).toContain("<b>trình bày</b>");
    expect(letter.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("shows the headers of the real message, and is downloaded as one", async () => {
    expect((await app.get("/mail/7")).text).toMatch(/Content-Type: multipart\//i);
    const eml = await app.get("/mail/7/message.eml");
    expect(eml.headers.get("content-type")).toBe("message/rfc822");
    expect(eml.text).toMatch(/^To: binh@x\.example\r?$/m);
  });

  test("hands over its attachments under their names, with their sizes", async () => {
    expect((await app.get("/mail/7")).text).toMatch(/danh sách\.txt<\/a> <small>1 KB/);
    const file = await app.get("/mail/7/attachments/0");
    expect(file.text).toBe("nội dung");
    expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain("danh sách.txt");
    expect((await app.get("/mail/7/attachments/1")).status).toBe(404);
  });
});
