import type { ChartRow, DocumentChart } from "./document-chart.ts";

/** Of the drawing, in px: the title, the legend, a line of text. */
const TITLE = 30;
const LEGEND = 26;
const LINE = 14;
const FONT = "font-family=\"'Times New Roman',serif\"";

/** Letters of a name that fit a line beside a lying bar, or under a column of this many px. */
const BESIDE = 30;
const PX_A_LETTER = 6;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function text(x: number, y: number, words: string, anchor: string, more = ""): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="12" fill="#000" ${FONT} ${more}>${escaped(words)}</text>`;
}

function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${Math.max(0, height).toFixed(1)}" fill="#${colour}"/>`;
}

/** Words in lines of at most so many letters; a longer word stands alone. */
function inLines(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function label({ digits }: DocumentChart, value: number): string {
  return value.toFixed(digits).replace(".", ",");
}

/** The bars of one category: those of rows that have a value there. */
function barsAt({ rows }: DocumentChart, place: number): readonly (readonly [ChartRow, number])[] {
  return rows.flatMap((row): (readonly [ChartRow, number])[] => {
    const value = row.values.get(place);
    return value === undefined || row.line ? [] : [[row, value]];
  });
}

function lyingBars(chart: DocumentChart, width: number, height: number): string {
  const left = BESIDE * PX_A_LETTER + 12;
  const step = (height - TITLE - LEGEND) / Math.max(1, chart.categories.length);
  const scale = (width - left - 16) / chart.most;
  return chart.categories
    .map((name, place) => {
      const top = TITLE + place * step;
      const bars = barsAt(chart, place);
      const thick = (step * 0.62) / Math.max(1, bars.length);
      const drawn = bars.map(([row, value], index) => {
        const y = top + step * 0.19 + index * thick;
        const end = left + value * scale;
        return (
          rectangle(left, y, value * scale, thick, row.colour) +
          text(end + 4, y + thick / 2 + 4, label(chart, value), "start")
        );
      });
      const lines = inLines(name, BESIDE);
      const from = top + step / 2 + 4 - ((lines.length - 1) * LINE) / 2;
      return (
        drawn.join("") + lines.map((line, index) => text(left - 6, from + index * LINE, line, "end")).join("")
      );
    })
    .join("");
}

function columns(chart: DocumentChart, width: number, height: number): string {
  const step = (width - 32) / Math.max(1, chart.categories.length);
  const names = chart.categories.map((name) => inLines(name, Math.max(4, Math.floor(step / PX_A_LETTER))));
  const foot = height - LEGEND - LINE * Math.max(1, ...names.map(({ length }) => length)) - 4;
  const scale = (foot - TITLE - LINE) / chart.most;
  const middle = (place: number) => 16 + step * (place + 0.5);
  const bars = chart.categories.map((_, place) => {
    const own = barsAt(chart, place);
    const thick = (step * 0.62) / Math.max(1, own.length);
    return own
      .map(([row, value], index) => {
        const x = middle(place) - (thick * own.length) / 2 + index * thick;
        const top = foot - value * scale;
        return (
          rectangle(x, top, thick - 1, value * scale, row.colour) +
          text(x + thick / 2, top - 3, label(chart, value), "middle")
        );
      })
      .join("");
  });
  const lines = chart.rows
    .filter(({ line }) => line)
    .map(({ values, colour }) => {
      const path = [...values].map(
        ([place, value]) => `${middle(place).toFixed(1)},${(foot - value * scale).toFixed(1)}`,
      );
      return `<polyline points="${path.join(" ")}" fill="none" stroke="#${colour}" stroke-width="2" stroke-dasharray="6 4"/>`;
    });
  const under = names.flatMap((words, place) =>
    words.map((line, index) => text(middle(place), foot + LINE * (index + 1), line, "middle")),
  );
  const axis = `<line x1="16" x2="${width - 16}" y1="${foot}" y2="${foot}" stroke="#7F7F7F"/>`;
  return [...bars, axis, ...lines, ...under].join("");
}

function legend({ rows }: DocumentChart, width: number, height: number): string {
  const room = width / rows.length;
  return rows
    .map(({ name, colour }, index) => {
      const middle = room * (index + 0.5);
      const half = (name.length * PX_A_LETTER) / 2;
      return (
        rectangle(middle - half - 14, height - 18, 10, 10, colour) +
        text(middle - half, height - 9, name, "start")
      );
    })
    .join("");
}

/** The chart as SVG of this size in px: what Word would show, by its kind of bars, its colours and its figures. */
export function drawDocumentChart(chart: DocumentChart, width: number, height: number): string {
  const plot = chart.lying ? lyingBars(chart, width, height) : columns(chart, width, height);
  const title = text(width / 2, 20, chart.title, "middle", 'font-weight="bold"');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(chart.title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fff" stroke="#BFBFBF"/>${title}${plot}${legend(chart, width, height)}</svg>`;
}
