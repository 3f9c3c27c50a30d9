import { Fragment } from "preact";
import type { ChartSeries, ChartView } from "../model/sheet/chart-view.ts";
import { ScrollArea } from "./scroll-area.tsx";

const WIDTH = 620;
const HEIGHT = 216;
const LEFT = 44;
/** Room under the columns: for words that lean, or for short ones. */
const FOOT = { leaning: 84, level: 28 };

/** A chart of a tab. Lying bars are a list; columns and lines a picture whose description says the numbers. */
export function Chart({ chart }: { readonly chart: ChartView }) {
  if (chart.labels.length === 0) return null;
  const foot = leans(chart) ? FOOT.leaning : FOOT.level;
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.lying ? (
        <Bars chart={chart} />
      ) : (
        <ScrollArea class="plot" label={chart.title}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + foot}`} role="img" aria-label={describe(chart)}>
            <Columns chart={chart} />
          </svg>
        </ScrollArea>
      )}
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
  const series = chart.series[0];
  return (
    <dl class="bars" style={`--colour:${series?.colour}`}>
      {chart.labels.map((label, index) => {
        const value = series?.values[index] ?? 0;
        return (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <span style={`--share:${value / chart.maximum}`} />
              {show(value, chart)}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function leans(chart: ChartView): boolean {
  return chart.labels.some((label) => label.length > 4);
}

function Columns({ chart }: { readonly chart: ChartView }) {
  const step = (WIDTH - LEFT - 8) / chart.labels.length;
  const columns = chart.series.filter((series) => !series.line);
  const width = Math.min(36, (step * 0.7) / Math.max(1, columns.length));
  const y = (value: number) => 10 + (HEIGHT - 10) * (1 - value / chart.maximum);
  const tilted = leans(chart);
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
            transform={tilted ? `translate(4 ${HEIGHT + 14}) rotate(-35)` : `translate(0 ${HEIGHT + 20})`}
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
