import type { Deadline } from "../model/cycle.ts";
import { dayText, instantOfDay, monthStarts, partOfMonth } from "../model/vietnam-time.ts";

interface YearLineProps {
  readonly deadlines: readonly Deadline[];
  /** Epoch ms. */
  readonly now: number;
}

/**
 * The year on a line, from a month before what comes first (the opening, or today) to its end: months, deadlines by
 * their number in the list below, and today. The list says the same in words, so readers of the screen are spared it.
 */
export function YearLine({ deadlines, now }: YearLineProps) {
  const [first, last] = [deadlines[0], deadlines.at(-1)];
  if (!first || !last) return null;
  const endOfYear = instantOfDay(`31/12/${dayText(last.at).slice(-4)}`) ?? last.at;
  const months = monthStarts(Math.min(first.at, now), Math.max(endOfYear, now));
  const [start, end] = [months[0] ?? now, months.at(-1) ?? now];
  const left = (at: number) => `left:${((100 * (at - start)) / (end - start)).toFixed(2)}%`;
  return (
    <div class="year-line" aria-hidden="true">
      <div class="axis" />
      {months.slice(0, -1).map((month) => (
        <span class="month" style={left(month)} key={month}>
          {partOfMonth(month)}
        </span>
      ))}
      {deadlines.map((deadline, index) => (
        <span
          class={`mark ${index % 2 === 0 ? "above" : "below"} ${deadline.at <= now ? "past" : ""}`}
          style={left(deadline.at)}
          title={`${deadline.label}: ${dayText(deadline.at)}`}
          key={deadline.label}
        >
          {index + 1}
        </span>
      ))}
      <span class="today" style={left(now)}>
        hôm nay
      </span>
    </div>
  );
}
