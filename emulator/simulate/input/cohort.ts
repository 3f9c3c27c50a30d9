import type { ActionContent } from "./action-content.ts";
import type { Settings } from "./settings.ts";
import type { Day } from "./vietnam-time.ts";

/** A unit of the agency (`units.csv`). Texts are trimmed. */
export interface UnitLine {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly headEmail: string;
  readonly unionEmail: string;
  readonly deputyDirectorEmail: string;
  readonly validFrom: Day | "";
  /** Last day on which the unit exists. */
  readonly validTo: Day | "";
  readonly mergedInto: string;
}

/** A person of the agency (`staff.csv`). */
export interface StaffLine {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unitId: string;
  readonly position: string;
  readonly joined: Day | "";
  readonly left: Day | "";
}

/** A result of an earlier year (`history.csv`). */
export interface HistoryLine {
  readonly line: number;
  readonly personId: string;
  readonly year: number;
  readonly result: "Đạt" | "Không đạt";
  readonly decisionNumber: string;
  readonly decisionDate: Day | "";
  readonly agency: string;
}

/** Somebody pressed Gửi. */
interface ResponseLine {
  readonly line: number;
  /** Epoch ms. */
  readonly at: number;
  /** As typed. */
  readonly email: string;
}

export type RegistrationLine = ResponseLine;

/** A response to the self-assessment form; scores are still text, since what is no score is a response too. */
export interface SelfAssessmentLine extends ResponseLine {
  /** Ten texts. */
  readonly scores: readonly string[];
  /** Ten texts. */
  readonly evidence: readonly string[];
  readonly digitalSkills: string;
  readonly proficient: string;
  readonly publish: string;
}

/** What somebody sets out to do (`actions.csv`). */
export interface ActionLine {
  readonly line: number;
  /** Epoch ms. */
  readonly at: number;
  /** Whose hand: an address, trimmed. */
  readonly actor: string;
  /** Whose dossier: the id as `staff.csv` writes it; empty for `propose` and `decide`. */
  readonly personId: string;
  readonly content: ActionContent;
}

/** A whole input folder, found usable. */
export interface Cohort {
  readonly year: number;
  readonly settings: Settings;
  readonly units: readonly UnitLine[];
  readonly staff: readonly StaffLine[];
  readonly history: readonly HistoryLine[];
  readonly registrations: readonly RegistrationLine[];
  readonly selfAssessments: readonly SelfAssessmentLine[];
  readonly actions: readonly ActionLine[];
}
