import { type Day, dayOf } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Decision, Dossier } from "./dossier.ts";
import type { HolderDecision } from "./holders.ts";
import type { PaperIssue } from "./paper-issue.ts";
import { type Past, runEndingIn } from "./run-of-years.ts";
import { lowest, total } from "./scoring.ts";
import { OUTSTANDING_YEARS } from "./streak.ts";

/** Somebody on a list as its papers name them: frozen in the dossier, corrected where a document corrected it. */
export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly unitId: string;
  readonly unitName: string;
}

/** A member of a list (Danh sách đề nghị), with what the paper to the head and the decision say. */
export interface ListedPerson extends NamedPerson {
  readonly total: number;
  readonly lowest: number;
  readonly proposed: boolean;
  /** Why not proposed; empty where proposed. */
  readonly cause: string;
  /** The decision names them: proposed while it is undecided, recognised afterwards, withdrawn later or not. */
  readonly recognised: boolean;
  /** Số năm liền where this year counts as recognised. */
  readonly run: number;
  /** The decisions of the four years before it in that run, oldest first: with this one they make five. */
  readonly earlierDecisions: readonly HolderDecision[];
}

/** What Tờ trình and Quyết định of one list are made from. */
export interface ListFacts {
  readonly cycle: Cycle;
  readonly listNumber: number;
  readonly compiledOn: Day;
  readonly members: readonly ListedPerson[];
  /** Ids of the units in the order of the tab `Đơn vị`. */
  readonly unitOrder: readonly string[];
  /** The decision as far as it is known: each of them empty until recorded. */
  readonly decision: { readonly number: string; readonly date: Day | ""; readonly signer: string };
}

/** What the paper to the head is made from. */
export interface SubmissionFacts extends ListFacts {
  readonly issue: PaperIssue;
}

/** Somebody who registered (Danh sách đăng ký). */
export interface RegisteredPerson extends NamedPerson {
  readonly registeredOn: Day;
  /** Kế hoạch học tập của năm; empty where none was given. */
  readonly plan: string;
}

/** What the list of a year's registrations is made from. */
export interface RegistrationFacts {
  readonly cycle: Cycle;
  /** Of the paper that takes the list along. */
  readonly issue: PaperIssue;
  readonly people: readonly RegisteredPerson[];
  readonly unitOrder: readonly string[];
}

/** What the public list (Danh sách công khai) is made from: who is recognised by a signed decision and agreed to be named. */
export interface PublicFacts {
  readonly cycle: Cycle;
  /** Of the paper that takes the list along. */
  readonly issue: PaperIssue;
  readonly people: readonly NamedPerson[];
  readonly unitOrder: readonly string[];
  /** The signed decisions that recognise them. */
  readonly decisions: readonly HolderDecision[];
}

function named({ personId, name, position, unitId, unitName }: Dossier): NamedPerson {
  return { personId, name, position, unitId, unitName };
}

function cited(year: number, { number, date, agency }: Decision): HolderDecision {
  return { year, number, date, agency };
}

/** The decisions of the years right before `year` in a run, at most four, oldest first. */
function decisionsBefore(year: number, run: number, past: Past): readonly HolderDecision[] {
  const first = year - Math.min(run, OUTSTANDING_YEARS) + 1;
  return past.dossiers
    .flatMap((dossier) =>
      dossier.year >= first && dossier.year < year && "decision" in dossier
        ? [cited(dossier.year, dossier.decision)]
        : [],
    )
    .sort((one, other) => one.year - other.year);
}

/** The members of a list as its papers say them. `pastOf` gives each person's earlier years. */
export function listedPeople(
  members: readonly Dossier[],
  pastOf: (personId: string) => Past,
): readonly ListedPerson[] {
  return members.flatMap((member): readonly ListedPerson[] => {
    if (!("proposal" in member)) return [];
    const { proposed, cause } = member.proposal;
    const past = pastOf(member.personId);
    const run = runEndingIn(past, member.year).length;
    const { scores } = member.appraisal;
    return [
      {
        ...named(member),
        total: total(scores),
        lowest: lowest(scores),
        proposed,
        cause,
        recognised:
          member.state === "Proposed"
            ? proposed
            : member.state === "Recognised" || member.state === "Revoked",
        run,
        earlierDecisions: decisionsBefore(member.year, run, past),
      },
    ];
  });
}

/** Everybody who registered this year and has not withdrawn; on the roll at Ngày chốt, as the figures count. */
export function registeredPeople(dossiers: readonly Dossier[], year: number): readonly RegisteredPerson[] {
  return dossiers.flatMap((dossier): readonly RegisteredPerson[] => {
    if (dossier.year !== year || !dossier.onRoll) return [];
    if (!("registeredAt" in dossier) || dossier.state === "Withdrawn") return [];
    const plan = dossier.registration?.plan ?? "";
    return [{ ...named(dossier), registeredOn: dayOf(dossier.registeredAt), plan }];
  });
}

type Recognised = Extract<Dossier, { submission: unknown; decision: unknown }>;

/** The recognised of a year whose decision is signed and who agreed to be named (rules.md, section 6). */
export function publicPeople(
  dossiers: readonly Dossier[],
  year: number,
): Pick<PublicFacts, "people" | "decisions"> {
  const found = dossiers.filter(
    (dossier): dossier is Recognised =>
      dossier.year === year &&
      dossier.state === "Recognised" &&
      dossier.submission.consentToPublish &&
      (dossier.decision.signer ?? "") !== "",
  );
  const decisions = new Map(found.map(({ decision }) => [decision.number, cited(year, decision)]));
  return { people: found.map(named), decisions: [...decisions.values()] };
}

/** Somebody to commend: recognised five years in a row or more, with the five decisions that it rests on, oldest first. */
export interface CommendedPerson extends NamedPerson {
  readonly run: number;
  readonly decisions: readonly HolderDecision[];
}

/** What the list of whom to commend (Danh sách biểu dương; plan 307, III.4) is made from. */
export interface CommendedFacts {
  readonly cycle: Cycle;
  readonly people: readonly CommendedPerson[];
  readonly unitOrder: readonly string[];
  /** Of the paper that takes the list along. */
  readonly issue: PaperIssue;
}

/** The outstanding of a year. `pastOf` gives each person's earlier years. */
export function commendedPeople(
  dossiers: readonly Dossier[],
  year: number,
  pastOf: (personId: string) => Past,
): readonly CommendedPerson[] {
  return dossiers.flatMap((dossier): readonly CommendedPerson[] => {
    if (dossier.year !== year || dossier.state !== "Recognised") return [];
    const past = pastOf(dossier.personId);
    const run = runEndingIn(past, year).length;
    if (run < OUTSTANDING_YEARS) return [];
    const decisions = [...decisionsBefore(year, run, past), cited(year, dossier.decision)];
    return [{ ...named(dossier), run, decisions }];
  });
}

/** Somebody whose title is certified. */
export interface CertifiedPerson extends NamedPerson {
  readonly run: number;
  readonly decision: HolderDecision;
}

/** What the certificates (Giấy chứng nhận) of a year are made from. `issue.number`: the first certificate's. */
export interface CertificateFacts {
  readonly cycle: Cycle;
  readonly people: readonly CertifiedPerson[];
  readonly unitOrder: readonly string[];
  readonly issue: PaperIssue;
}

/** The recognised of a year whose decision is signed: before that there is nothing to certify. */
export function certifiedPeople(dossiers: readonly Dossier[], year: number): readonly CertifiedPerson[] {
  return dossiers.flatMap((dossier): readonly CertifiedPerson[] => {
    if (dossier.year !== year || dossier.state !== "Recognised") return [];
    if ((dossier.decision.signer ?? "") === "") return [];
    const decision = cited(year, dossier.decision);
    return [{ ...named(dossier), run: dossier.decision.streak, decision }];
  });
}
