import type { Marks } from "../app/ports.ts";
import type { PropertyStore } from "./property-store.ts";

/** Most characters that a mark takes: a property holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas). */
const MOST_CHARACTERS = 2000;

/** Marks as script properties. Losing one costs a repeated letter or copy, nothing else. */
export function propertyMarks(store: PropertyStore): Marks {
  const key = (name: string) => `mark.${name}`;
  return {
    read: (name) => store.all()[key(name)] ?? "",
    write: (name, text) => store.put({ [key(name)]: text.slice(0, MOST_CHARACTERS) }),
  };
}
