import type { Resource } from "../../../services/spreadsheet/state.ts";

/** A part of a Google resource, or nothing where it has none. */
export function part(resource: Resource | undefined, name: string): Resource | undefined {
  const value = resource?.[name];
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Resource)
    : undefined;
}

export function parts(resource: Resource | undefined, name: string): readonly Resource[] {
  const value = resource?.[name];
  return Array.isArray(value) ? (value as Resource[]) : [];
}

export function text(resource: Resource | undefined, name: string): string {
  const value = resource?.[name];
  return typeof value === "string" ? value : "";
}

/** A `ColorStyle` (`{rgbColor}`) or old `Color` as CSS; empty where there is none. */
export function colour(resource: Resource | undefined, name: string): string {
  const style = part(part(resource, `${name}Style`), "rgbColor") ?? part(resource, name);
  if (!style) return "";
  const channel = (key: string) => Math.round(255 * Number(style[key] ?? 0));
  return `rgb(${channel("red")} ${channel("green")} ${channel("blue")})`;
}

const ALIGNMENTS: Readonly<Record<string, string>> = { LEFT: "left", CENTER: "center", RIGHT: "right" };
const VERTICAL: Readonly<Record<string, string>> = { TOP: "top", MIDDLE: "middle", BOTTOM: "bottom" };

/** A `CellFormat` as CSS declarations, for a cell of the grid. */
export function cellCss(format: Resource | undefined): Readonly<Record<string, string>> {
  if (!format) return {};
  const font = part(format, "textFormat");
  const css: Record<string, string> = {};
  const set = (property: string, value: string | undefined) => {
    if (value) css[property] = value;
  };
  set("background-color", colour(format, "backgroundColor"));
  set("color", colour(font, "foregroundColor"));
  set("font-weight", font?.bold === true ? "700" : undefined);
  set("font-style", font?.italic === true ? "italic" : undefined);
  set("text-decoration", font?.strikethrough === true ? "line-through" : undefined);
  set("font-size", typeof font?.fontSize === "number" ? `${(font.fontSize * 4) / 3}px` : undefined);
  set("text-align", ALIGNMENTS[text(format, "horizontalAlignment")]);
  set("vertical-align", VERTICAL[text(format, "verticalAlignment")]);
  if (text(format, "wrapStrategy") === "WRAP") set("white-space", "pre-wrap");
  return css;
}

export function styleText(css: Readonly<Record<string, string>>): string {
  return Object.entries(css)
    .map(([property, value]) => `${property}:${value}`)
    .join(";");
}
