import { type Day, dayOf, type Instant, vietnameseDay } from "./calendar.ts";
import type { Dossier, Registration, Submission } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { type Intake, type IntakeContext, registerPerson, submitFor } from "./intake.ts";
import { readAnswers, readScores, type Values } from "./read-response.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import type { Person } from "./roster.ts";

/** A signed paper that the Office types in for somebody without e-mail (rules.md, section 7). */
export interface SignedPaper {
  /** The day written on it: deadlines are asked of this day, not of the day of typing. */
  readonly day: Day;
  /** Link to the paper. */
  readonly link: string;
}

type Entry = Outcome<readonly DossierEvent[]>;

/**
 * When a paper counts as handed in: the end of its day, so that it is newer than what came that day; now where it is
 * of today. A paper of a day to come is none.
 */
function momentOf({ day }: SignedPaper, now: Instant): Outcome<Instant> {
  const today = dayOf(now);
  if (day > today) {
    return refuse(
      "future-day",
      `Ngày ghi trên phiếu (${vietnameseDay(day)}) sau ngày hôm nay (${vietnameseDay(today)}).`,
    );
  }
  return accept(day === today ? now : `${day}T23:59:59.000+07:00`);
}

/** What the Office is told where a form's response would have been placed. */
function refused(intake: Intake & { readonly kind: "placed" }): Entry {
  return refuse(intake.code, `${intake.reason}.`);
}

/** Nhập phiếu đăng ký: the same gates as a response, by the day on the paper; recorded as entered by the Office. */
export function enterRegistration(
  person: Person,
  paper: SignedPaper,
  plan: string,
  context: IntakeContext,
  now: Instant,
): Entry {
  const at = momentOf(paper, now);
  if (!at.ok) return at;
  const dossier = context.dossierOf(person);
  if (dossier && dossier.state !== "Withdrawn") {
    return refuse("already-registered", `${person.name} đã đăng ký năm ${dossier.year}; không cần nhập lại.`);
  }
  const registration: Registration = { enteredBy: "office", plan: plan.trim(), paper: paper.link };
  const intake = registerPerson(person, { at: at.value, registration }, context);
  if (intake.kind === "placed") return refused(intake);
  if (intake.events.length === 0) {
    return refuse(
      "withdrawn",
      `${person.name} đã rút đăng ký sau ngày ghi trên phiếu; cần phiếu đăng ký mới có ngày sau ngày rút.`,
    );
  }
  return accept(intake.events);
}

/** The same paper was entered before: the same day, the same answers. */
function enteredBefore(dossier: Dossier | undefined, submission: Submission): boolean {
  if (!dossier || !("submission" in dossier)) return false;
  const held = dossier.submission;
  const same = (one: Submission) =>
    JSON.stringify([dayOf(one.at), one.scores, one.evidence, one.digitalSkills, one.digitalBasis, one.paper]);
  return held.enteredBy === "office" && same(held) === same(submission);
}

/**
 * Nhập phiếu tự đánh giá: the same gates as a response, by the day on the paper. Entered by the Office, it never counts as
 * self-updated (tự cập nhật): whoever hands in a paper did not keep themselves up to date online.
 */
export function enterSelfAssessment(
  person: Person,
  paper: SignedPaper,
  values: Values,
  context: IntakeContext,
  now: Instant,
): Entry {
  const at = momentOf(paper, now);
  if (!at.ok) return at;
  const scores = readScores(values);
  const answers = { ...readAnswers(values), proficient: false };
  const typed = { at: at.value, responseId: "", ...answers, enteredBy: "office", paper: paper.link } as const;
  if (typeof scores !== "string" && enteredBefore(context.dossierOf(person), { ...typed, scores })) {
    return refuse("already-entered", `Phiếu này của ${person.name} đã được nhập; không ghi thêm lần nữa.`);
  }
  const intake = submitFor(person, { ...typed, scores }, context);
  return intake.kind === "placed" ? refused(intake) : accept(intake.events);
}
