import { partOf } from "../docx-text.ts";
import { below, child, childrenOf, numberAt, type XmlNode, xmlTree } from "./xml-tree.ts";

/** A paragraph as Word lays it out: lengths in twips, sizes in points. */
export interface LaidParagraph {
  readonly text: string;
  readonly align: string;
  /** Of every run with text. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly firstLine: number;
  readonly after: number;
  /** In 240ths of a line; 0 where not set. */
  readonly line: number;
  readonly keepNext: boolean;
  /** How long the rule is that the paragraph is nothing but; undefined for a text. */
  readonly rule: number | undefined;
}

export interface LaidTable {
  readonly width: number;
  /** Of each column. */
  readonly columns: readonly number[];
  readonly rows: readonly {
    readonly repeats: boolean;
    readonly splits: boolean;
    readonly cells: readonly (readonly LaidParagraph[])[];
  }[];
}

/** What stands in a section, in order, and how its page is set. */
export interface LaidSection {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header", number>>;
  readonly firstPageApart: boolean;
  readonly numberedFrom: number | undefined;
  /** Ids of the heads of its pages, where it names its own. */
  readonly heads: Readonly<Record<string, string>>;
  readonly blocks: readonly (LaidParagraph | LaidTable)[];
}

export interface LaidDocument {
  readonly sections: readonly LaidSection[];
  /** Fonts named anywhere, the default first. */
  readonly fonts: readonly string[];
  /** Colours of text. */
  readonly colours: readonly string[];
  /** XML of the heads, by relation id. */
  readonly heads: ReadonlyMap<string, XmlNode>;
}

export function isTable(block: LaidParagraph | LaidTable): block is LaidTable {
  return "rows" in block;
}

function isOn(properties: XmlNode | undefined, name: string): boolean {
  const node = child(properties, name);
  return node !== undefined && !["0", "false"].includes(node.attributes["w:val"] ?? "");
}

function ruleOf(properties: XmlNode | undefined, column: number): number | undefined {
  if (!child(child(properties, "w:pBdr"), "w:top")) return undefined;
  const left = numberAt(properties, "w:ind", "w:left") ?? 0;
  return column - left - (numberAt(properties, "w:ind", "w:right") ?? 0);
}

function paragraphOf(node: XmlNode, column: number): LaidParagraph {
  const properties = child(node, "w:pPr");
  const runs = below(node, "w:r").map((run) => ({
    text: below(run, "w:t")
      .flatMap(({ children }) => children.map(({ text }) => text))
      .join(""),
    look: child(run, "w:rPr"),
  }));
  const said = runs.filter(({ text }) => text.trim() !== "");
  return {
    text: runs.map(({ text }) => text).join(""),
    align: child(properties, "w:jc")?.attributes["w:val"] ?? "left",
    sizes: said.map(({ look }) => (numberAt(look, "w:sz", "w:val") ?? 0) / 2),
    bold: said.length > 0 && said.every(({ look }) => isOn(look, "w:b")),
    italic: said.length > 0 && said.every(({ look }) => isOn(look, "w:i")),
    firstLine: numberAt(properties, "w:ind", "w:firstLine") ?? 0,
    after: numberAt(properties, "w:spacing", "w:after") ?? 0,
    line: numberAt(properties, "w:spacing", "w:line") ?? 0,
    keepNext: isOn(properties, "w:keepNext"),
    rule: said.length > 0 ? undefined : ruleOf(properties, column),
  };
}

function tableOf(node: XmlNode): LaidTable {
  const rows = childrenOf(node, "w:tr").map((row) => {
    const properties = child(row, "w:trPr");
    return {
      repeats: isOn(properties, "w:tblHeader"),
      splits: !isOn(properties, "w:cantSplit"),
      cells: childrenOf(row, "w:tc").map((cell) => {
        const width = numberAt(child(cell, "w:tcPr"), "w:tcW", "w:w") ?? 0;
        return childrenOf(cell, "w:p").map((paragraph) => paragraphOf(paragraph, width));
      }),
    };
  });
  const columns = childrenOf(child(node, "w:tblGrid"), "w:gridCol").map(({ attributes }) =>
    Number(attributes["w:w"]),
  );
  return { width: numberAt(child(node, "w:tblPr"), "w:tblW", "w:w") ?? 0, columns, rows };
}

function sectionOf(properties: XmlNode, blocks: readonly XmlNode[]): LaidSection {
  const margin = (side: string) => numberAt(properties, "w:pgMar", `w:${side}`) ?? 0;
  const width = numberAt(properties, "w:pgSz", "w:w") ?? 0;
  const column = width - margin("left") - margin("right");
  const heads = childrenOf(properties, "w:headerReference").map(({ attributes }) => [
    attributes["w:type"] ?? "",
    attributes["r:id"] ?? "",
  ]);
  return {
    width,
    height: numberAt(properties, "w:pgSz", "w:h") ?? 0,
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
    },
    firstPageApart: isOn(properties, "w:titlePg"),
    numberedFrom: numberAt(properties, "w:pgNumType", "w:start"),
    heads: Object.fromEntries(heads),
    blocks: blocks.map((block) => (block.name === "w:tbl" ? tableOf(block) : paragraphOf(block, column))),
  };
}

function sectionsOf(body: XmlNode | undefined): readonly LaidSection[] {
  const sections: LaidSection[] = [];
  let blocks: XmlNode[] = [];
  for (const block of body?.children ?? []) {
    if (block.name === "w:p" || block.name === "w:tbl") blocks.push(block);
    const own = block.name === "w:p" ? child(child(block, "w:pPr"), "w:sectPr") : undefined;
    const properties = block.name === "w:sectPr" ? block : own;
    if (!properties) continue;
    sections.push(sectionOf(properties, blocks));
    blocks = [];
  }
  return sections;
}

async function headsOf(docx: string): Promise<ReadonlyMap<string, XmlNode>> {
  const relations = below(xmlTree(await partOf(docx, "word/_rels/document.xml.rels")), "Relationship");
  const heads = relations.filter(({ attributes }) => attributes.Type?.endsWith("/header"));
  const parts = heads.map(
    async ({ attributes: { Id = "", Target = "" } }) =>
      [Id, xmlTree(await partOf(docx, `word/${Target.replace("/word/", "")}`))] as const,
  );
  return new Map(await Promise.all(parts));
}

/** A .docx (base64) as it is laid out. */
export async function readLayout(docx: string): Promise<LaidDocument> {
  const document = xmlTree(await partOf(docx, "word/document.xml"));
  const styles = xmlTree(await partOf(docx, "word/styles.xml"));
  const heads = await headsOf(docx);
  const used = [...below(styles, "w:docDefaults"), document, ...heads.values()];
  const fonts = used.flatMap((part) => below(part, "w:rFonts"));
  const colours = used.flatMap((part) => below(part, "w:color"));
  const [body] = below(document, "w:body");
  return {
    sections: sectionsOf(body),
    fonts: [...new Set(fonts.flatMap(({ attributes }) => Object.values(attributes)))],
    colours: [...new Set(colours.map(({ attributes }) => attributes["w:val"] ?? ""))],
    heads,
  };
}
