import { describe, expect, test } from "@jest/globals";
import { htmlOutputContent, servedPage } from "../../emulator/services/html/service.ts";
import { testScript } from "./script.ts";

describe("a served page", () => {
  test("carries the meta tags set by script in its head", () => {
    const output = testScript().run(({ HtmlService }) =>
      HtmlService.createHtmlOutput(
        "<!doctype html><html><head><style>p{}</style></head><body>Xin chào</body></html>",
      )
        .setTitle("Trang")
        .addMetaTag("viewport", 'width="1"'),
    );
    const content = htmlOutputContent(output);
    if (!content) throw new Error("expected an HtmlOutput");
    expect(servedPage(content)).toEqual({
      title: "Trang",
      html: '<!doctype html><html><head><meta name="viewport" content="width=&quot;1&quot;"><style>p{}</style></head><body>Xin chào</body></html>',
    });
  });

  test("is read of nothing but an HtmlOutput", () => {
    expect(htmlOutputContent("<p>")).toBeUndefined();
  });
});
