/** An element of a part of a .docx, or (without a name) a text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );
}

/** The tree of a well-formed part; comments and declarations are passed over. */
export function xmlTree(xml: string): XmlNode {
  const root = { name: "", attributes: {}, children: [] as XmlNode[], text: "" };
  const open: { children: XmlNode[] }[] = [root];
  for (const [, close = "", name = "", rest = "", text = ""] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s[^>]*)?\/?)>|([^<]+)/g,
  )) {
    const parent = open[open.length - 1];
    if (!parent) throw new Error("Cannot read the XML: more is closed than was opened");
    if (text !== "") parent.children.push({ name: "", attributes: {}, children: [], text: plain(text) });
    else if (close !== "") open.pop();
    else {
      const node = { name, attributes: attributesOf(rest), children: [] as XmlNode[], text: "" };
      parent.children.push(node);
      if (!rest.endsWith("/")) open.push(node);
    }
  }
  return root;
}

/** The first child of this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The children of this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).filter((one) => one.name === name);
}

function gather(node: XmlNode, name: string, into: XmlNode[]): readonly XmlNode[] {
  for (const one of node.children) {
    if (one.name === name) into.push(one);
    gather(one, name, into);
  }
  return into;
}

/** Everything of this name below, in order. */
export function below(node: XmlNode, name: string): readonly XmlNode[] {
  return gather(node, name, []);
}

/** Whole number of an attribute of a child, or undefined. */
export function numberAt(node: XmlNode | undefined, name: string, attribute: string): number | undefined {
  const value = child(node, name)?.attributes[attribute];
  return value === undefined ? undefined : Number(value);
}
