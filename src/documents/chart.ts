/** A row of figures in a chart, drawn as columns (bars) or as a line over them. */
export interface ChartSeries {
  readonly name: string;
  readonly look: "dark" | "light" | "warning" | "target-line";
  /** One a category; undefined: nothing is drawn there. */
  readonly values: readonly (number | undefined)[];
}

/** A chart of a document, in Word's own format: its figures lie beside it in a workbook and can be edited. */
export interface Chart {
  readonly title: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly description: string;
  /** `bars`: horizontal, for names; `columns`: upright, for years and numbers. */
  readonly form: "bars" | "columns";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Upper end of the scale, e.g. 100 for per cent. */
  readonly most: number;
  /** Digits after the comma at each bar. */
  readonly digits: 0 | 1 | 2;
  /** True where each category has a value in one series only: the bars then stand in one line. */
  readonly oneEach: boolean;
  readonly heightMm: number;
  readonly widthMm: number;
}

/** Colours without meaning of their own but the warning: dark enough to be told apart when printed in black. */
export const CHART_COLOURS: Readonly<Record<ChartSeries["look"], string>> = {
  dark: "0B4F54",
  light: "8FC1BE",
  warning: "D9A441",
  "target-line": "9C2A2D",
};
