import { Fragment } from "preact";
import type { ChartSeries, ChartView } from "../model/sheet/chart-view.ts";

/** In px where nothing is shrunk. */
const LEAST_WIDTH = 560;
/** A wider one has a row to itself. */
const BESIDE_ANOTHER = 760;
/** As far as a picture is shrunk so that its names can still be read. */
const SMALLEST = 0.84;
/** Where a picture is drawn from this width of its frame on, in px; `charts.css` has the same steps. */
const STEPS: readonly (readonly [upTo: number, name: string])[] = [
  [480, "from-480"],
  [640, "from-640"],
  [900, "from-900"],
  [1160, "from-1160"],
];
const HEIGHT = 216;
const LEFT = 44;
/** A column whose name is a word or more gets room for it, in px; names are broken into lines, never cut. */
const NAMED_STEP = 96;
const LINE_LENGTH = 14;
const LINE_HEIGHT = 15;

/** How wide a chart is drawn and how its names are broken. */
interface Plan {
  readonly width: number;
  /** From one column's middle to the next. */
  readonly step: number;
  /** Lines of each label. */
  readonly names: readonly (readonly string[])[];
  readonly height: number;
}

function planOf({ labels }: ChartView): Plan {
  const named = labels.some((label) => label.length > 4);
  const width = Math.max(LEAST_WIDTH, named ? LEFT + 8 + labels.length * NAMED_STEP : 0);
  const names = labels.map((label) => brokenText(label, LINE_LENGTH));
  const lines = Math.max(1, ...names.map((name) => name.length));
  return {
    width,
    step: (width - LEFT - 8) / labels.length,
    names,
    height: HEIGHT + 14 + lines * LINE_HEIGHT,
  };
}

/**
 * A chart of a tab. Lying bars are a list; columns and lines are a picture whose description says the numbers, and where
 * the picture would not fit, a list, too: nothing is cut off, whatever the screen.
 */
export function Chart({ chart }: { readonly chart: ChartView }) {
  if (chart.labels.length === 0) return null;
  const plan = planOf(chart);
  return (
    <figure
      class={`chart ${!chart.lying && plan.width > BESIDE_ANOTHER ? "wide" : ""} ${drawnFrom(chart, plan)}`}
    >
      <figcaption>{chart.title}</figcaption>
      {!chart.lying && (
        <div class="plot">
          <svg
            viewBox={`0 0 ${plan.width} ${plan.height}`}
            style={`max-width:${Math.round(plan.width * 1.2)}px`}
            role="img"
            aria-label={describe(chart)}
          >
            <Columns chart={chart} plan={plan} />
          </svg>
        </div>
      )}
      <Bars chart={chart} />
      {chart.series.some((series) => series.name !== "") && (
        <ul class="legend" aria-hidden="true">
          {chart.series.map((series) => (
            <li key={series.name}>
              <span class={markOf(series)} style={`--colour:${series.colour}`} /> {series.name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** From which width of its frame on the picture is drawn; nothing where it is always a list. */
function drawnFrom({ lying }: ChartView, { width }: Plan): string {
  const step = lying ? undefined : STEPS.find(([upTo]) => width * SMALLEST <= upTo);
  return step?.[1] ?? "";
}

function Bars({ chart }: { readonly chart: ChartView }) {
  return (
    <dl class="bars">
      {chart.labels.map((label, index) => (
        <Fragment key={label}>
          <dt style={`grid-row:span ${chart.series.length}`}>{label}</dt>
          {chart.series.map((series) => (
            <Bar key={series.name} chart={chart} series={series} value={series.values[index] ?? null} />
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

interface BarProps {
  readonly chart: ChartView;
  readonly series: ChartSeries;
  readonly value: number | null;
}

function Bar({ chart, series, value }: BarProps) {
  const share = Math.min(1, (value ?? 0) / chart.maximum);
  return (
    <dd class={series.line ? "of-line" : undefined}>
      <span style={`--share:${share};--colour:${series.colour}`} />
      {value === null && !chart.lying ? "–" : show(value ?? 0, chart)}
    </dd>
  );
}

/** How the legend draws a series: as the chart does. */
function markOf(series: ChartSeries): string {
  if (!series.line) return "block";
  return series.stroke === "solid" ? "stroke" : `stroke ${series.stroke}`;
}

function Columns({ chart, plan }: { readonly chart: ChartView; readonly plan: Plan }) {
  const { step, width: whole } = plan;
  const columns = chart.series.filter((series) => !series.line);
  const width = Math.min(36, (step * 0.7) / (chart.stacked ? 1 : Math.max(1, columns.length)));
  const y = (value: number) => 10 + (HEIGHT - 10) * (1 - value / chart.maximum);
  return (
    <>
      <Axis chart={chart} width={whole} y={y} />
      {chart.labels.map((label, index) => (
        <g key={label} transform={`translate(${LEFT + step * (index + 0.5)} 0)`}>
          {columns.map((series, at) => {
            const value = series.values[index] ?? 0;
            const below = chart.stacked ? sumOf(columns.slice(0, at), index) : 0;
            return (
              <rect
                key={series.name}
                x={(chart.stacked ? -width / 2 : (at - columns.length / 2) * width) + 1}
                y={y(below + value)}
                width={width - 2}
                height={Math.max(0, y(0) - y(value))}
                rx={chart.stacked ? undefined : 2}
                fill={series.colour}
              />
            );
          })}
          <text class="axis-text" text-anchor="middle">
            {(plan.names[index] ?? []).map((line, at) => (
              <tspan key={line} x="0" y={HEIGHT + 18 + at * LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {chart.series
        .filter((series) => series.line)
        .map((series) => (
          <Line key={series.name} series={series} step={step} y={y} />
        ))}
    </>
  );
}

/** What stands below the next of columns that stand on each other. */
function sumOf(columns: readonly ChartSeries[], index: number): number {
  return columns.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
}

interface AxisProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly y: (value: number) => number;
}

function Axis({ chart, width, y }: AxisProps) {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line
            x1={LEFT}
            x2={width}
            y1={y(share * chart.maximum)}
            y2={y(share * chart.maximum)}
            class="grid-line"
          />
          <text x={LEFT - 6} y={y(share * chart.maximum) + 4} text-anchor="end" class="axis-text">
            {show(share * chart.maximum, chart)}
          </text>
        </g>
      ))}
    </>
  );
}

interface LineProps {
  readonly series: ChartSeries;
  readonly step: number;
  readonly y: (value: number) => number;
}

const DASHES = { solid: undefined, dashed: "6 4", dotted: "2 3" } as const;

function Line({ series, step, y }: LineProps) {
  const points = series.values.flatMap((value, index) =>
    value === null ? [] : [`${LEFT + step * (index + 0.5)},${y(value)}`],
  );
  if (points.length === 0) return null;
  return (
    <polyline
      points={points.join(" ")}
      fill="none"
      stroke={series.colour}
      stroke-width="2"
      stroke-dasharray={DASHES[series.stroke]}
    />
  );
}

function show(value: number, chart: ChartView): string {
  if (chart.percent) return `${(value * 100).toLocaleString("vi-VN", { maximumFractionDigits: 0 })}%`;
  return value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
}

/** A text in lines of at most so many characters, broken between words; a longer word keeps a line to itself. */
function brokenText(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function describe(chart: ChartView): string {
  const lines = chart.series.flatMap((series) =>
    chart.labels.map(
      (label, index) =>
        `${label}${series.name ? ` (${series.name})` : ""}: ${show(series.values[index] ?? 0, chart)}`,
    ),
  );
  return `${chart.title}. ${lines.join("; ")}`;
}
