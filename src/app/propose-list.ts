import { listHolder, type StepHolder } from "../domain/approvers.ts";
import { dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { compileList, listContent } from "../domain/list.ts";
import { refuse } from "../domain/refusal.ts";
import type { Addressed } from "../domain/telling.ts";
import { type Answer, done } from "./answer.ts";
import type { ListRow } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { currentCycle, listKey } from "./find-in-book.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";
import { transact } from "./transact.ts";

/** Compiles the list for the head (Lập danh sách đề nghị), from the Office's menu. */
export function proposeList(by: string, ports: Ports): Answer {
  return transact(ports, () => {
    const now = ports.clock.now();
    const book = ports.ledger.read({ dossiers: "all", lists: true, units: true });
    const cycle = currentCycle(book);
    if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước khi lập danh sách.");
    const lists = book.lists.map(({ value }) => value).filter((list) => list.year === cycle.year);
    const listNumber = lists.length + 1;
    const undecidedList = lists.find((list) => list.status === "undecided")?.number;
    const outcome = compileList(
      book.dossiers.map(({ value }) => value),
      { listNumber, undecidedList, at: now },
      cycle,
    );
    if (!outcome.ok) return outcome;
    const draft = new Draft(book, now, ports);
    const members = outcome.value.map(({ dossier, event }) => draft.happen(dossier, event, by, cycle));
    const list = compiled(members, { year: cycle.year, number: listNumber, compiledAt: now, compiledBy: by });
    draft.list({ value: list });
    const { proposed, notProposed, contentHash } = list;
    draft.note({ type: "ListCompiled", listNumber, contentHash, proposed, notProposed }, cycle.year, "", by);
    draft.write(letterToHead(list, cycle, listHolder(book.roster, cycle, dayOf(now), members)), cycle);
    const message = `Đã lập danh sách số ${listNumber} năm ${cycle.year} và gửi Thủ trưởng cơ quan: ${proposed.length} người đề nghị công nhận, ${notProposed.length} người chưa đề nghị.`;
    return { answer: done(message), committed: commitDraft(draft, book, ports) };
  });
}

function compiled(
  members: readonly Dossier[],
  head: Pick<ListRow, "year" | "number" | "compiledAt" | "compiledBy">,
): ListRow {
  const ids = (proposed: boolean) =>
    members
      .filter((member) => "proposal" in member && member.proposal.proposed === proposed)
      .map((member) => member.personId);
  return {
    ...head,
    proposed: ids(true),
    notProposed: ids(false),
    contentHash: digest(listContent(members)),
    status: "undecided",
    decidedAt: "",
    decidedBy: "",
    decisionNumber: "",
    decisionDate: "",
    sentBackReason: "",
    signer: "",
    signedFile: "",
  };
}

/** The letter that asks the head, or their delegate, to decide a list. */
export function letterToHead(list: ListRow, cycle: Cycle, holder: StepHolder): Addressed {
  const { address, onBehalfOf } = holder;
  const invitation = {
    purpose: "decide",
    subject: listKey(list.year, list.number),
    approver: address,
    version: list.number,
    row: 0,
  } as const;
  const counts = { proposed: list.proposed.length, notProposed: list.notProposed.length };
  const letter = {
    template: "list-to-decide",
    listNumber: list.number,
    ...counts,
    due: cycle.decisionDue,
    ...(onBehalfOf === undefined ? {} : { standIn: { onBehalfOf } }),
    invitation,
  } as const;
  return { to: address, letter, invites: true };
}
