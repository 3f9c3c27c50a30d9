import type { Day, Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import { delegationsInForce } from "../domain/delegation.ts";
import { askedBefore, handOvers } from "../domain/hand-over.ts";
import type { Staffing } from "../domain/roster.ts";
import { type Addressed, lettersAgain } from "../domain/telling.ts";
import { unionStepsToLeaveOut } from "../domain/union-step-rules.ts";
import type { Book } from "./book.ts";
import type { Draft } from "./draft.ts";
import { fingerprint } from "./fingerprint.ts";
import { holderOfList } from "./holder-of-list.ts";
import { letterToHead } from "./propose-list.ts";

/** Who acts on something by nobody's hand. */
const SYSTEM = "hệ thống";

/** Who holds the steps on a day, as one text: it changes on the day on which a delegation begins or a unit merges. */
export function staffingDigest(staffing: Staffing, cycle: Cycle, day: Day): string {
  const { units, unionSteps = [], delegations = [] } = staffing;
  const gone = units.map(({ validTo }) => validTo !== "" && validTo < day);
  const ruled = unionSteps.filter(({ from }) => from <= day);
  const heads = [cycle.headEmail, cycle.superiorEmail, cycle.unionChairEmail];
  return fingerprint(
    JSON.stringify([cycle.year, heads, units, gone, ruled, delegationsInForce(delegations, day)]),
  );
}

/** The letters that would go out now about everything that waits for somebody. */
export function lettersNow(book: Book, draft: Draft, cycle: Cycle, staffing: Staffing, at: Instant) {
  const formUrl = book.system.forms.selfAssessment?.url ?? "";
  const ofDossiers = book.dossiers
    .filter(({ value }) => value.year === cycle.year)
    .flatMap(({ row, value }) => {
      const dossier = draft.dossier(value.year, value.personId) ?? value;
      return lettersAgain(dossier, { cycle, staffing, row, formUrl, at });
    });
  const ofLists = book.lists
    .map(({ value }) => value)
    .filter(({ year, status }) => year === cycle.year && status === "undecided")
    .map((list) => {
      const asStaffed = { ...book, roster: { ...book.roster, ...staffing } };
      return letterToHead(list, cycle, holderOfList(list, asStaffed, cycle, at));
    });
  return [...ofDossiers, ...ofLists];
}

/**
 * What follows when others hold the steps than before (`staffing`, where it is not what the book says): a union step that a unit no longer has is left out of the dossiers
 * that await it, and whoever newly holds a step gets the link. Wants all dossiers, the lists and the letters so far.
 * @returns letters to write: at once, or into this morning's digest
 */
export function followStaffing(
  book: Book,
  draft: Draft,
  cycle: Cycle,
  at: Instant,
  staffing: Staffing = book.roster,
): readonly Addressed[] {
  if (cycle.state !== "open") return [];
  const dossiers = book.dossiers.map(({ value }) => draft.dossier(value.year, value.personId) ?? value);
  for (const { dossier, event } of unionStepsToLeaveOut(dossiers, staffing, cycle, at)) {
    draft.happen(dossier, event, SYSTEM, cycle);
  }
  const before = book.outbox.flatMap(({ value }) =>
    askedBefore(value.to, value.letter, { number: value.number, at: value.createdAt }),
  );
  const drafted = draft
    .written()
    .flatMap(({ to, letter }) => askedBefore(to, letter, { number: book.system.lastMail + 1, at }));
  return handOvers(lettersNow(book, draft, cycle, staffing, at), [...before, ...drafted]);
}

/** Rows of every letter so far: they are numbered from 1 and stand under one header row. */
export function allLetterRows({ lastMail }: Pick<Book["system"], "lastMail">): readonly number[] {
  return Array.from({ length: lastMail }, (_, index) => index + 2);
}
