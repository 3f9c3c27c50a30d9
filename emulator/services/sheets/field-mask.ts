import { InvalidRequest } from "./api-error.ts";

/** A field mask as a tree: an empty map below a name selects all of it. */
export interface FieldTree {
  readonly all: boolean;
  readonly parts: ReadonlyMap<string, FieldTree>;
}

/** Selects everything: `*`, or a missing mask where Google allows one. */
export const everyField: FieldTree = { all: true, parts: new Map() };

/**
 * Reads `a,b.c,d(e,f)`, `sheets/properties`, `*`.
 *
 * @see https://developers.google.com/workspace/sheets/api/guides/field-masks
 * @throws InvalidRequest where the mask is missing or cannot be read.
 */
export function parseFieldMask(mask: unknown): FieldTree {
  if (typeof mask !== "string" || mask.trim() === "") {
    throw new InvalidRequest(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const reader = new MaskReader(mask.replaceAll(/\s/g, ""));
  return reader.readAll();
}

class MaskReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  readAll(): FieldTree {
    const tree = this.readList();
    if (this.at < this.text.length) throw invalidMask(this.text);
    return tree;
  }

  private readList(): FieldTree {
    let tree: FieldTree = { all: false, parts: new Map() };
    do tree = merged(tree, this.readPath());
    while (this.take(","));
    return tree;
  }

  private readPath(): FieldTree {
    const name = /^[A-Za-z_][A-Za-z0-9_]*|^\*/.exec(this.text.slice(this.at))?.[0];
    if (name === undefined) throw invalidMask(this.text);
    this.at += name.length;
    if (name === "*") return everyField;
    const parts = new Map([[camelCase(name), this.readRest()]]);
    return { all: false, parts };
  }

  private readRest(): FieldTree {
    if (this.take(".") || this.take("/")) return this.readPath();
    if (!this.take("(")) return everyField;
    const tree = this.readList();
    if (!this.take(")")) throw invalidMask(this.text);
    return tree;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }
}

/** Field names may be written `camelCase` or `separated_by_underscores`. */
function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function invalidMask(mask: string): InvalidRequest {
  return new InvalidRequest(`Invalid field mask: ${mask}`);
}

function merged(left: FieldTree, right: FieldTree): FieldTree {
  if (left.all || right.all) return everyField;
  const parts = new Map(left.parts);
  for (const [name, tree] of right.parts) {
    const before = parts.get(name);
    parts.set(name, before ? merged(before, tree) : tree);
  }
  return { all: false, parts };
}

/** What a mask selects of a resource; lists are selected item by item. */
export function selectFields(resource: unknown, tree: FieldTree): unknown {
  if (tree.all || resource === null || typeof resource !== "object") return resource;
  if (Array.isArray(resource)) return resource.map((item: unknown) => selectFields(item, tree));
  const selected: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(resource)) {
    const below = tree.parts.get(name);
    if (below) selected[name] = selectFields(part, below);
  }
  return selected;
}

/** `target` with the fields a mask selects taken from `source`; a selected field that `source` lacks is cleared. */
export function assignFields(
  target: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  tree: FieldTree,
): Record<string, unknown> {
  if (tree.all) return { ...source };
  const result: Record<string, unknown> = { ...target };
  for (const [name, below] of tree.parts) {
    const before = result[name];
    const given = source[name];
    const next =
      below.all || !isRecord(given ?? {})
        ? given
        : assignFields(isRecord(before) ? before : {}, asRecord(given), below);
    if (
      next === undefined ||
      next === null ||
      (isRecord(next) && !below.all && Object.keys(next).length === 0)
    ) {
      delete result[name];
    } else result[name] = next;
  }
  return result;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
