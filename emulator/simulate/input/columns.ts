import type { Table } from "./csv-table.ts";
import type { Problems } from "./problems.ts";
import { textKey } from "./text-key.ts";

/** How a column is recognised. */
export interface ColumnName {
  /** As the person should write it. */
  readonly name: string;
  /** True for a column whose header begins so; a number at the end of the name ends there (`Chỉ số 1` is not `Chỉ số 10`). */
  readonly begins?: true;
}

/**
 * Finds the columns by their headers, in any order; further columns are ignored.
 * @returns the index of each, or undefined after telling which are missing or twice there
 */
export function findColumns<Key extends string>(
  table: Table,
  wanted: Readonly<Record<Key, ColumnName>>,
  problems: Problems,
): Readonly<Record<Key, number>> | undefined {
  const headers = table.header.map(textKey);
  const found: Partial<Record<Key, number>> = {};
  let complete = true;
  for (const key of Object.keys(wanted) as Key[]) {
    const { name, begins } = wanted[key];
    const matches = headers.flatMap((header, index) => (fits(header, textKey(name), begins) ? [index] : []));
    const how = begins ? `cột bắt đầu bằng "${name}"` : `cột "${name}"`;
    const [index] = matches;
    if (index === undefined) problems.add(table.file, 1, `thiếu ${how}`, `${how} trong dòng tiêu đề`);
    if (matches.length > 1) problems.add(table.file, 1, `có ${matches.length} ${how}`, `đúng một ${how}`);
    complete &&= matches.length === 1;
    found[key] = index ?? -1;
  }
  return complete ? (found as Record<Key, number>) : undefined;
}

function fits(header: string, name: string, begins: true | undefined): boolean {
  if (begins === undefined) return header === name;
  return header.startsWith(name) && !(/\d$/.test(name) && /^\d/.test(header.slice(name.length)));
}
