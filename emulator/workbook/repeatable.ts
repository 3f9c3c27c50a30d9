import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const TYPES = "[Content_Types].xml";
/** The first day that a zip archive can name. */
const MTIME = new Date(1980, 0, 1);

/**
 * The same workbook in the same bytes, however often it is written: excelize lists the types of its parts in an order of
 * chance. Parts come sorted, after the list of types, where readers look first.
 */
export function repeatable(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const types = parts[TYPES];
  if (types) parts[TYPES] = strToU8(withSortedTypes(strFromU8(types)));
  const names = Object.keys(parts).filter((name) => name !== TYPES);
  const sorted: Zippable = {};
  for (const name of [TYPES, ...names.sort()])
    sorted[name] = [parts[name] ?? new Uint8Array(), { mtime: MTIME }];
  return zipSync(sorted);
}

function withSortedTypes(xml: string): string {
  const entry = /<(?:Default|Override)\b[^>]*(?:\/>|><\/(?:Default|Override)>)/g;
  const entries = xml.match(entry) ?? [];
  let at = 0;
  const sorted = [...entries].sort();
  return xml.replace(entry, () => sorted[at++] ?? "");
}
