import { actedFor } from "./appraisal-gate.ts";
import { holds, type StepHolder } from "./approvers.ts";
import type { Day, Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import { refuseUnlessOpen } from "./cycle-rules.ts";
import type { Appraised, Decision, Dossier, Proposed } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { hasOpenReview } from "./review.ts";
import { type Past, runBreakOf, runEndingIn } from "./run-of-years.ts";
import { causeOfFailure } from "./scoring.ts";

/** An event and the dossier it happened to. */
export interface DossierChange {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
}

/** A list to compile: its number within the year, and whether an earlier one still waits for the head. */
export interface CompileList {
  readonly listNumber: number;
  readonly undecidedList: number | undefined;
  /** When it is compiled. */
  readonly at?: Instant;
}

/** Unit and union done, on no list yet, and no request for review waits for its answer. */
export function isAppraised(dossier: Dossier): dossier is Appraised {
  return dossier.state === "Appraised" && !hasOpenReview(dossier);
}

/**
 * The list proposed to the head (lập danh sách đề nghị; plan 307, II.2.c): every dossier that unit and union have
 * appraised and that is on no list yet; who passes is proposed, the others are listed with the cause.
 */
export function compileList(
  dossiers: readonly Dossier[],
  command: CompileList,
  cycle: Cycle,
): Outcome<readonly DossierChange[]> {
  const closed = refuseUnlessOpen(cycle);
  if (closed) return closed;
  if (command.undecidedList !== undefined) {
    return refuse(
      "list-undecided",
      `Danh sách số ${command.undecidedList} năm ${cycle.year} chưa được quyết định; chỉ lập danh sách mới sau khi danh sách trước được phê duyệt hoặc trả lại.`,
    );
  }
  const ready = dossiers.filter((dossier) => dossier.year === cycle.year).filter(isAppraised);
  if (ready.length === 0) {
    return refuse(
      "nobody-ready",
      `Chưa có hồ sơ nào đã thẩm định xong (đơn vị và Công đoàn) mà chưa vào danh sách của năm ${cycle.year}.`,
    );
  }
  const at = command.at === undefined ? {} : { at: command.at };
  return accept(
    ready.map((dossier) => {
      const cause = causeOfFailure(dossier.appraisal.scores, cycle);
      const proposal = { listNumber: command.listNumber, proposed: cause === "", cause, ...at };
      return { dossier, event: { type: "DossierProposed", proposal } };
    }),
  );
}

/** What a list says of its members, as one text: its hash fixes what the head approves. */
export function listContent(members: readonly Dossier[]): string {
  const lines = members
    .filter((member): member is Proposed => "proposal" in member)
    .map((member) => [
      member.personId,
      member.appraisal.scores,
      member.proposal.proposed,
      member.proposal.cause,
    ])
    .map((line) => JSON.stringify(line));
  return lines.sort().join("\n");
}

/** The head's decision on a list: who is struck out and why; number and date may come later. */
export interface DecideList {
  readonly by: string;
  readonly at: Instant;
  readonly except: Readonly<Record<string, string>>;
  readonly number: string;
  readonly date: Day | "";
  /** Who signed, and the signed file: known where it is the signed paper that decides. */
  readonly signer?: string;
  readonly file?: string;
  /** Who delegated, where `by` decides for the head. */
  readonly onBehalfOf?: string;
}

/** The list as it stands: whether decided, its members, and what is known of their earlier years. */
export interface DecideContext {
  readonly cycle: Cycle;
  /** Who decides lists that day; the head of the agency where left out. */
  readonly holder?: StepHolder;
  readonly listNumber: number;
  readonly decided: boolean;
  readonly members: readonly Dossier[];
  readonly pastOf: (personId: string) => Past;
}

function isProposed(dossier: Dossier): dossier is Proposed {
  return dossier.state === "Proposed";
}

function checkExceptions(except: DecideList["except"], members: readonly Proposed[]): Outcome<null> {
  const proposed = new Set(
    members.filter((member) => member.proposal.proposed).map((member) => member.personId),
  );
  for (const [personId, reason] of Object.entries(except)) {
    if (!proposed.has(personId)) {
      return refuse(
        "not-proposed",
        `${personId.slice(0, 40)} không có trong phần đề nghị công nhận của danh sách này; không có quyết định nào được ghi.`,
      );
    }
    if (reason.trim() === "") {
      return refuse(
        "missing-reason",
        `Đưa ${personId} ra khỏi danh sách cần ghi lý do; không có quyết định nào được ghi.`,
      );
    }
  }
  return accept(null);
}

/** Why a member of the list is not recognised; empty when they are. */
function causeOf(member: Proposed, struckOut: ReadonlyMap<string, string>): string {
  const exception = struckOut.get(member.personId);
  if (exception !== undefined) return `Thủ trưởng cơ quan không công nhận: ${exception.trim()}`;
  return member.proposal.cause;
}

function decisionOn(
  member: Proposed,
  cause: string,
  command: DecideList,
  context: DecideContext,
): DossierChange {
  const { at, by, number, date, signer, file, onBehalfOf } = command;
  const recognised = cause === "";
  const run = runEndingIn(context.pastOf(member.personId), member.year);
  const runBreak = recognised ? runBreakOf(run) : undefined;
  const decision: Decision = {
    at,
    by,
    recognised,
    cause,
    number,
    date,
    agency: context.cycle.agency,
    streak: recognised ? run.length : 0,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(signer === undefined ? {} : { signer }),
    ...(file === undefined ? {} : { file }),
    ...(runBreak === undefined ? {} : { runBreak }),
  };
  return {
    dossier: member,
    event: { type: recognised ? "DossierRecognised" : "DossierNotRecognised", decision },
  };
}

/**
 * What a decision makes of the members of a list, whoever brings it: proposed and not struck out → Đạt, everyone else →
 * Không đạt with the cause (plan 307, II.3). A list is decided once; refused whole when an exception is not proposed on it.
 */
export function decideMembers(
  command: DecideList,
  context: DecideContext,
): Outcome<readonly DossierChange[]> {
  if (context.decided) {
    return refuse(
      "already-decided",
      `Danh sách số ${context.listNumber} năm ${context.cycle.year} đã được quyết định; mỗi danh sách chỉ quyết định một lần.`,
    );
  }
  const members = context.members.filter(isProposed);
  const exceptions = checkExceptions(command.except, members);
  if (!exceptions.ok) return exceptions;
  const struckOut = new Map(Object.entries(command.except));
  return accept(members.map((member) => decisionOn(member, causeOf(member, struckOut), command, context)));
}

/** Step 3, the head or their delegate decides a list (Thủ trưởng cơ quan quyết định; plan 307, II.3), by a click on its page. */
export function decideList(command: DecideList, context: DecideContext): Outcome<readonly DossierChange[]> {
  const holder = context.holder ?? { address: context.cycle.headEmail };
  if (!holds(holder, command.by)) return NOT_HEAD;
  const closed = refuseUnlessOpen(context.cycle);
  if (closed) return closed;
  return decideMembers({ ...command, ...actedFor(holder, command.by) }, context);
}

/** Whoever is neither the head of the agency nor their delegate that day. */
export const NOT_HEAD = refuse(
  "not-approver",
  "Chỉ Thủ trưởng cơ quan hoặc người được ủy quyền phê duyệt danh sách này.",
);
