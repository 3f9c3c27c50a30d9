import { NOT_ISSUED } from "../domain/paper-issue.ts";
import { refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { kindOf, paperNow, readsOf } from "./papers/papers-now.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Why there is nothing to make. */
export const NO_PAPER = refuse(
  "no-paper",
  "Chưa có gì để lập văn bản: chưa ai đăng ký, cũng chưa có danh sách đề nghị nào. Văn bản đầu tiên lập được khi có người đăng ký.",
);

/**
 * Lập văn bản: one of the papers that say again what is recorded, as a .docx and a Google Doc in the year's folder. Made
 * outside the lock; that it was made is then written to the ledger. Made again, it says what is recorded by then. `key`:
 * the paper's (`decision:2026/1`).
 */
export function makePaper(by: string, key: string, ports: Ports): Answer {
  const kind = kindOf(key);
  if (!kind) return NO_PAPER;
  const now = ports.clock.now();
  const book = ports.ledger.read(readsOf(kind));
  const paper = paperNow(key, book, now);
  if (!paper) return NO_PAPER;
  const { title, year } = paper.offer;
  const template = ports.documents.template(book.system, kind.template);
  const desk = { book, typist: ports.typist, template, issue: NOT_ISSUED, now };
  const typed = kind.type(paper.offer, desk);
  if (!typed.ok) return typed;
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
