import { isRecord } from "../services/sheets/field-mask.ts";
import type { GridRange, Resource } from "../services/spreadsheet/state.ts";

/** An object inside a Google resource; undefined where it has none. */
export function part(resource: Resource | undefined, name: string): Resource | undefined {
  const value = resource?.[name];
  return isRecord(value) ? value : undefined;
}

export function parts(resource: Resource | undefined, name: string): readonly Resource[] {
  const value = resource?.[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function text(resource: Resource | undefined, name: string): string {
  const value = resource?.[name];
  return typeof value === "string" ? value : "";
}

/** Red, green and blue, 0 to 255, of `nameStyle.rgbColor` or `name`; undefined where there is no colour. */
export function channels(resource: Resource | undefined, name: string): readonly number[] | undefined {
  const rgb = part(part(resource, `${name}Style`), "rgbColor") ?? part(resource, name);
  return rgb && ["red", "green", "blue"].map((key) => Math.round(255 * Number(rgb[key] ?? 0)));
}

/** A `GridRange` of a resource that the API has checked. */
export function rangeOf(resource: Resource): GridRange {
  return resource as unknown as GridRange;
}
