import { statedReason } from "./appraisal-gate.ts";
import { holds, type StepHolder } from "./approvers.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Dossier } from "./dossier.ts";
import { type DossierChange, NOT_HEAD } from "./list.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";

/** Trả lại danh sách: the head wants it compiled anew. */
export interface SendBackList {
  readonly by: string;
  readonly reason: string;
}

/** The list as it stands. */
export interface SentList {
  readonly cycle: Cycle;
  readonly holder: StepHolder;
  readonly listNumber: number;
  readonly status: "undecided" | "decided" | "sentBack";
  /** By whom and why it was sent back; empty otherwise. */
  readonly sentBackBy: string;
  readonly sentBackReason: string;
  readonly members: readonly Dossier[];
}

/** True when this very act was recorded before: a second tap counts once. */
export function sentBackBefore({ by, reason }: SendBackList, list: SentList): boolean {
  return (
    list.status === "sentBack" && sameAddress(by, list.sentBackBy) && reason.trim() === list.sentBackReason
  );
}

/**
 * The head sends a list back with a reason: its members are on no list again, and a new one may be compiled. Refused: to
 * anybody else, once it is decided or sent back, and without a reason.
 */
export function sendBackList(command: SendBackList, list: SentList): Outcome<readonly DossierChange[]> {
  const { cycle, listNumber, status } = list;
  if (!holds(list.holder, command.by)) return NOT_HEAD;
  if (sentBackBefore(command, list)) return accept([]);
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (status === "decided") {
    return refuse(
      "already-decided",
      `Danh sách số ${listNumber} năm ${cycle.year} đã được phê duyệt, không trả lại được nữa.`,
    );
  }
  if (status === "sentBack") return refuseSentBack(listNumber, cycle.year, list.sentBackReason);
  const reason = statedReason(command.reason);
  if (reason === undefined) {
    return refuse("missing-reason", "Trả lại danh sách cần ghi lý do để Văn phòng biết phải sửa gì.");
  }
  const onIt = list.members.filter(
    (member) => member.state === "Proposed" && member.proposal.listNumber === listNumber,
  );
  return accept(
    onIt.map((dossier) => ({ dossier, event: { type: "DossierTakenOffList", listNumber, reason } })),
  );
}

/** A list that was sent back takes no decision any more. */
export function refuseSentBack(listNumber: number, year: number, reason: string) {
  return refuse(
    "list-sent-back",
    `Danh sách số ${listNumber} năm ${year} đã được trả lại (lý do: ${reason}); chờ danh sách lập lại.`,
  );
}
