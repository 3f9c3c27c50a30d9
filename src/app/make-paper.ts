import { NOT_ISSUED, type PaperIssue } from "../domain/paper-issue.ts";
import { type PaperSigner, signatureOf } from "../domain/paper-signing.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { RegisteredPaper } from "../domain/registered-paper.ts";
import { type Answer, done } from "./answer.ts";
import type { Book, Wanted } from "./book.ts";
import { recordedBefore } from "./clicks.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { registered } from "./find-in-book.ts";
import { XLSX } from "./media-types.ts";
import { paperLinks } from "./paper-links.ts";
import type { Desk, PaperKind, PaperOffer } from "./papers/paper-kind.ts";
import { kindOf, type PaperNow, paperNow, readsOf } from "./papers/papers-now.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Why there is nothing to make. */
export const NO_PAPER = refuse(
  "no-paper",
  "Chưa có dữ liệu để lập văn bản này. Kế hoạch năm lập được khi tab “Cấu hình” đã đủ; thông báo, báo cáo khi đã mở kỳ đánh giá; các danh sách, quyết định khi đã có người được nêu trong đó.",
);

/** Which paper, and who signs it where the Office chose. */
export interface PaperRequest {
  /** The paper's key: `decision:2026/1`. */
  readonly paper: string;
  readonly signer?: PaperSigner;
  /** The click has written something of its own before (number and day), by which it is known again. */
  readonly afterwards?: true;
}

/** A paper as it is stored: where the files lie, and the ways to them. */
interface Delivered {
  readonly docxUrl: string;
  readonly googleDocUrl: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** Number and day as registered; who signs as chosen now, else as registered, else as a rule. */
export function issueOf(
  known: RegisteredPaper | undefined,
  { signing }: Pick<PaperOffer, "signing">,
  signer?: PaperSigner,
): PaperIssue {
  const { number, date } = known ?? NOT_ISSUED;
  if (!signing) return { ...NOT_ISSUED, number, date };
  if (signer) return { number, date, ...signatureOf(signer, signing) };
  if (known && known.office !== "") return { number, date, office: known.office, signer: known.signer };
  return { number, date, office: signing.title, signer: signing.name };
}

/** What a paper is typed with but for its template, and who signs it where the Office chose. */
type Typing = Pick<Desk, "book" | "now"> & { readonly signer?: PaperSigner | undefined };

/** A paper that is offered, typed from the Office's template, and what it was issued with. */
export function typeOffer(
  kind: PaperKind,
  offer: PaperOffer,
  { book, now, signer }: Typing,
  { documents, typist }: Ports,
): Outcome<{ readonly issue: PaperIssue; readonly made: string }> {
  const issue = issueOf(registered(`${kind.name}:${offer.about}`, book)?.value, offer, signer);
  const template = kind.template === "" ? "" : documents.template(book.system, kind.template);
  const typed = kind.type(offer, { book, typist, template, issue, now });
  return typed.ok ? accept({ issue, made: typed.value }) : typed;
}

function deliver({ kind, offer }: PaperNow, made: string, book: Book, { documents }: Ports): Delivered {
  const { title, year } = offer;
  if (kind.template === "") {
    const { url } = documents.keep(book.system, year, `${title}.xlsx`, XLSX, made);
    return { docxUrl: url, googleDocUrl: "", links: [{ label: "Tải bảng tính (.xlsx)", url }] };
  }
  const stored = documents.store(book.system, year, title, made);
  return { docxUrl: stored.docx.url, googleDocUrl: stored.googleDocUrl, links: paperLinks(stored) };
}

/** Whom to tell by letter that the paper was made. */
type Telling = (draft: Draft, made: PaperOffer & { readonly url: string; readonly book: Book }) => void;

/** The paper, typed; the book it was typed from. Or the answer to a click that made it before: it is not made twice. */
function typePaper(request: PaperRequest, ports: Ports) {
  const kind = kindOf(request.paper);
  if (!kind) return NO_PAPER;
  const now = ports.clock.now();
  const wanted: Wanted = { ...readsOf(kind), papers: true };
  const book = ports.ledger.read(wanted);
  const stands = request.afterwards ? undefined : recordedBefore(book.system, ports.click);
  if (stands) return { stands };
  const paper = paperNow(request.paper, book, now);
  if (!paper) return NO_PAPER;
  const typed = typeOffer(kind, paper.offer, { book, now, signer: request.signer }, ports);
  return typed.ok ? accept({ paper, book, ...typed.value }) : typed;
}

/**
 * Lập văn bản: one of the papers that say again what is recorded, as files in the year's folder. Made outside the lock; that
 * it was made is then written to the ledger, and its place in the register. Made again, it says what is recorded by then,
 * with number, day and signer as registered.
 */
export function makePaper(by: string, request: PaperRequest, ports: Ports, tell?: Telling): Answer {
  const typed = typePaper(request, ports);
  if ("stands" in typed) return typed.stands;
  if (!typed.ok) return typed;
  const { paper, issue, book, made } = typed.value;
  const { title, year } = paper.offer;
  const { links, ...files } = deliver(paper, made, book, ports);
  return transact(ports, () => {
    const fresh = ports.ledger.read({ papers: true });
    const before = request.afterwards ? undefined : recordedBefore(fresh.system, ports.click);
    if (before) return before;
    const draft = new Draft(fresh, ports.clock.now(), ports);
    const former = registered(paper.key, fresh);
    const { office, signer } = issue;
    const { number, date, times } = former?.value ?? { ...NOT_ISSUED, times: 0 };
    const value: RegisteredPaper = {
      ...{ key: paper.key, year, title, number, date, office, signer, ...files },
      madeAt: ports.clock.now(),
      madeBy: by,
      times: times + 1,
    };
    const event = {
      type: "ReportMade",
      title,
      url: files.docxUrl,
      paper: paper.key,
      office,
      signer,
    } as const;
    draft.note(event, year, "", by);
    tell?.(draft, { ...paper.offer, url: files.docxUrl, book: fresh });
    draft.also({ papers: [{ ...(former ? { row: former.row } : {}), value }] });
    return { answer: done(`Đã lập ${title}.`, { links }), committed: commitDraft(draft, fresh, ports) };
  });
}
