import { type Day, dayOf, daysBetween, type Instant } from "./calendar.ts";
import { type Dossier, dossierKey } from "./dossier.ts";

function latest(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined).sort();
  return known[known.length - 1];
}

/**
 * Since when a dossier has stood where it stands: the last thing that brought it to whoever has it now. Undefined once
 * it is decided or withdrawn, and where that moment was not kept.
 */
export function waitingSince(dossier: Dossier): Instant | undefined {
  switch (dossier.state) {
    case "Registered":
      return dossier.registeredAt;
    case "Returned":
      return dossier.returned.at;
    case "Submitted": {
      const { submission, union, review, takenBack } = dossier;
      const objected = union?.opinion === "object" ? union.at : undefined;
      return latest(submission.at, objected, review?.answer?.at, takenBack?.at);
    }
    case "AwaitingUnion":
      return dossier.appraisal.at;
    case "Appraised":
      return latest(dossier.appraisal.at, dossier.union.at, dossier.review?.at, dossier.review?.answer?.at);
    case "Proposed":
      return dossier.proposal.at ?? latest(dossier.appraisal.at, dossier.union.at);
    default:
      return undefined;
  }
}

/** From this day the order counts; no dossier is older than the plan (plan 307, 2022). */
const FIRST_DAY: Day = "2020-01-01";

/** So many dossiers of one day can be told apart. */
const PER_DAY = 10_000_000_000;

/** A prime below `PER_DAY`: keys spread evenly over the remainders. */
const MODULUS = 9_999_999_967;

/** Of two keys almost surely another number: two of 500 share one once in 80,000 times. */
function remainderOf(key: string): number {
  return [...key].reduce((sum, letter) => (sum * 257 + (letter.codePointAt(0) ?? 0)) % MODULUS, 1);
}

/**
 * A dossier's place in the queue of the waiting (column `Thứ tự chờ`): smaller waited longer; two of a day almost surely differ,
 * so that a formula finds the next one as the smallest that is greater. A whole number of at most 15 digits, which every
 * spreadsheet program holds and writes exactly. Undefined where nothing waits.
 */
export function waitingOrder(dossier: Dossier): number | undefined {
  const since = waitingSince(dossier);
  if (since === undefined) return undefined;
  const day = Math.max(0, daysBetween(FIRST_DAY, dayOf(since)));
  return day * PER_DAY + remainderOf(dossierKey(dossier.year, dossier.personId));
}
