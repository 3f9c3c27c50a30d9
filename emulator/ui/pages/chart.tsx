import type { ChartSeries, ChartView } from "../model/sheet/chart-view.ts";

const WIDTH = 620;
const LABELS = 215;
const BAND = 34;
const HEIGHT = 300;
const FOOT = 84;
const LEFT = 44;

/** A chart of a tab as a picture with words: the numbers stand in its description, for readers who don't see it. */
export function Chart({ chart }: { readonly chart: ChartView }) {
  if (chart.labels.length === 0) return null;
  const height = chart.lying ? chart.labels.length * BAND + 8 : HEIGHT;
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={describe(chart)}>
        {chart.lying ? <Bars chart={chart} /> : <Columns chart={chart} />}
      </svg>
      {chart.series.some((series) => series.name !== "") && (
        <ul class="legend" aria-hidden="true">
          {chart.series.map((series) => (
            <li key={series.name}>
              <span class={series.line ? "stroke" : "block"} style={`--colour:${series.colour}`} />{" "}
              {series.name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function Bars({ chart }: { readonly chart: ChartView }) {
  const length = WIDTH - LABELS - 50;
  const series = chart.series[0];
  return (
    <>
      {chart.labels.map((label, index) => {
        const value = series?.values[index] ?? 0;
        const width = Math.max(1, (length * value) / chart.maximum);
        const y = index * BAND + 6;
        return (
          <g key={label}>
            <text x={LABELS - 8} y={y + 16} text-anchor="end" class="axis-text">
              {shorten(label, 28)}
            </text>
            <rect x={LABELS} y={y} width={width} height={BAND - 12} rx="2" fill={series?.colour} />
            <text x={LABELS + width + 6} y={y + 16} class="value-text">
              {show(value, chart)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Columns({ chart }: { readonly chart: ChartView }) {
  const step = (WIDTH - LEFT - 8) / chart.labels.length;
  const columns = chart.series.filter((series) => !series.line);
  const width = Math.min(36, (step * 0.7) / Math.max(1, columns.length));
  const y = (value: number) => 10 + (HEIGHT - FOOT - 10) * (1 - value / chart.maximum);
  const tilted = chart.labels.some((label) => label.length > 4);
  return (
    <>
      <Axis chart={chart} y={y} />
      {chart.labels.map((label, index) => (
        <g key={label} transform={`translate(${LEFT + step * (index + 0.5)} 0)`}>
          {columns.map((series, at) => (
            <rect
              key={series.colour}
              x={(at - columns.length / 2) * width + 1}
              y={y(series.values[index] ?? 0)}
              width={width - 2}
              height={Math.max(0, y(0) - y(series.values[index] ?? 0))}
              rx="2"
              fill={series.colour}
            />
          ))}
          <text
            class="axis-text"
            text-anchor={tilted ? "end" : "middle"}
            transform={
              tilted ? `translate(4 ${HEIGHT - FOOT + 14}) rotate(-35)` : `translate(0 ${HEIGHT - FOOT + 18})`
            }
          >
            {shorten(label, 18)}
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

function Axis({ chart, y }: { readonly chart: ChartView; readonly y: (value: number) => number }) {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line
            x1={LEFT}
            x2={WIDTH}
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
      stroke-dasharray={series.dashed ? "6 4" : undefined}
    />
  );
}

function show(value: number, chart: ChartView): string {
  if (chart.percent) return `${(value * 100).toLocaleString("vi-VN", { maximumFractionDigits: 0 })}%`;
  return value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
}

function shorten(label: string, length: number): string {
  return label.length > length ? `${label.slice(0, length - 1).trimEnd()}…` : label;
}

function describe(chart: ChartView): string {
  const lines = chart.series
    .filter((series) => !series.line)
    .flatMap((series) =>
      chart.labels.map(
        (label, index) =>
          `${label}${series.name ? ` (${series.name})` : ""}: ${show(series.values[index] ?? 0, chart)}`,
      ),
    );
  return `${chart.title}. ${lines.join("; ")}`;
}
