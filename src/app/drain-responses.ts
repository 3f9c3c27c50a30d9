import { epochOf } from "../domain/calendar.ts";
import { dossierKey } from "../domain/dossier.ts";
import { type Intake, type IntakeContext, takeRegistration, takeSelfAssessment } from "../domain/intake.ts";
import { rollChange } from "../domain/roll-following.ts";
import type { Person } from "../domain/roster.ts";
import { personAt } from "../domain/roster-rules.ts";
import type { Book, FormName, SystemState } from "./book.ts";
import { type Committed, commitDraft } from "./commit-draft.ts";
import { advance, responseVersion, windowStart } from "./cursor.ts";
import { deliverAfterCommit } from "./deliver.ts";
import { lookFor, type Ring, rowsAfter, withTouched, yearOf } from "./dossiers-of-answers.ts";
import { Draft } from "./draft.ts";
import { cycleOf } from "./find-in-book.ts";
import { placeAnswer } from "./place-answer.ts";
import type { FormAnswer, Ports } from "./ports.ts";
import { takeActivities } from "./take-activities.ts";
import { underLock } from "./under-lock.ts";

/** Who acts on something by nobody's hand. */
const SYSTEM = "hệ thống";

/** Every form, in the order in which answers of the same moment are taken. */
export const FORMS: readonly FormName[] = ["registration", "selfAssessment", "activities"];

/**
 * A ring waits this long for the lock. Another drain that holds it reads the bell again; whoever else holds it for so long
 * looks for what rang meanwhile (`hold.ts`).
 */
export const RING_LOCK_MS = 8000;

/** What a turn takes at most: the lock, a minute's quota that is gone, a commit, ten letters. */
const TURN_MS = 2 * 60 * 1000;
/** How soon what is left is gone on with. */
const SOON_MS = 30 * 1000;

/** A lock that took longer than this had a holder. */
const AT_ONCE_MS = 500;

/** Responses of a form not handled yet, oldest first. */
function freshAnswers(form: FormName, book: Book, ports: Ports): readonly FormAnswer[] {
  const setup = book.system.forms[form];
  if (!setup) return [];
  const cursor = book.system.cursors[form] ?? { until: "", handled: [] };
  const handled = new Set(cursor.handled);
  return ports.responses.since(form, setup, windowStart(cursor.until), (responseId, at) =>
    handled.has(responseVersion({ responseId, at })),
  );
}

/** True where a form holds answers that no commit has handled yet. */
export function hasFreshAnswers(book: Book, ports: Ports): boolean {
  return FORMS.some((form) => freshAnswers(form, book, ports).length > 0);
}

/** A dossier that is there but cannot be read (a cell overwritten by hand): its answer waits, so that nothing is written over. */
function unreadableDossier(
  answer: FormAnswer,
  book: Book,
  draft: Draft,
): (Intake & { kind: "placed" }) | undefined {
  const person = personAt(book.roster, answer.email);
  const year = Number(answer.at.slice(0, 4));
  const row = person && book.dossierRows.get(dossierKey(year, person.id));
  if (!person || row === undefined || draft.dossier(year, person.id)) return undefined;
  const reason = `Không đọc được hồ sơ hiện có của ${person.name} (tab Hồ sơ, dòng ${row}); cần xem lại dòng này rồi xử lý phiếu`;
  return { kind: "placed", code: "unreadable-dossier", reason, person };
}

/** Takes one answer into the draft: events for its dossier, or a row in `Cần xử lý` and a letter to a known person. */
function take(answer: FormAnswer, book: Book, draft: Draft): void {
  const cycle = cycleOf(book, Number(answer.at.slice(0, 4)));
  const dossierOf = (person: Person) => (cycle ? draft.dossier(cycle.year, person.id) : undefined);
  const unread = unreadableDossier(answer, book, draft);
  if (unread) {
    placeAnswer(answer, unread, cycle, cycle?.year ?? 0, draft);
    return;
  }
  const context: IntakeContext = { cycle, roster: book.roster, dossierOf };
  const intake =
    answer.form === "registration" ? takeRegistration(answer, context) : takeSelfAssessment(answer, context);
  if (intake.kind === "placed") {
    placeAnswer(answer, intake, cycle, cycle?.year ?? 0, draft);
    return;
  }
  if (!cycle) return;
  if (intake.events.length === 0) {
    draft.note(
      { type: "RegistrationRepeated", responseId: answer.responseId, at: answer.at },
      cycle.year,
      intake.person.id,
      intake.person.email,
    );
  }
  for (const event of intake.events) {
    draft.happen(dossierOf(intake.person), event, intake.person.email, cycle);
  }
}

/** The roll is at hand: the dossiers that were touched follow it at once, the others in the morning. */
function followAnswered(answers: readonly FormAnswer[], book: Book, draft: Draft): void {
  for (const answer of answers) {
    const person = personAt(book.roster, answer.email);
    const cycle = cycleOf(book, Number(answer.at.slice(0, 4)));
    const dossier = person && cycle && draft.dossier(cycle.year, person.id);
    const event = dossier && rollChange(dossier, book.roster, cycle);
    if (dossier && event) draft.happen(dossier, event, SYSTEM, cycle);
  }
}

function inOrder(answers: readonly FormAnswer[]): readonly FormAnswer[] {
  const key = (answer: FormAnswer) => `${answer.at} ${FORMS.indexOf(answer.form)}`;
  return answers
    .map((answer, index) => ({ answer, index, key: key(answer) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index))
    .map(({ answer }) => answer);
}

/** The form that rang, where the workbook knows it; else all of them. */
function formsToRead(rung: string | undefined, book: Book): readonly FormName[] {
  const known = rung === undefined ? [] : FORMS.filter((form) => book.system.forms[form]?.id === rung);
  return known.length > 0 ? known : FORMS;
}

/** What was drained, and where the dossiers of those who answered stand now, by the address they answered from. */
interface Drained extends Committed {
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Without roll, units or the cycle that was opened (somebody has emptied or deleted the tab) every answer would be a
 * stranger's: they stay in the form until the Office has put that right.
 */
function canDecide({ roster, cycles, system }: Book): boolean {
  return (
    system.lastCommit === 0 || (roster.people.length > 0 && roster.units.length > 0 && cycles.length > 0)
  );
}

/** Under the lock: everything new of these forms in one commit; `nothing new` when there is nothing. */
function drainOnce(ring: Ring, ports: Ports): Drained | "nothing new" {
  const book = lookFor(ring, ports);
  if (!canDecide(book)) return "nothing new";
  const answers = inOrder(formsToRead(ring.form, book).flatMap((form) => freshAnswers(form, book, ports)));
  if (answers.length === 0) return "nothing new";
  const reports = answers.filter(({ form: name }) => name === "activities");
  const own = answers.filter(({ form: name }) => name !== "activities");
  const whole = withTouched(book, own, reports, ports);
  const draft = new Draft(whole, ports.clock.now(), ports);
  for (const answer of own) take(answer, whole, draft);
  takeActivities(reports, whole, draft);
  followAnswered(own, whole, draft);
  const cursors: SystemState["cursors"] = Object.fromEntries(
    FORMS.map((form) => {
      const read = answers.filter((answer) => answer.form === form);
      return [form, read.length > 0 ? advance(book.system.cursors[form], read) : book.system.cursors[form]];
    }).filter(([, cursor]) => cursor !== undefined),
  );
  draft.remember({ cursors });
  return { ...commitDraft(draft, whole, ports), rows: rowsAfter(own, whole, draft) };
}

/** What one turn under the lock came to, and up to which reading of the bell it answers. */
interface Turn {
  readonly upTo: string;
  readonly drained: Drained | "nothing new" | "drained by another";
}

/**
 * One turn under the lock; undefined where it stayed taken. In a crowd, all rings that came before are answered by
 * whoever drains first, and the others see so in the properties: of thirty who ring together two read the workbook.
 */
function takeTurn(ring: Ring, rung: string, inCrowd: boolean, ports: Ports): Turn | undefined {
  const asked = epochOf(ports.clock.now());
  return underLock(ports, RING_LOCK_MS, () => {
    const waited = epochOf(ports.clock.now()) - asked > AT_ONCE_MS;
    if (!inCrowd && !waited) return { upTo: rung, drained: drainOnce(ring, ports) };
    const { reading, drained } = ports.bell.heard();
    if (reading !== "" && reading === drained) return { upTo: reading, drained: "drained by another" };
    const found = drainOnce({ email: ring.email }, ports);
    ports.bell.noteDrained(reading);
    return { upTo: reading, drained: found };
  });
}

/**
 * The doorbell (platform/apps-script.md, section 2). A trigger carries nothing: it rings, and whoever takes the lock
 * drains everything new in one commit, then reads the bell again. A ring that finds the lock taken leaves: its answer
 * is in the hands of the holder.
 */
export function drainResponses(ports: Ports, rung: Ring = {}): void {
  let ring = rung;
  let reading = ports.bell.ring();
  let inCrowd = false;
  for (;;) {
    const turn = takeTurn(ring, reading, inCrowd, ports);
    if (turn === undefined || turn.drained === "drained by another") return;
    if (turn.drained !== "nothing new") {
      deliverAfterCommit(turn.drained, ports);
      ports.rowHints.remember(turn.drained.rows, yearOf(ports));
    }
    reading = ports.bell.reading();
    if (reading === turn.upTo) return;
    if (ports.clock.msLeft() < TURN_MS) {
      ports.alarm.goOnIn(SOON_MS);
      return;
    }
    ring = {};
    inCrowd = true;
  }
}
