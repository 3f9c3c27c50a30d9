import { dayOf } from "../domain/calendar.ts";
import { type ListFacts, listedPeople, publicPeople, registeredPeople } from "../domain/list-papers.ts";
import { type Outcome, refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, ListRow, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { currentCycle, cycleOf, listKey, membersOf } from "./find-in-book.ts";
import { pastOf } from "./past-of.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Names of the templates in Drive, without ending. */
export const REGISTRATION_TEMPLATE = "Danh sách đăng ký";
export const PUBLIC_TEMPLATE = "Danh sách công khai";
export const SUBMISSION_TEMPLATE = "Tờ trình đề nghị công nhận";
export const DECISION_TEMPLATE = "Quyết định công nhận";

/** What the papers of a list are made from. */
export const PAPERS: Wanted = { dossiers: "all", lists: true, units: true, yearTotals: true };

/** A paper that can be made now. */
export interface Paper {
  /** Its value in the dialog: `decision:2026/1`. */
  readonly key: string;
  /** In words; of which list or year, and whether it is signed. */
  readonly label: string;
  readonly year: number;
  /** What the file is called. */
  readonly title: string;
  /** Name of its template in Drive. */
  readonly template: string;
  readonly type: (templateBase64: string) => Outcome<string>;
}

function listFacts(list: ListRow, book: Book): ListFacts | undefined {
  const cycle = cycleOf(book, list.year);
  if (!cycle) return undefined;
  return {
    cycle,
    listNumber: list.number,
    compiledOn: dayOf(list.compiledAt),
    members: listedPeople(membersOf(book, list), pastOf(book)),
    unitOrder: book.roster.units.map(({ id }) => id),
    decision: { number: list.decisionNumber, date: list.decisionDate, signer: list.signer },
  };
}

function stateOf({ status, signer, decisionNumber }: ListRow): string {
  if (signer !== "") return `đã ký, số ${decisionNumber}`;
  return status === "decided" ? "đã phê duyệt, chưa ký" : "chưa phê duyệt";
}

function papersOfList(list: ListRow, book: Book, { typist }: Ports): readonly Paper[] {
  const facts = listFacts(list, book);
  if (!facts || list.status === "sentBack") return [];
  const { year, number } = list;
  const title = (template: string) => `${template} ${year} danh sách ${number}`;
  const decision: Paper = {
    key: `decision:${listKey(year, number)}`,
    label: `${DECISION_TEMPLATE}, danh sách số ${number} năm ${year} (${stateOf(list)})`,
    year,
    title: title(DECISION_TEMPLATE),
    template: DECISION_TEMPLATE,
    type: (template) => typist.decision(facts, template),
  };
  const submission: Paper = {
    key: `submission:${listKey(year, number)}`,
    label: `${SUBMISSION_TEMPLATE}, danh sách số ${number} năm ${year}`,
    year,
    title: title(SUBMISSION_TEMPLATE),
    template: SUBMISSION_TEMPLATE,
    type: (template) => typist.submission(facts, template),
  };
  const decides = facts.members.some(({ recognised }) => recognised);
  return decides ? [decision, submission] : [submission];
}

/** What is made of the current year as a whole, where there is anybody to name. */
function papersOfYear(book: Book, { typist }: Ports): readonly Paper[] {
  const cycle = currentCycle(book);
  if (!cycle) return [];
  const { year } = cycle;
  const dossiers = book.dossiers.map(({ value }) => value);
  const unitOrder = book.roster.units.map(({ id }) => id);
  const registered = registeredPeople(dossiers, year);
  const named = publicPeople(dossiers, year);
  const paper = (kind: string, template: string, type: Paper["type"]): Paper => ({
    key: `${kind}:${year}`,
    label: `${template} năm ${year}`,
    year,
    title: `${template} ${year}`,
    template,
    type,
  });
  const registrations = paper("registrations", REGISTRATION_TEMPLATE, (template) =>
    typist.registrations({ cycle, people: registered, unitOrder }, template),
  );
  const publicList = paper("public", PUBLIC_TEMPLATE, (template) =>
    typist.publicList({ cycle, ...named, unitOrder }, template),
  );
  return [
    ...(named.people.length > 0 ? [publicList] : []),
    ...(registered.length > 0 ? [registrations] : []),
  ];
}

/** The papers that can be made now, the newest list first. */
export function papersNow(book: Book, ports: Ports): readonly Paper[] {
  const lists = book.lists.map(({ value }) => value).reverse();
  return [...lists.flatMap((list) => papersOfList(list, book, ports)), ...papersOfYear(book, ports)];
}

/** Why there is nothing to make. */
export const NO_PAPER = refuse(
  "no-paper",
  "Chưa có gì để lập văn bản: chưa ai đăng ký, cũng chưa có danh sách đề nghị nào. Văn bản đầu tiên lập được khi có người đăng ký.",
);

/**
 * Lập văn bản: one of the papers that say again what is recorded, as a .docx and a Google Doc in the year's folder. Made
 * outside the lock; that it was made is then written to the ledger. Made again, it says what is recorded by then.
 */
export function makePaper(by: string, key: string, ports: Ports): Answer {
  const book = ports.ledger.read(PAPERS);
  const paper = papersNow(book, ports).find((one) => one.key === key);
  if (!paper) return NO_PAPER;
  const typed = paper.type(ports.documents.template(book.system, paper.template));
  if (!typed.ok) return typed;
  const { title, year } = paper;
  const stored = ports.documents.store(book.system, year, title, typed.value);
  const links = [
    { label: "Tải tệp Word (.docx)", url: stored.docxUrl },
    { label: "Mở bằng Google Tài liệu", url: stored.googleDocUrl },
  ];
  return transact(ports, () => {
    const fresh = ports.ledger.read({});
    const draft = new Draft(fresh, ports.clock.now(), ports);
    draft.note({ type: "ReportMade", title, url: stored.docxUrl }, year, "", by);
    return { answer: done(`Đã lập ${title}.`, { links }), committed: commitDraft(draft, fresh, ports) };
  });
}
