import { actedFor, refuseApprover } from "./appraisal-gate.ts";
import { holds, type StepHolder } from "./approvers.ts";
import type { Day, Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Appraised, Dossier } from "./dossier.ts";
import { isAppraised } from "./list.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import type { Unit } from "./roster.ts";
import { unitOn } from "./roster-rules.ts";
import { causeOfFailure } from "./scoring.ts";
import type { UnitProposal } from "./unit-proposal.ts";

/** Somebody whom a unit does not propose, with the cause. */
export interface NotProposed {
  readonly dossier: Appraised;
  readonly cause: string;
}

/** What a unit would propose today. */
export interface UnitDraft {
  readonly proposed: readonly Appraised[];
  readonly notProposed: readonly NotProposed[];
  /** Handed in, but unit or union (council) not done. */
  readonly unfinished: readonly Dossier[];
}

/** The dossiers of a cycle whose unit, as it stands that day, is this one. */
export function dossiersOfUnit(
  dossiers: readonly Dossier[],
  unitId: string,
  units: readonly Unit[],
  cycle: Pick<Cycle, "year">,
  day: Day,
): readonly Dossier[] {
  return dossiers.filter(
    (dossier) =>
      dossier.year === cycle.year && (unitOn(units, dossier.unitId, day)?.id ?? dossier.unitId) === unitId,
  );
}

/** Who of these would be proposed, by the plan's two rules (II.2.b), of those who are on no list yet. */
export function unitDraft(dossiers: readonly Dossier[], cycle: Cycle): UnitDraft {
  const ready = dossiers
    .filter(isAppraised)
    .map((dossier) => ({ dossier, cause: causeOfFailure(dossier.appraisal.scores, cycle) }));
  return {
    proposed: ready.filter(({ cause }) => cause === "").map(({ dossier }) => dossier),
    notProposed: ready.filter(({ cause }) => cause !== ""),
    unfinished: dossiers.filter(({ state }) => ["Submitted", "Returned", "AwaitingUnion"].includes(state)),
  };
}

/** Somebody with the scores that a proposal rests on. */
type Scored = Pick<Appraised, "personId" | "appraisal">;

/** What a unit's proposal says, as one text: its hash fixes it. */
export function unitContent({
  proposed,
  notProposed,
}: {
  readonly proposed: readonly Scored[];
  readonly notProposed: readonly { readonly dossier: Scored; readonly cause: string }[];
}): string {
  const lines = [
    ...proposed.map((dossier) => [dossier.personId, dossier.appraisal.scores, true, ""]),
    ...notProposed.map(({ dossier, cause }) => [dossier.personId, dossier.appraisal.scores, false, cause]),
  ];
  return lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join("\n");
}

/** The newest proposal of a unit in a year. */
export function latestProposal(
  proposals: readonly UnitProposal[],
  year: number,
  unitId: string,
): UnitProposal | undefined {
  return proposals
    .filter((proposal) => proposal.year === year && proposal.unitId === unitId)
    .reduce<UnitProposal | undefined>(
      (latest, proposal) => (latest && latest.number > proposal.number ? latest : proposal),
      undefined,
    );
}

/** A unit's proposal, sent by its appraiser. */
export interface ProposeUnit {
  readonly by: string;
  readonly at: Instant;
  /** Hash of what the page showed. */
  readonly seen: string;
  /** Hash of what stands now. */
  readonly contentHash: string;
}

/** What a unit's proposal is decided on. */
export interface ProposeUnitContext {
  readonly cycle: Cycle;
  readonly unit: Unit;
  /** Who appraises for the unit that day. */
  readonly holder: StepHolder | undefined;
  readonly draft: UnitDraft;
  /** The unit's newest proposal of the year. */
  readonly latest: UnitProposal | undefined;
}

/**
 * Gửi đề nghị của đơn vị: fixed by hash; a later one replaces it. Refused: to anybody but the unit's appraiser, with
 * nobody ready, where something changed since the page was opened, and where the very same was sent already.
 */
export function proposeUnit(command: ProposeUnit, context: ProposeUnitContext): Outcome<UnitProposal> {
  const { cycle, unit, holder, draft, latest } = context;
  const { by, at, seen, contentHash } = command;
  if (!holds(holder, by)) return refuseApprover("lập đề nghị của đơn vị cho");
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (draft.proposed.length + draft.notProposed.length === 0) {
    return refuse(
      "nobody-ready",
      `${unit.name} chưa có hồ sơ nào thẩm định xong mà chưa vào danh sách năm ${cycle.year}.`,
    );
  }
  if (seen !== contentHash) {
    return refuse(
      "stale",
      "Kết quả thẩm định của đơn vị vừa thay đổi sau khi trang này được mở. Đề nghị mở lại liên kết để xem đề nghị mới nhất.",
    );
  }
  if (latest?.contentHash === contentHash) {
    return refuse(
      "already-proposed",
      `Đề nghị này của ${unit.name} đã được gửi (lần ${latest.number}) và không có gì thay đổi từ đó.`,
    );
  }
  return accept({
    year: cycle.year,
    unitId: unit.id,
    unitName: unit.name,
    number: (latest?.number ?? 0) + 1,
    madeAt: at,
    madeBy: by,
    ...actedFor(holder, by),
    proposed: draft.proposed.map(({ personId }) => personId),
    notProposed: Object.fromEntries(draft.notProposed.map(({ dossier, cause }) => [dossier.personId, cause])),
    contentHash,
  });
}
