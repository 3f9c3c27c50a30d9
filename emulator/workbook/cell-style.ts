import type { Alignment, Borders, Color, Fill, Font, Style } from "@cj-tech-master/excelts";
import { patternOf } from "../services/spreadsheet/number-format.ts";
import type { Resource } from "../services/spreadsheet/state.ts";
import { channels, part, text } from "./resource-parts.ts";

/** A colour of a Google resource (`nameStyle.rgbColor` or `name`) as ARGB; undefined where there is none. */
export function argb(resource: Resource | undefined, name: string): string | undefined {
  const rgb = channels(resource, name);
  return rgb && `FF${rgb.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

export function solidFill(color: string | undefined): Fill | undefined {
  return color === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { argb: color } };
}

/** A `CellFormat` as the style of an Excel cell. */
export function cellStyle(format: Resource = {}): Partial<Style> {
  const pattern = text(part(format, "numberFormat"), "type") === "TEXT" ? "@" : patternOf(format);
  const fill = solidFill(argb(format, "backgroundColor"));
  const alignment = cellAlignment(format);
  const border = bordersOf(part(format, "borders"));
  return {
    ...(pattern === "" ? {} : { numFmt: pattern }),
    ...(fill ? { fill } : {}),
    font: fontOf(part(format, "textFormat")),
    ...(border ? { border } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
}

function cellAlignment(format: Resource): Partial<Alignment> {
  const horizontal = { LEFT: "left", CENTER: "center", RIGHT: "right" } as const;
  const vertical = { TOP: "top", MIDDLE: "middle", BOTTOM: "bottom" } as const;
  const across = lookUp(horizontal, text(format, "horizontalAlignment"));
  const down = lookUp(vertical, text(format, "verticalAlignment"));
  /** Excel indents by steps of some 9 pixels where Google pads by pixels. */
  const indented = Number(part(format, "padding")?.left ?? 0) > 5;
  const wraps = text(format, "wrapStrategy") === "WRAP";
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(wraps ? { wrapText: true } : {}),
    ...(indented ? { indent: 1 } : {}),
  };
}

/** A `TextFormat` as an Excel font; Google's own is Arial of 10 points. */
export function fontOf(format: Resource = {}): Partial<Font> {
  const color = argb(format, "foregroundColor");
  const size = format.fontSize;
  return {
    name: text(format, "fontFamily") || "Arial",
    size: typeof size === "number" ? size : 10,
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.italic === true ? { italic: true } : {}),
    ...(format.underline === true ? { underline: true } : {}),
    ...(format.strikethrough === true ? { strike: true } : {}),
    ...(color ? { color: { argb: color } } : {}),
  };
}

const borderStyles = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOTTED: "dotted",
  DASHED: "dashed",
  DOUBLE: "double",
} as const;

function bordersOf(borders: Resource | undefined): Partial<Borders> | undefined {
  if (!borders) return undefined;
  const found: Partial<Borders> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = part(borders, side);
    const style = lookUp(borderStyles, text(border, "style"));
    if (!style) continue;
    const color: Partial<Color> = { argb: argb(border, "color") ?? "FF000000" };
    found[side] = { style, color };
  }
  return found;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
