import { epochOf, type Instant, instantOf, vietnameseMoment } from "../domain/calendar.ts";
import { type Answer, done, type Refused } from "./answer.ts";
import type { SystemState } from "./book.ts";
import type { Act } from "./parse-act.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";

/** A click is known again for this long: a dialog of the Office lives an hour, a page is clicked again within minutes. */
const KNOWN_MS = 2 * 60 * 60 * 1000;
/** Clicks that are remembered at most; each takes some fifty characters. */
const MOST_CLICKS = 100;

/** Names a click: this act, on this very page. A page's token is drawn anew each time it is opened. */
export function clickOf(token: string, act: Act): string {
  return digest(`${token} ${JSON.stringify(act)}`).slice(0, 16);
}

/** What is remembered once the work of this click is written; in the same commit as the work. */
export function withClick(system: SystemState, click: string | undefined, at: Instant): SystemState {
  if (click === undefined) return system;
  const since = instantOf(epochOf(at) - KNOWN_MS);
  const recent = Object.entries(system.recentClicks ?? {}).filter(([, then]) => then > since);
  return {
    ...system,
    recentClicks: Object.fromEntries([...recent, [click, at] as const].slice(-MOST_CLICKS)),
  };
}

function inWords(at: Instant): string {
  return `Nội dung này đã được ghi từ lần bấm trước, lúc ${vietnameseMoment(at)}, và có hiệu lực; không ghi thêm lần nữa.`;
}

/**
 * The answer to a click whose work was written before: an execution that dies after its commit leaves its person with an
 * error page, and what they ask for again stands. Undefined where it was not.
 */
export function recordedBefore(
  { recentClicks = {} }: SystemState,
  click: string | undefined,
): Answer | undefined {
  const at = click === undefined ? undefined : recentClicks[click];
  return at === undefined ? undefined : done(inWords(at));
}

/** As {@link recordedBefore}, of the click under way, as the workbook stands now. */
export function recordedByNow({ ledger, click }: Ports): Answer | undefined {
  return click === undefined ? undefined : recordedBefore(ledger.read({}).system, click);
}

/**
 * A dialog that refuses because its own work already stands says so first; what the dialog has to say of it follows.
 */
export function standingFirst(refusal: Refused, ports: Ports): Refused {
  const before = recordedByNow(ports);
  return before ? { ...refusal, message: `${before.message} ${refusal.message}` } : refusal;
}
