import { describe, expect, test } from "@jest/globals";
import { localLinks } from "../../emulator/ui/model/local-links.ts";

describe("links in a letter open this workspace's own pages", () => {
  test.each([
    ["http://127.0.0.1:8307/exec?t=a.b", "/exec?t=a.b"],
    ["http://127.0.0.1:9000/exec?t=a.b", "/exec?t=a.b"],
    ["https://script.google.com/macros/s/AKfy-x_1/exec?t=a", "/exec?t=a"],
    ["https://docs.google.com/forms/d/e/1FAIp/viewform?entry.1=8", "/forms/1FAIp?entry.1=8"],
    ["https://docs.google.com/spreadsheets/d/1abc/edit#gid=301", "/workbook"],
    ["https://drive.google.com/file/d/1xyz/view?usp=drivesdk", "/documents/1xyz"],
    ["https://docs.google.com/document/d/1xyz/edit", "/documents/1xyz"],
    ["https://example.vn/exec?t=a", "https://example.vn/exec?t=a"],
  ])("%s → %s", (address, local) => {
    expect(localLinks(`<a href="${address}">x</a>`)).toBe(`<a href="${local}">x</a>`);
  });

  test("carry the server's origin where the reader wants whole addresses", () => {
    const address = "https://docs.google.com/document/d/1xyz/edit";
    expect(localLinks(address, "http://127.0.0.1:8307")).toBe("http://127.0.0.1:8307/documents/1xyz");
  });
});
