import { unionApprover, unitApprover } from "./approvers.ts";
import { dayAt, type OracleEvent, type OracleInput } from "./read-folder.ts";
import { type Links, type Lists, takeAction } from "./take-action.ts";
import { type Dossiers, type OracleAttention, takeResponse } from "./take-response.ts";

/** What the year must end in. */
export interface OracleYear {
  readonly dossiers: Dossiers;
  readonly attention: readonly OracleAttention[];
  /** Places in `actions.csv`, from 0, of what was refused. */
  readonly refused: readonly number[];
}

const MINUTE = 60e3;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Local midnight before or at a moment. */
const midnight = (at: number): number => Math.floor((at + 7 * HOUR) / DAY) * DAY - 7 * HOUR;

/** The next 07:00 after a moment. */
function nextSeven(at: number): number {
  const today = midnight(at) + 7 * HOUR;
  return today > at ? today : today + DAY;
}

/**
 * Links and the moment each arrives: at once, or with the morning mail, which is sent between 06:00 and 07:00; cohorts
 * for the oracle let nothing happen in that hour.
 */
class Postbox implements Links {
  private readonly arrival = new Map<string, number>();
  now = 0;
  private readonly digest: boolean;

  constructor(digest: boolean) {
    this.digest = digest;
  }

  give(address: string, what: string): void {
    const key = `${address.trim().toLowerCase()} ${what}`;
    const at = this.digest ? nextSeven(this.now) : this.now;
    this.arrival.set(key, Math.min(at, this.arrival.get(key) ?? at));
  }

  has(address: string, what: string): boolean {
    return (
      (this.arrival.get(`${address.trim().toLowerCase()} ${what}`) ?? Number.POSITIVE_INFINITY) <= this.now
    );
  }
}

/** Folds the input's lines, in the order of their time, to the end of the year or to `until`. */
export function foldYear(input: OracleInput, until = Number.POSITIVE_INFINITY): OracleYear {
  const dossiers: Dossiers = new Map();
  const attention: OracleAttention[] = [];
  const refused: number[] = [];
  const lists: Lists = { made: 0, decided: 0 };
  const links = new Postbox(input.setting("Thư") === "gộp");
  const queue = input.events.map((event) => ({ now: event.at, event }));
  const order = (a: { now: number; event: OracleEvent }, b: { now: number; event: OracleEvent }) =>
    a.now - b.now || a.event.rank - b.event.rank || a.event.index - b.event.index;
  for (queue.sort(order); queue.length > 0; queue.sort(order)) {
    const next = queue.shift();
    if (!next || next.now > until) break;
    const { now, event } = next;
    links.now = now;
    if (event.rank < 2) {
      const placed = takeResponse(input, dossiers, event);
      if (placed) attention.push(placed);
      else if (event.rank === 1) mailLinks(input, links, event);
      continue;
    }
    const outcome = takeAction(input, dossiers, lists, links, event, now);
    const last = nextSeven(event.at);
    if (outcome === "wait" && now < last) queue.push({ now: Math.min(now + 10 * MINUTE, last), event });
    else if (outcome !== "done") refused.push(event.index);
  }
  return { dossiers, attention, refused: refused.sort((a, b) => a - b) };
}

/** A self-assessment was taken: the unit's appraiser is told, side by side the union's too. */
function mailLinks(input: OracleInput, links: Links, event: OracleEvent): void {
  const person = input.people.find(
    ({ email }) => email.trim().toLowerCase() === event.who.trim().toLowerCase(),
  );
  if (!person) return;
  const on = dayAt(event.at);
  links.give(unitApprover(input, person, on), `unit ${person.id}`);
  if (input.setting("Thẩm định") === "song song") {
    links.give(unionApprover(input, person, on), `union ${person.id}`);
  }
}
