import type { Day, Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Appraised, Decision, Dossier, Proposed } from "./dossier.ts";
import type { DossierEvent } from "./events.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { sameAddress } from "./roster-rules.ts";
import { causeOfFailure } from "./scoring.ts";
import { streak } from "./streak.ts";

/** An event and the dossier it happened to. */
export interface DossierChange {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
}

/** A list to compile: its number within the year, and whether an earlier one still waits for the head. */
export interface CompileList {
  readonly listNumber: number;
  readonly undecidedList: number | undefined;
}

/** Unit and union done, on no list yet. */
export function isAppraised(dossier: Dossier): dossier is Appraised {
  return dossier.state === "Appraised";
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
  if (command.undecidedList !== undefined) {
    return refuse(
      "list-undecided",
      `Danh sách số ${command.undecidedList} năm ${cycle.year} chưa được quyết định; chỉ lập danh sách mới sau khi danh sách trước được phê duyệt.`,
    );
  }
  const ready = dossiers.filter((dossier) => dossier.year === cycle.year).filter(isAppraised);
  if (ready.length === 0) {
    return refuse(
      "nobody-ready",
      `Chưa có hồ sơ nào đã thẩm định xong (đơn vị và Công đoàn) mà chưa vào danh sách của năm ${cycle.year}.`,
    );
  }
  return accept(
    ready.map((dossier) => {
      const cause = causeOfFailure(dossier.appraisal.scores, cycle);
      const proposal = { listNumber: command.listNumber, proposed: cause === "", cause };
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
}

/** The list as it stands: whether decided, its members, and who was recognised in which years before. */
export interface DecideContext {
  readonly cycle: Cycle;
  readonly listNumber: number;
  readonly decided: boolean;
  readonly members: readonly Dossier[];
  readonly recognisedYears: (personId: string) => ReadonlySet<number>;
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
  const recognised = cause === "";
  const years = new Set(context.recognisedYears(member.personId)).add(member.year);
  const decision: Decision = {
    at: command.at,
    by: command.by,
    recognised,
    cause,
    number: command.number,
    date: command.date,
    agency: context.cycle.agency,
    streak: recognised ? streak(years, member.year) : 0,
  };
  return {
    dossier: member,
    event: { type: recognised ? "DossierRecognised" : "DossierNotRecognised", decision },
  };
}

/**
 * Step 3, the head decides (Thủ trưởng cơ quan quyết định; plan 307, II.3): proposed and not struck out → Đạt, everyone
 * else on the list → Không đạt with the cause. Refused whole when an exception is not proposed on this list.
 */
export function decideList(command: DecideList, context: DecideContext): Outcome<readonly DossierChange[]> {
  if (!sameAddress(command.by, context.cycle.headEmail)) {
    return refuse("not-approver", "Chỉ Thủ trưởng cơ quan phê duyệt danh sách này.");
  }
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
