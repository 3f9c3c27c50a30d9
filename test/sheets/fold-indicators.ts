import { average, rollOf, type Shown } from "./fold-year.ts";
import { isAtLeast, type SampleYear } from "./sample-year.ts";

/** What the tab says of one indicator. */
interface IndicatorRow {
  readonly number: number;
  readonly self: number | undefined;
  readonly appraised: number | undefined;
  readonly low: number;
  readonly scores: readonly number[];
}

function indicatorRows(sample: SampleYear): readonly IndicatorRow[] {
  const submitted = rollOf(sample).filter((person) => isAtLeast(person, "submitted"));
  const appraised = rollOf(sample).filter((person) => isAtLeast(person, "awaitingUnion"));
  return Array.from({ length: 10 }, (_, index) => {
    const scores = appraised.map((person) => person.appraised[index] ?? 0);
    return {
      number: index + 1,
      self: average(submitted.map((person) => person.self[index] ?? 0)),
      appraised: average(scores),
      low: scores.filter((score) => score < sample.passFloor).length,
      scores,
    };
  });
}

/** To two decimals, halves away from zero. */
function hundredths(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9)) / 100;
}

/** The weakest first; of equals the one that comes first. */
function fromWeakest(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return [...rows].sort((one, other) => (one.appraised ?? 0) - (other.appraised ?? 0));
}

/** Rows 2 to 11 of `Theo chỉ số`, columns A to M; `texts`: what each indicator says. */
export function foldIndicatorRows(
  sample: SampleYear,
  texts: readonly Shown[],
): readonly (readonly Shown[])[] {
  const rows = indicatorRows(sample);
  const order = fromWeakest(rows);
  return rows.map((row) => {
    const { self, appraised, scores } = row;
    const within = (low: number, high: number) =>
      scores.filter((score) => score >= low && score <= high).length;
    const known = scores.length > 0;
    return [
      row.number,
      self,
      appraised,
      row.low,
      texts[row.number - 1],
      self === undefined || appraised === undefined ? undefined : hundredths(self - appraised),
      known ? Math.min(...scores) : undefined,
      known ? Math.max(...scores) : undefined,
      within(1, 4),
      within(5, 6),
      within(7, 8),
      within(9, 10),
      known ? order.indexOf(row) + 1 : undefined,
    ];
  });
}

/** Rows 14 to 16: the three weakest, columns A to E; nothing while nobody is appraised. */
export function foldWeakest(sample: SampleYear, texts: readonly Shown[]): readonly (readonly Shown[])[] {
  const order = fromWeakest(indicatorRows(sample)).slice(0, 3);
  return order.map(({ number, self, appraised, low }) =>
    appraised === undefined ? Array(5).fill(undefined) : [number, self, appraised, low, texts[number - 1]],
  );
}
