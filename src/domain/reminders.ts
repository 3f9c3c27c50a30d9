import { approversOf, chainOf, listHolder } from "./approvers.ts";
import type { Day, Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, Step } from "./dossier.ts";
import type { Holiday } from "./holidays.ts";
import type { PackageState } from "./package-reminder.ts";
import { type ReminderKind, remindersDue } from "./reminder-days.ts";
import { hasOpenReview } from "./review.ts";
import type { Staffing, Unit } from "./roster.ts";
import { normalizeAddress, sameAddress } from "./roster-rules.ts";
import { awaitsUnion } from "./union-answer.ts";
import { type Gap, type OpenLists, yearGaps } from "./year-gaps.ts";

/**
 * What somebody is reminded of: to hand in, to add what was asked, to appraise, to give an opinion, to decide a list, to
 * report what the unit did; the Office: to complete the year before Ngày chốt, to send its results to Hội Khuyến học.
 */
export type ReminderTask = "submit" | "supplement" | Step | "list" | "activities" | "close" | "package";

/** One line of a reminder: a dossier by its person, or a list by its number. */
export interface ReminderSubject {
  /** Mã CCVC, or the list's number. */
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
}

/** What one recipient is reminded of about one task: never a letter a dossier. */
export interface Reminder {
  readonly to: string;
  readonly task: ReminderTask;
  readonly due: Day;
  readonly kind: ReminderKind;
  /** Whose work it is, where it is the next in the chain who is told; empty otherwise. */
  readonly about: string;
  readonly subjects: readonly ReminderSubject[];
  /** What the year still lacks, for the Office. */
  readonly gaps?: readonly Gap[];
  /** The form to report by, where the unit has reported nothing. */
  readonly formUrl?: string;
  /** Of the package for Hội Khuyến học: what it waits for, and working days until it is late. */
  readonly package?: { readonly state: PackageState; readonly daysLeft: number };
}

/** What reminders are worked out from, on the morning of `today`. */
export interface ReminderFacts {
  readonly cycle: Cycle;
  readonly dossiers: readonly Dossier[];
  readonly lists: OpenLists;
  readonly staffing: Staffing;
  /** Units that have reported no activity of the year, and the form to report by. */
  readonly silence?: { readonly units: readonly Unit[]; readonly formUrl: string };
  readonly holidays: readonly Holiday[];
  /** The last day reminders were worked out; empty: never. */
  readonly remindedOn: Day | "";
  readonly today: Day;
  readonly at: Instant;
}

/** Something that waits: for whom, and who is next in the chain behind them. */
interface Waiting {
  readonly to: string;
  readonly next: string | undefined;
  readonly subject: ReminderSubject;
}

function subjectOf({ personId, name, unitName }: Dossier): ReminderSubject {
  return { id: personId, name, unitName };
}

function waitingForStep(step: Step, { dossiers, staffing, cycle, at }: ReminderFacts): readonly Waiting[] {
  const waits = (dossier: Dossier) =>
    step === "unit" ? dossier.state === "Submitted" || hasOpenReview(dossier) : awaitsUnion(dossier, cycle);
  return dossiers.filter(waits).flatMap((dossier): readonly Waiting[] => {
    const approvers = approversOf(dossier, staffing, cycle, at);
    const holder = approvers[step];
    if (!holder || (step === "union" && approvers.unionRule?.form === "none")) return [];
    const principal = holder.onBehalfOf ?? holder.address;
    const next = chainOf(step, dossier, staffing, cycle, at).find(
      (address) => !sameAddress(address, principal) && !sameAddress(address, holder.address),
    );
    return [{ to: holder.address, next, subject: subjectOf(dossier) }];
  });
}

function waitingForPeople(state: "Registered" | "Returned", { dossiers }: ReminderFacts): readonly Waiting[] {
  return dossiers
    .filter((dossier) => dossier.state === state && dossier.email !== "")
    .map((dossier) => ({ to: dossier.email, next: undefined, subject: subjectOf(dossier) }));
}

function waitingForHead({ lists, dossiers, staffing, cycle, today }: ReminderFacts): readonly Waiting[] {
  const membersOf = (number: number) =>
    dossiers.filter((dossier) => dossier.state === "Proposed" && dossier.proposal.listNumber === number);
  return lists.undecided.map((number) => ({
    to: listHolder(staffing, cycle, today, membersOf(number)).address,
    next: undefined,
    subject: { id: String(number), name: `Danh sách số ${number}`, unitName: "" },
  }));
}

/** One reminder for each recipient, with everything that waits for them. */
function gather(
  waiting: readonly Waiting[],
  recipient: (one: Waiting) => string | undefined,
  rest: Pick<Reminder, "task" | "due" | "kind">,
): readonly Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const one of waiting) {
    const to = recipient(one);
    if (to === undefined) continue;
    const about = rest.kind === "escalation" ? one.to : "";
    const key = `${normalizeAddress(to)} ${normalizeAddress(about)}`;
    const subjects = [...(reminders.get(key)?.subjects ?? []), one.subject];
    reminders.set(key, { ...rest, to, about, subjects });
  }
  return [...reminders.values()];
}

/** The work of a task that is due, and its deadline. Persons have no deadline after theirs: their form is closed then. */
function tasks(facts: ReminderFacts): readonly {
  readonly task: ReminderTask;
  readonly due: Day;
  readonly kinds: readonly ReminderKind[];
  readonly waiting: () => readonly Waiting[];
}[] {
  const { selfAssessmentDue, unitDue, unionDue, decisionDue } = facts.cycle;
  return [
    {
      task: "submit",
      due: selfAssessmentDue,
      kinds: ["before"],
      waiting: () => waitingForPeople("Registered", facts),
    },
    {
      task: "supplement",
      due: unitDue,
      kinds: ["before"],
      waiting: () => waitingForPeople("Returned", facts),
    },
    {
      task: "unit",
      due: unitDue,
      kinds: ["before", "after", "escalation"],
      waiting: () => waitingForStep("unit", facts),
    },
    {
      task: "union",
      due: unionDue,
      kinds: ["before", "after", "escalation"],
      waiting: () => waitingForStep("union", facts),
    },
    { task: "list", due: decisionDue, kinds: ["before", "after"], waiting: () => waitingForHead(facts) },
  ];
}

/**
 * Everything people are reminded of this morning: before each deadline, weekly after it, and the next in the chain once
 * it is overdue for `escalateAfter` days; the Office last, before Ngày chốt. A closed cycle reminds nobody.
 */
export function remindersOf(facts: ReminderFacts): readonly Reminder[] {
  const { cycle, holidays, remindedOn, today } = facts;
  if (cycle.state !== "open") return [];
  const { remindBefore, escalateAfter } = cycle;
  const calls = (due: Day) => remindersDue({ due, remindBefore, escalateAfter }, holidays, remindedOn, today);
  const toPeople = tasks(facts).flatMap(({ task, due, kinds, waiting }) => {
    const called = calls(due);
    return called
      .filter((kind) => kinds.includes(kind))
      .flatMap((kind) => {
        const recipient = (one: Waiting) => (kind === "escalation" ? one.next : one.to);
        return gather(waiting(), recipient, { task, due, kind });
      });
  });
  const toUnits = toSilentUnits(facts);
  const all = [...toPeople, ...toUnits];
  return calls(cycle.cutOff).includes("before") ? [...all, ...toOffice(facts)] : all;
}

/** Once a year: on the first of the days before Hạn quyết định, the head of each unit that has reported nothing. */
function toSilentUnits({ cycle, silence, holidays, remindedOn, today }: ReminderFacts): readonly Reminder[] {
  const { decisionDue: due, remindBefore, escalateAfter } = cycle;
  const first = Math.max(...remindBefore);
  if (!silence || silence.formUrl === "" || remindBefore.length === 0) return [];
  const plan = { due, remindBefore: [first], escalateAfter };
  if (!remindersDue(plan, holidays, remindedOn, today).includes("before")) return [];
  const waiting = silence.units
    .filter(({ headEmail }) => headEmail.trim() !== "")
    .map(({ id, name, headEmail }) => ({
      to: headEmail,
      next: undefined,
      subject: { id, name, unitName: "" },
    }));
  const { formUrl } = silence;
  const reminders = gather(waiting, ({ to }) => to, { task: "activities", due, kind: "before" });
  return reminders.map((reminder) => ({ ...reminder, formUrl }));
}

/** The Office is told what is missing while it can still be got; nothing where nothing is. */
function toOffice({ cycle, dossiers, lists, silence }: ReminderFacts): readonly Reminder[] {
  const names = (silence?.units ?? []).map(({ name }) => name);
  const silent: readonly Gap[] =
    names.length === 0 ? [] : [{ kind: "silent-unit", count: names.length, names }];
  const gaps = [...yearGaps(dossiers, lists), ...silent];
  const { officeEmail: to, cutOff: due } = cycle;
  if (gaps.length === 0 || to === "") return [];
  return [{ to, task: "close", due, kind: "before", about: "", subjects: [], gaps }];
}

/** True on mornings on which some deadline calls for something: only then is it worth reading the dossiers. */
export function remindsOn(facts: Omit<ReminderFacts, "dossiers" | "lists" | "staffing" | "at">): boolean {
  const { cycle, holidays, remindedOn, today } = facts;
  if (cycle.state !== "open") return false;
  const { remindBefore, escalateAfter, selfAssessmentDue, unitDue, unionDue, decisionDue, cutOff } = cycle;
  const calls = (due: Day) => remindersDue({ due, remindBefore, escalateAfter }, holidays, remindedOn, today);
  const steps = [selfAssessmentDue, unitDue, unionDue, decisionDue].some((due) => calls(due).length > 0);
  return steps || calls(cutOff).includes("before");
}
