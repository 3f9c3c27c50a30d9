import type { Resource } from "../spreadsheet/state.ts";

const known = new WeakMap<readonly Resource[], ReadonlyMap<string, number>>();

/** A list in which each resource stands once; cells refer to it by index. */
export class Interned {
  private list: readonly Resource[];
  private index: Map<string, number> | undefined;

  constructor(list: readonly Resource[]) {
    this.list = list;
  }

  /** The list as it is now; the same reference where nothing was added. */
  get resources(): readonly Resource[] {
    if (this.index) known.set(this.list, this.index);
    this.index = undefined;
    return this.list;
  }

  at(index: number | undefined): Resource {
    return (index === undefined ? undefined : this.list[index]) ?? {};
  }

  /** Index of this resource; undefined for an empty one. */
  add(resource: Resource): number | undefined {
    const text = JSON.stringify(resource);
    if (text === "{}") return undefined;
    this.index ??= new Map(known.get(this.list) ?? this.list.map((item, at) => [JSON.stringify(item), at]));
    const found = this.index.get(text);
    if (found !== undefined) return found;
    this.index.set(text, this.list.length);
    this.list = [...this.list, resource];
    return this.list.length - 1;
  }
}
