import { type Day, dayOf, type Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { type PackageReminderFacts, packageReminder, remindsOfPackage } from "../domain/package-reminder.ts";
import { type Reminder, remindersOf, remindsOn } from "../domain/reminders.ts";
import { followedFacts, rollChanges } from "../domain/roll-following.ts";
import { silentUnits } from "../domain/silent-units.ts";
import type { Book, ListRow } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { Draft } from "./draft.ts";
import { currentCycle } from "./find-in-book.ts";
import { fingerprint } from "./fingerprint.ts";
import { allLetterRows, followStaffing, lettersNow, staffingDigest } from "./follow-staffing.ts";
import { hasResult } from "./has-result.ts";
import { Hold } from "./hold.ts";
import { writeMorningLetters } from "./morning-letters.ts";
import type { Ports } from "./ports.ts";

const LOCK_MS = 30 * 1000;

/** Who acts on something by nobody's hand. */
const SYSTEM = "hệ thống";

/** Follows the roll: who came, left or moved, and whose address changed, since the dossier was written. */
function followRoll(book: Book, draft: Draft, cycle: Cycle): void {
  const dossiers = book.dossiers.map(({ value }) => value);
  for (const { dossier, event } of rollChanges(dossiers, book.roster, cycle)) {
    draft.happen(dossier, event, SYSTEM, cycle);
  }
}

/** What a morning works on. */
interface Morning {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly followed: string;
  /** Digest of who holds the steps today. */
  readonly staffing: string;
  readonly today: Day;
  /** To the Office, of the results that Hội Khuyến học has not got. */
  readonly toSend: readonly Reminder[];
}

/** Reads what this morning needs: most mornings nothing was kept for the digest, nobody came or left, the same people hold the steps, nothing is due. */
function readMorning(ports: Ports): Morning | undefined {
  const glance = ports.ledger.read({ roster: true, outbox: "statuses", holidays: true, deliveries: true });
  const cycle = currentCycle(glance);
  if (!cycle) return undefined;
  const today = dayOf(ports.clock.now());
  const { holidays, roster, system } = glance;
  const rows = glance.letterStatuses.filter(({ value }) => value === "forDigest").map(({ row }) => row);
  const followed = fingerprint(followedFacts(roster, cycle));
  const moved = followed !== system.rollFollowed;
  const staffing = staffingDigest(roster, cycle, today);
  const handed = staffing !== system.staffingFollowed;
  const reminds = remindsOn({ cycle, holidays, remindedOn: system.remindedOn, today });
  const ofPackage = packageFacts(glance, cycle, today, failedLetters(glance, cycle, ports));
  const sendsPackage = remindsOfPackage(ofPackage);
  if (rows.length === 0 && !moved && !handed && !reminds && !sendsPackage) return undefined;
  const rest = ports.ledger.read({
    outbox: { rows: handed ? allLetterRows(system) : rows },
    ...(rows.length > 0 || moved || handed || reminds ? { dossiers: "all" } : {}),
    ...(rows.length > 0 || handed || reminds || sendsPackage ? { lists: true } : {}),
    ...(reminds ? { activities: true } : {}),
  });
  const toSend = sendsPackage ? [packageReminder(ofPackage, hasResult(rest, cycle.year))] : [];
  return { book: { ...rest, roster, holidays }, cycle, followed, staffing, today, toSend };
}

/** What tells whether the year's results are with Hội Khuyến học. */
function packageFacts(
  { deliveries, holidays, system }: Book,
  cycle: Cycle,
  today: Day,
  failedLetters: ReadonlySet<number> = new Set(),
): PackageReminderFacts {
  const { remindedOn } = system;
  return {
    ...{ cycle, holidays, remindedOn, today, failedLetters },
    deliveries: deliveries.map(({ value }) => value),
  };
}

/** Numbers of the letters that could not be sent: read only where a package went by mail, which is once a year. */
function failedLetters(glance: Book, cycle: Cycle, ports: Ports): ReadonlySet<number> {
  const rows = glance.letterStatuses.filter(({ value }) => value === "failed").map(({ row }) => row);
  const mailed = glance.deliveries.some(({ value }) => value.year === cycle.year && value.letters.length > 0);
  if (rows.length === 0 || !mailed) return new Set();
  return new Set(ports.ledger.read({ outbox: { rows } }).outbox.map(({ value }) => value.number));
}

/** What was kept for the digest today waits for tomorrow's. */
function withoutToday(morning: Morning): Morning {
  const { book, today } = morning;
  const outbox = book.outbox.filter(
    ({ value }) => value.status !== "forDigest" || dayOf(value.createdAt) < today,
  );
  return { ...morning, book: { ...book, outbox } };
}

/** Which units have reported nothing of the year, and where they report. */
function silenceOf(book: Book, cycle: Cycle, today: Day) {
  const activities = book.activities.map(({ value }) => value);
  return {
    units: silentUnits(activities, book.roster, cycle, today),
    formUrl: book.system.forms.activities?.url ?? "",
  };
}

function reminders({ book, cycle, today }: Morning, at: Instant): readonly Reminder[] {
  const lists = book.lists.map(({ value }) => value).filter(({ year }) => year === cycle.year);
  const numbers = (wanted: (list: ListRow) => boolean) => lists.filter(wanted).map(({ number }) => number);
  return remindersOf({
    cycle,
    dossiers: book.dossiers.map(({ value }) => value).filter(({ year }) => year === cycle.year),
    lists: {
      undecided: numbers(({ status }) => status === "undecided"),
      unsigned: numbers(({ status, decisionNumber }) => status === "decided" && decisionNumber === ""),
    },
    staffing: book.roster,
    silence: silenceOf(book, cycle, today),
    holidays: book.holidays,
    remindedOn: book.system.remindedOn,
    today,
    at,
  });
}

/** Until when Google may start the morning run: six o'clock, within a quarter of an hour (https://developers.google.com/apps-script/reference/script/clock-trigger-builder#nearMinute(Integer)). */
const MORNING_ENDS = "06:15";

/** True where this morning's run was lost, or found the lock taken: letters kept since yesterday, or something due. */
export function morningWasMissed(glance: Book, now: Instant): boolean {
  const today = dayOf(now);
  const cycle = currentCycle(glance);
  if (!cycle || now < `${today}T${MORNING_ENDS}`) return false;
  const { holidays, system } = glance;
  const kept = glance.outbox.some(
    ({ value }) => value.status === "forDigest" && dayOf(value.createdAt) < today,
  );
  return (
    kept ||
    remindsOn({ cycle, holidays, remindedOn: system.remindedOn, today }) ||
    remindsOfPackage(packageFacts(glance, cycle, today))
  );
}

/**
 * The morning run (06:00): what waits and what is due for each approver, in one letter; and the roll followed. Made up
 * for later in the day it takes only what was kept before today, so that nobody gets two letters.
 */
export function morning(ports: Ports, madeUpFor: "on time" | "made up" = "on time"): void {
  const hold = new Hold(ports);
  const committed = hold.during(LOCK_MS, () => {
    const found = readMorning(ports);
    if (!found) return undefined;
    const read = madeUpFor === "on time" ? found : withoutToday(found);
    const { book, cycle, followed, staffing, today } = read;
    const now = ports.clock.now();
    const draft = new Draft(book, now, ports);
    followRoll(book, draft, cycle);
    const handed = staffing === book.system.staffingFollowed ? [] : followStaffing(book, draft, cycle, now);
    const keptOnes = book.outbox.some(({ value }) => value.status === "forDigest");
    const waiting =
      keptOnes && cycle.state === "open" ? lettersNow(book, draft, cycle, book.roster, now) : undefined;
    writeMorningLetters(
      book,
      { reminders: [...reminders(read, now), ...read.toSend], handed, waiting },
      draft,
      cycle,
    );
    draft.remember({ rollFollowed: followed, staffingFollowed: staffing, remindedOn: today });
    return commitDraft(draft, book, ports);
  });
  if (committed) deliverAfterCommit(committed, ports);
  hold.answerRings();
}
