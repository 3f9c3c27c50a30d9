import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { type DocxEngine, type DocxOptions, loadDocxEngine } from "./docx-engine.cjs";
import { type Charts, chartParagraphs, placeCharts } from "./place-charts.ts";
import { checkTemplateFields, type FieldTree } from "./template-fields.ts";
import type { TemplateFile } from "./template-places.ts";

/** A document's template and what goes into it. */
export interface Filling<T extends object> {
  /** The .docx as the Office keeps it, base64. */
  readonly templateBase64: string;
  readonly data: T;
  /** Every field of `data`, as the template may name it. */
  readonly fields: FieldTree;
  /** Fields that every template must keep, however the Office edits it. */
  readonly required: readonly string[];
  /** Charts by the field that stands for each (`{@Name}`); they are in `fields`, not in `data`. */
  readonly charts?: Charts;
}

/** docxtemplater's closed list of template mistakes, in the words of somebody who edits one. */
const MISTAKES: Readonly<Record<string, string>> = {
  unclosed_tag: 'có dấu "{" chưa được đóng bằng "}"',
  unopened_tag: 'có dấu "}" mà không có dấu "{" mở',
  duplicate_open_tag: 'có hai dấu "{" liền nhau',
  duplicate_close_tag: 'có hai dấu "}" liền nhau',
  unclosed_loop: "đoạn {#…} chưa được đóng bằng {/…}",
  unopened_loop: "có {/…} mà không có {#…} mở",
  raw_xml_tag_should_be_only_text_in_paragraph: "biểu đồ {@…} phải đứng riêng một đoạn",
  closing_tag_does_not_match_opening_tag: "tên ở {/…} khác tên ở {#…}",
};

interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly EngineError[];
  };
}

function isEngineError(error: unknown): error is EngineError {
  return typeof error === "object" && error !== null && "properties" in error;
}

function mistake(error: EngineError): string {
  const { id = "", xtag, context } = error.properties ?? {};
  const where = xtag || context ? ` (gần "${(xtag || context || "").slice(0, 60)}")` : "";
  return `${MISTAKES[id] ?? `lỗi "${id}"`}${where}`;
}

function refuseBroken(error: unknown): Refusal {
  if (!isEngineError(error)) throw error;
  const all = error.properties?.errors ?? [error];
  const mistakes = [...new Set(all.map(mistake))];
  return refuse(
    "template-broken",
    `Mẫu văn bản viết sai trường: ${mistakes.join("; ")}. Sửa mẫu rồi làm lại; chưa có văn bản nào được tạo.`,
  );
}

function openZip(engine: DocxEngine, base64: string) {
  try {
    const zip = new engine.PizZip(base64, { base64: true });
    if (zip.file("word/document.xml") !== null) return accept(zip);
  } catch {
    // Not a zip at all: said below, in the same words.
  }
  return refuse(
    "template-unreadable",
    "Mẫu văn bản không phải tệp Word (.docx) đọc được. Lưu lại mẫu dưới dạng .docx rồi làm lại.",
  );
}

/** `files` takes what the template asks for, file by file, `lacking` the fields for which there is no datum. */
function options(files: TemplateFile[], lacking: Set<string>): DocxOptions {
  return {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    nullGetter({ value }) {
      lacking.add(`{${value}}`);
      return "";
    },
    modules: [
      {
        name: "FieldReader",
        set({ inspect }) {
          if (inspect?.postparsed) files.push({ path: inspect.filePath ?? "", parts: inspect.postparsed });
        },
      },
    ],
  };
}

/**
 * Fills a Word template: the finished .docx, base64. Refused before anything is made, by name and place: a field the document does
 * not know, a required one that is gone, a `{` without its `}`, a file that is no .docx. Synchronous; the engine is
 * loaded on the first call.
 */
export function fillTemplate<T extends object>(filling: Filling<T>): Outcome<string> {
  const engine = loadDocxEngine();
  const zip = openZip(engine, filling.templateBase64);
  if (!zip.ok) return zip;
  const files: TemplateFile[] = [];
  const lacking = new Set<string>();
  let document: InstanceType<DocxEngine["Docxtemplater"]>;
  try {
    document = new engine.Docxtemplater(zip.value, options(files, lacking));
  } catch (error) {
    return refuseBroken(error);
  }
  const checked = checkTemplateFields(files, filling.fields, filling.required);
  if (!checked.ok) return checked;
  const { charts = {} } = filling;
  document.render({ ...filling.data, ...chartParagraphs(charts) });
  if (lacking.size > 0) {
    return refuse(
      "template-missing-data",
      `Không có dữ liệu cho trường ${[...lacking].join(", ")} của mẫu văn bản; chưa có văn bản nào được tạo.`,
    );
  }
  const filled = document.getZip();
  placeCharts(charts, filled, engine);
  return accept(filled.generate({ type: "base64", compression: "DEFLATE" }));
}
