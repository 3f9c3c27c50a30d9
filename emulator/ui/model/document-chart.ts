/** A row of figures of a Word chart, by the place of its category. */
export interface ChartRow {
  readonly name: string;
  readonly colour: string;
  readonly line: boolean;
  readonly values: ReadonlyMap<number, number>;
}

/** A chart of a .docx, as far as the viewer draws it: bars, columns, lines. */
export interface DocumentChart {
  readonly title: string;
  readonly lying: boolean;
  readonly categories: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Upper end of the scale. */
  readonly most: number;
  /** Digits after the comma at each bar. */
  readonly digits: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}

function first(pattern: RegExp, xml: string): string {
  return pattern.exec(xml)?.[1] ?? "";
}

/** The points of a cache: place and value. */
function points(xml: string): readonly (readonly [number, string])[] {
  return [...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, place = "", value = ""]) => [
    Number(place),
    plain(value),
  ]);
}

function rowOf(xml: string, line: boolean): ChartRow {
  return {
    name: plain(first(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/s, xml)),
    colour: first(/<c:spPr>.*?<a:srgbClr val="([0-9A-Fa-f]{6})"/s, xml) || "0B4F54",
    line,
    values: new Map(
      points(first(/(<c:val>.*?<\/c:val>)/s, xml)).map(([place, value]) => [place, Number(value)]),
    ),
  };
}

function rowsIn(plot: "barChart" | "lineChart", xml: string): readonly ChartRow[] {
  const found = first(new RegExp(`(<c:${plot}>.*?</c:${plot}>)`, "s"), xml);
  return [...found.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([row]) => rowOf(row, plot === "lineChart"));
}

/** Reads a chart part (ECMA-376 part 1, 21.2); undefined where it holds no bars. */
export function readDocumentChart(xml: string): DocumentChart | undefined {
  const rows = [...rowsIn("barChart", xml), ...rowsIn("lineChart", xml)];
  if (rows.length === 0) return undefined;
  const title = first(/(<c:title>.*?<\/c:title>)/s, xml);
  const format = first(/<c:dLbls><c:numFmt formatCode="([^"]*)"/, xml);
  return {
    title: plain([...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join("")),
    lying: xml.includes('<c:barDir val="bar"/>'),
    categories: points(first(/(<c:cat>.*?<\/c:cat>)/s, xml)).map(([, name]) => name),
    rows,
    most:
      Number(first(/<c:max val="([^"]*)"/, xml)) ||
      Math.max(1, ...rows.flatMap(({ values }) => [...values.values()])),
    digits: first(/\.(0+)$/, format).length,
  };
}
