/** Neighbours that are equal, as one: `start` and `end` (not included), from 0. */
export interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Equal neighbours joined, compared by their JSON. */
export function runs<T>(values: readonly T[]): readonly Run<T>[] {
  const found: { start: number; end: number; value: T; json: string }[] = [];
  values.forEach((value, index) => {
    const json = JSON.stringify(value) ?? "";
    const last = found[found.length - 1];
    if (last?.json === json) last.end = index + 1;
    else found.push({ start: index, end: index + 1, value, json });
  });
  return found.map(({ start, end, value }) => ({ start, end, value }));
}
