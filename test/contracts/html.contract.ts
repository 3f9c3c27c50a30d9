import { type ContractCase, messageOf } from "./contract.ts";

const OUTPUT = "https://developers.google.com/apps-script/reference/html/html-output";

export const htmlCases: readonly ContractCase[] = [
  {
    name: "an HtmlOutput keeps title, content and size",
    source: `${OUTPUT}#append(String)`,
    run: ({ HtmlService }) => {
      const output = HtmlService.createHtmlOutput("<b>Xin</b>").append("<i>chào</i>");
      output.setTitle("Trang").setWidth(400).setHeight(300);
      return [output.getTitle(), output.getContent(), output.getWidth(), output.getHeight()];
    },
    expected: ["Trang", "<b>Xin</b><i>chào</i>", 400, 300],
  },
  {
    name: "only four meta tags are allowed",
    source: `${OUTPUT}#addMetaTag(String,String)`,
    run: ({ HtmlService }) => {
      const output = HtmlService.createHtmlOutput("");
      output.addMetaTag("viewport", "width=device-width, initial-scale=1");
      return messageOf(() => output.addMetaTag("referrer", "no-referrer"));
    },
    expected: "The meta tag you specified is not allowed in this context.",
  },
  {
    name: "content is replaced, and a frame is allowed by the modes of the enumeration only",
    source: `${OUTPUT}#setXFrameOptionsMode(XFrameOptionsMode)`,
    run: ({ HtmlService }) => {
      const output = HtmlService.createHtmlOutput("cũ").setContent("mới");
      output.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      return [
        output.getContent(),
        messageOf(() => output.setXFrameOptionsMode("ALLOWALL" as never)) !== "nothing thrown",
      ];
    },
    expected: ["mới", true],
  },
  {
    name: "a file of the project is read as its raw text; one that is not there is refused by name",
    source: "https://developers.google.com/apps-script/reference/html/html-template#getRawContent()",
    run: ({ HtmlService }) => [
      HtmlService.createTemplateFromFile("Licences").getRawContent().includes("<title>Licences</title>"),
      messageOf(() => HtmlService.createTemplateFromFile("KhongCo")).includes("KhongCo"),
    ],
    expected: [true, true],
  },
];
