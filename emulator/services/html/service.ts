import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import type { ServedPage } from "../../workspace-api.ts";
import { enumeration, enumName } from "../enumeration.ts";
import { Exception, integerArgument, signatureMismatch, textArgument } from "../exception.ts";
import { blobContent } from "../utilities/blob.ts";
import { htmlLimits } from "./limits.ts";

const XFrameOptionsMode = enumeration("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

/** What an `HtmlOutput` holds. */
export interface HtmlOutputContent {
  readonly title: string;
  readonly content: string;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
  /** Pixels of a dialog; null for Google's default. */
  readonly width: number | null;
  readonly height: number | null;
  /** `ALLOWALL` lets any site show the page in a frame. */
  readonly frame: "ALLOWALL" | "DEFAULT";
}

const empty: HtmlOutputContent = {
  title: "",
  content: "",
  metaTags: [],
  width: null,
  height: null,
  frame: "DEFAULT",
};

const contents = new WeakMap<object, HtmlOutputContent>();

/**
 * `HtmlService`: at hand, so neither numbered nor a round trip.
 *
 * @see https://developers.google.com/apps-script/reference/html/html-service
 */
export function createHtmlService(runtime: Runtime) {
  return {
    HtmlService: serviceObject("HtmlService", {
      XFrameOptionsMode,
      createHtmlOutput: (html?: unknown) =>
        runtime.call(
          { name: "HtmlService.createHtmlOutput", roundTrip: false, numbered: false, modelledMs: 0 },
          () => createHtmlOutput(htmlText(html)),
        ),
      createTemplateFromFile: (filename: unknown) =>
        runtime.call(
          { name: "HtmlService.createTemplateFromFile", roundTrip: false, numbered: false, modelledMs: 0 },
          () => createHtmlTemplate(textArgument("HtmlService.createTemplateFromFile", filename), runtime),
        ),
    }),
  };
}

function htmlText(html: unknown): string {
  if (html === undefined) return "";
  const blob = blobContent(html);
  return blob ? Buffer.from(blob.bytes).toString("utf8") : textArgument("HtmlService.createHtmlOutput", html);
}

/**
 * One of the project's HTML files, as its raw text: scriptlets are not evaluated here.
 *
 * @see https://developers.google.com/apps-script/reference/html/html-template#getRawContent()
 */
function createHtmlTemplate(filename: string, runtime: Runtime) {
  const name = filename.replace(/\.html$/, "");
  const content = runtime.projectPage(name);
  if (content === undefined) throw new Exception(htmlLimits.noFileMessage(filename));
  return serviceObject("HtmlTemplate", { getRawContent: () => content });
}

interface HtmlOutput {
  setTitle(title: unknown): HtmlOutput;
  getTitle(): string;
  getContent(): string;
  setContent(content: unknown): HtmlOutput;
  append(content: unknown): HtmlOutput;
  addMetaTag(name: unknown, content: unknown): HtmlOutput;
  setWidth(width: unknown): HtmlOutput;
  getWidth(): number | null;
  setHeight(height: unknown): HtmlOutput;
  getHeight(): number | null;
  setXFrameOptionsMode(mode: unknown): HtmlOutput;
}

function createHtmlOutput(html: string): HtmlOutput {
  const read = () => contents.get(output) ?? empty;
  const change = (part: Partial<HtmlOutputContent>): HtmlOutput => {
    contents.set(output, { ...read(), ...part });
    return output;
  };
  const text = (method: string, value: unknown) => textArgument(`HtmlOutput.${method}`, value);
  const output: HtmlOutput = serviceObject<HtmlOutput>("HtmlOutput", {
    setTitle: (title) => change({ title: text("setTitle", title) }),
    getTitle: () => read().title,
    getContent: () => read().content,
    setContent: (content) => change({ content: text("setContent", content) }),
    append: (content) => change({ content: read().content + text("append", content) }),
    addMetaTag: (name, content) => {
      const tag = { name: text("addMetaTag", name), content: text("addMetaTag", content) };
      if (!htmlLimits.metaTags.includes(tag.name)) throw new Exception(htmlLimits.metaTagMessage);
      return change({ metaTags: [...read().metaTags, tag] });
    },
    setWidth: (width) => change({ width: integerArgument("HtmlOutput.setWidth", width) }),
    getWidth: () => read().width,
    setHeight: (height) => change({ height: integerArgument("HtmlOutput.setHeight", height) }),
    getHeight: () => read().height,
    setXFrameOptionsMode: (mode) => {
      const frame = enumName(XFrameOptionsMode, mode);
      if (!frame) throw signatureMismatch("HtmlOutput.setXFrameOptionsMode", [mode]);
      return change({ frame });
    },
  });
  contents.set(output, { ...empty, content: html });
  return output;
}

/** What an `HtmlOutput` that the script returned holds; undefined for anything else. */
export function htmlOutputContent(value: unknown): HtmlOutputContent | undefined {
  return typeof value === "object" && value !== null ? contents.get(value) : undefined;
}

/**
 * A page as it is served to a browser: the meta tags set by `addMetaTag` are the only ones that count,
 * "Meta tags included directly in an Apps Script HTML file are ignored" is left to the script's care.
 */
export function servedPage(output: HtmlOutputContent): ServedPage {
  const escaped = (value: string) =>
    value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const tags = output.metaTags
    .map(({ name, content }) => `<meta name="${escaped(name)}" content="${escaped(content)}">`)
    .join("");
  const head = /<head(?:\s[^>]*)?>/i;
  const html = head.test(output.content)
    ? output.content.replace(head, (open) => open + tags)
    : tags + output.content;
  return { title: output.title, html };
}
