import type { Assessed } from "./assessed.ts";
import type { Day } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { PaperIssue } from "./paper-issue.ts";
import type { UnitProposal } from "./unit-proposal.ts";

/** What a unit's scores (Bảng điểm), to print before its meeting, are made from. */
export interface ScoreSheetFacts {
  readonly cycle: Cycle;
  readonly unitName: string;
  readonly dossiers: readonly Assessed[];
  readonly issue: PaperIssue;
}

type Appraised = Extract<Assessed, { appraisal: unknown }>;

/** What a unit's own list (Danh sách đề nghị của phòng, đơn vị) is made from: the proposal it sent. */
export interface UnitProposalFacts {
  readonly cycle: Cycle;
  readonly proposal: UnitProposal;
  readonly proposed: readonly Appraised[];
  /** With the cause of each, as the proposal has it. */
  readonly notProposed: readonly { readonly dossier: Appraised; readonly cause: string }[];
  /** The unit's last meeting of the year, where one is recorded. */
  readonly meetingOn?: Day;
  readonly issue: PaperIssue;
}

/** The people of a proposal as they stand; undefined where one of them has no appraisal any more. */
export function membersOfProposal(
  proposal: UnitProposal,
  dossiers: readonly Assessed[],
): Pick<UnitProposalFacts, "proposed" | "notProposed"> | undefined {
  const of = (personId: string) =>
    dossiers.find(
      (dossier): dossier is Appraised =>
        dossier.personId === personId && dossier.year === proposal.year && "appraisal" in dossier,
    );
  const proposed = proposal.proposed.flatMap((id) => of(id) ?? []);
  const notProposed = Object.entries(proposal.notProposed).flatMap(([id, cause]) => {
    const dossier = of(id);
    return dossier ? [{ dossier, cause }] : [];
  });
  const all = proposal.proposed.length + Object.keys(proposal.notProposed).length;
  return proposed.length + notProposed.length === all ? { proposed, notProposed } : undefined;
}
