import type { TemplatePart } from "./docx-engine.cjs";

/** A file of the template (`word/document.xml`, `word/header1.xml`) as the engine has read it. */
export interface TemplateFile {
  readonly path: string;
  readonly parts: readonly TemplatePart[];
}

/** A field and where somebody who edits the template finds it. */
export interface PlacedField {
  readonly part: TemplatePart;
  /** `gần “Số: {So}”`, in the head of a page `ở đầu trang`; empty where nothing stands around it. */
  readonly place: string;
  readonly inside: readonly PlacedField[];
}

/** As much of a line as people recognise it by. */
const ENOUGH = 40;

/** The field as it is written in the template. */
export function written({ module, value }: TemplatePart): string {
  if (module === "rawxml") return `{@${value}}`;
  return module === "loop" ? `{#${value}}` : `{${value}}`;
}

/** Reads a file from its beginning, remembering the line it is in and the one before. */
class Reading {
  private line = "";
  private before = "";
  private readonly where: string;

  constructor(path: string) {
    this.where = /header/.test(path) ? "ở đầu trang" : /footer/.test(path) ? "ở chân trang" : "";
  }

  fields(parts: readonly TemplatePart[]): readonly PlacedField[] {
    return parts.flatMap((part) => {
      if (part.type !== "placeholder") {
        this.pass(part);
        return [];
      }
      const place = this.place(written(part));
      if (part.module === undefined) this.line += written(part);
      return [{ part, place, inside: this.fields(part.subparsed ?? []) }];
    });
  }

  private pass({ type, tag, position, value }: TemplatePart): void {
    if (type === "tag" && tag === "w:p" && position === "start") {
      this.before = this.line.trim() || this.before;
      this.line = "";
    }
    if (type === "content" && position === "insidetag") this.line += value;
  }

  private place(field: string): string {
    const line = this.line.trimStart();
    const near = line === "" ? this.before.slice(-ENOUGH) : `${line.slice(-ENOUGH)}${field}`;
    const words = near === "" ? "" : `${line === "" ? "sau" : "gần"} “${near.trim()}”`;
    return [this.where, words].filter((part) => part !== "").join(", ");
  }
}

/** Every field of a template with its place. */
export function placedFields(files: readonly TemplateFile[]): readonly PlacedField[] {
  return files.flatMap(({ path, parts }) => new Reading(path).fields(parts));
}
