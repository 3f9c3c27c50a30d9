import type { AppraisalLetter } from "./appraisal-letters.ts";
import type { Day, Instant } from "./calendar.ts";
import type { Scores } from "./dossier.ts";
import type { LetterWithFiles } from "./letter-with-files.ts";
import type { LetterAboutList } from "./letters-about-lists.ts";
import type { LetterAboutPerson } from "./letters-about-person.ts";
import type { LetterAboutSystem } from "./letters-about-system.ts";
import type { LetterAfterDecision } from "./letters-after-decision.ts";
import type { Reminder } from "./reminders.ts";

/**
 * What a signed link lets its reader do: the unit step, the union step, the list; everything that waits for one
 * approver (`queue`, subject: the year); a person's own page (`person`); the answer to a request for review (`review`);
 * scores compared (`leniency`, subject: the year); a unit's meeting (`meeting`) and its own proposal (`unit-proposal`), subject of both: `2026/P01`;
 * the inspection file of one person's year (`inspection`), made for whoever took it out.
 */
export type LinkPurpose =
  | "unit"
  | "union"
  | "decide"
  | "queue"
  | "person"
  | "review"
  | "meeting"
  | "unit-proposal"
  | "leniency"
  | "inspection";

/** Every purpose of a link. */
export const LINK_PURPOSES: readonly LinkPurpose[] = [
  "unit",
  "union",
  "decide",
  "queue",
  "person",
  "review",
  "meeting",
  "unit-proposal",
  "leniency",
  "inspection",
];

/**
 * The invitation to act that a link carries, before it is signed. `subject` is a dossier key (`2026/CB0012`) or a
 * list key (`2026/1`).
 */
export interface Invitation {
  readonly purpose: LinkPurpose;
  readonly subject: string;
  readonly approver: string;
  readonly version: number;
  /** Where the row was when the link was made (from 1); 0: unknown. Only a hint. */
  readonly row: number;
}

/** Until when an invitation may be followed: a month into the year after its cycle. */
export function invitationExpiry({ subject }: Pick<Invitation, "subject">): Instant {
  return `${Number(subject.slice(0, 4)) + 1}-01-31T23:59:59.000+07:00`;
}

/** Why somebody is asked who is not the first in the chain: whose delegate they are, or why the Office gave it to them. */
export interface StandIn {
  /** Address of who delegated. */
  readonly onBehalfOf?: string;
  /** Lý do phân công lại. */
  readonly reassigned?: string;
}

/** A letter (Thư): the template's name and the data it is written from; never the finished body. */
export type Letter =
  /** To the unit's appraiser: a dossier waits. */
  | {
      readonly template: "unit-step";
      readonly personName: string;
      readonly personId: string;
      readonly unitName: string;
      readonly due: Day;
      readonly again: boolean;
      readonly objection: string;
      /** It is the review council that objected. */
      readonly council?: true;
      readonly standIn?: StandIn;
      readonly invitation: Invitation;
    }
  /** To the union's appraiser. */
  | {
      readonly template: "union-step";
      readonly personName: string;
      readonly personId: string;
      readonly unitName: string;
      readonly due: Day;
      /** The review council gives the opinion in the union's place. */
      readonly council?: true;
      readonly standIn?: StandIn;
      readonly invitation: Invitation;
    }
  /** To the head of the agency: a list waits. */
  | {
      readonly template: "list-to-decide";
      readonly listNumber: number;
      readonly proposed: number;
      readonly notProposed: number;
      readonly due: Day;
      readonly standIn?: StandIn;
      readonly invitation: Invitation;
    }
  /** Digest mode: one letter a morning with everything that waits for one approver. */
  | {
      readonly template: "digest";
      readonly items: readonly DigestItem[];
      /** How many more wait, all of them behind `queue`: a letter with every link would be cut off. */
      readonly more?: number;
      /** What is due or overdue besides: one letter an approver and morning. */
      readonly reminders?: readonly Reminder[];
      readonly queue?: Invitation;
      readonly ownPage?: Invitation;
    }
  /** To the person: registration received. */
  | {
      readonly template: "registered";
      readonly personName: string;
      readonly opensOn: Day;
      readonly due: Day;
      readonly ownPage?: Invitation;
    }
  /** To the person: the self-assessment was received. */
  | {
      readonly template: "received";
      readonly personName: string;
      readonly at: Instant;
      readonly scores: Scores;
      readonly total: number;
      readonly missingEvidence: readonly number[];
      readonly ownPage?: Invitation;
    }
  /** To a known person whose response could not be taken, with the reason. */
  | {
      readonly template: "not-taken";
      readonly personName: string;
      readonly at: Instant;
      readonly reason: string;
      /** Which form, where it is not about the person's own dossier. */
      readonly form?: "activities";
    }
  /** To the person: more evidence is asked for. `formUrl` is the form they answer with. */
  | {
      readonly template: "returned";
      readonly personName: string;
      readonly reason: string;
      readonly due: Day;
      readonly formUrl: string;
      /** Present where the form opens with the former answers; these indicators' evidence was too long for that. */
      readonly prefilled?: { readonly leftOut: readonly number[] };
      readonly ownPage?: Invitation;
    }
  /** To the person: the head's decision. */
  | {
      readonly template: "result";
      readonly personName: string;
      readonly recognised: boolean;
      readonly outstanding: boolean;
      readonly streak: number;
      readonly scores: Scores;
      readonly total: number;
      readonly cause: string;
      readonly appraisalReason: string;
      readonly decisionNumber: string;
      readonly decisionDate: Day | "";
      readonly ownPage?: Invitation;
    }
  /** What waits for somebody before or after a deadline; one letter a recipient and morning. `queue`: where an approver finds it all. */
  | {
      readonly template: "reminder";
      readonly reminders: readonly Reminder[];
      readonly queue?: Invitation;
      /** Where who has not handed in finds the form, and what is asked. */
      readonly ownPage?: Invitation;
    }
  | (LetterAfterDecision & { readonly ownPage?: Invitation })
  | LetterAboutPerson
  | LetterAboutList
  | LetterAboutSystem
  | AppraisalLetter
  | LetterWithFiles
  /** To the Office: the report was made. */
  | { readonly template: "report-made"; readonly title: string; readonly url: string };

export interface DigestItem {
  readonly title: string;
  readonly due: Day;
  readonly invitation: Invitation;
}

/** What every letter of a cycle says in its head and foot. */
export interface Letterhead {
  readonly year: number;
  readonly agency: string;
  /** Stands in the foot; the same when a crash sends the letter twice. */
  readonly mailNumber: number;
}
