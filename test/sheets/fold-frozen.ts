import type { FrozenFigures } from "../../src/domain/frozen-figures.ts";
import { comparedYear, type ManyYears } from "../../src/domain/years-compared.ts";
import { addressed, type Expected } from "./compared-cells.ts";
import type { Shown } from "./fold-year.ts";
import { shareOf } from "./fold-years-tab.ts";

/** The counts that are compared, in the order of the rows. */
const COUNTS = [
  ...(["total", "registered", "submitted", "recognised", "notRecognised"] as const),
  ...(["outstanding", "digital", "proficient"] as const),
];

/** Index of the recognised in the rows. */
const RECOGNISED = 3;

function today(year: number, facts: ManyYears): readonly (number | undefined)[] {
  const found = comparedYear(year, facts);
  return COUNTS.map((count) => (count === "outstanding" ? found.streaks?.[4] : found[count]));
}

function less(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

/**
 * Every formula cell of `Số liệu đã chốt`: one freeze beside today's figures.
 *
 * @param chosen The number typed into the tab; undefined: the newest is compared.
 */
export function foldFrozen(
  all: readonly FrozenFigures[],
  chosen: number | undefined,
  facts: ManyYears,
): Expected {
  const number = chosen ?? Math.max(0, ...all.map((frozen) => frozen.number));
  const frozen = all.find((candidate) => candidate.number === number);
  const then = COUNTS.map((count) => frozen?.counts[count]);
  const now = frozen ? today(frozen.year, facts) : COUNTS.map(() => undefined);
  const rates = [then, now].map((counts) => shareOf(counts[RECOGNISED], counts[0]));
  const rows = [
    ...COUNTS.map((_count, row): readonly Shown[] => [then[row], now[row], less(now[row], then[row])]),
    [...rates, less(rates[1], rates[0])],
  ];
  const year = number === 0 ? "chưa chốt" : (frozen?.year ?? "không có lần này");
  return { U3: number, V3: year, ...addressed(rows, 4, 21) };
}
