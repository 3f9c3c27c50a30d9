/** Word ⇄ value, both ways, from one list. */
export interface Words<T> {
  readonly word: (value: T) => string;
  readonly values: ReadonlyMap<string, T>;
}

/** @throws Error from `word` for a value that has no word. */
export function words<T>(pairs: readonly (readonly [T, string])[]): Words<T> {
  const byValue = new Map(pairs);
  return {
    word: (value) => {
      const found = byValue.get(value);
      if (found === undefined) throw new Error(`Cannot write ${String(value)}: no word for it.`);
      return found;
    },
    values: new Map(pairs.map(([value, word]) => [word, value])),
  };
}
