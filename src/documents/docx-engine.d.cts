/** What `fill-template.ts` uses of docxtemplater and pizzip. Their own type files name Node, which nothing that ships may. */
export interface DocxEngine {
  /** Without an archive: an empty one. */
  readonly PizZip: new (
    base64?: string,
    options?: { readonly base64: true },
  ) => DocxZip;
  readonly Docxtemplater: new (
    zip: DocxZip,
    options: DocxOptions,
  ) => {
    render(data: object): unknown;
    getZip(): DocxZip;
  };
}

/** The .docx as a zip archive. */
export interface DocxZip {
  file(path: string): { asText(): string } | null;
  /** Adds a file or writes over it. */
  file(path: string, content: string | Uint8Array): unknown;
  generate(options: { readonly type: "base64"; readonly compression: "DEFLATE" }): string;
  generate(options: { readonly type: "uint8array"; readonly compression: "DEFLATE" }): Uint8Array;
}

/** A piece of a template as docxtemplater has read it. */
export interface TemplatePart {
  readonly type: string;
  readonly value: string;
  /** Of a tag or a text: what it is (`w:p`) and where it stands (`start`, `insidetag`). */
  readonly tag?: string;
  readonly position?: string;
  /** `loop` for `{#…}`/`{^…}`, absent for a plain field. */
  readonly module?: string;
  readonly subparsed?: readonly TemplatePart[];
}

/** docxtemplater's options, as far as used (https://docxtemplater.com/docs/configuration/). */
export interface DocxOptions {
  readonly paragraphLoop: boolean;
  readonly linebreaks: boolean;
  readonly stripInvalidXMLChars: boolean;
  readonly errorLogging: false;
  /** What stands where a field has no value. */
  nullGetter(part: { readonly value: string }): string;
  readonly modules: readonly TemplateReader[];
}

/** A docxtemplater module that is told what was read, file by file. */
export interface TemplateReader {
  readonly name: string;
  set(options: {
    readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly TemplatePart[] };
  }): void;
}

/** Loads the engine; the first call evaluates it. */
export function loadDocxEngine(): DocxEngine;
