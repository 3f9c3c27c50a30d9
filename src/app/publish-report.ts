import { dayOf } from "../domain/calendar.ts";
import { asOf } from "../domain/cycle.ts";
import { refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { criteriaOf, currentCycle } from "./find-in-book.ts";
import { paperLinks } from "./paper-links.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Name of the annual report's template in Drive, without ending. */
export const ANNUAL_REPORT_TEMPLATE = "Báo cáo kết quả năm";

/**
 * Makes the annual report (Báo cáo kết quả năm) from the Office's template and stores it in Drive. The document is made
 * outside the lock (it only reads); that it was made is then written to the ledger.
 */
export function publishReport(by: string, ports: Ports): Answer {
  const book = ports.ledger.read({ roster: true, criteria: true, dossiers: "all", yearTotals: true });
  const cycle = currentCycle(book);
  if (!cycle) return refuse("no-cycle", "Chưa mở kỳ đánh giá nào. Mở kỳ từ menu trước khi làm báo cáo.");
  const facts = {
    cycle: asOf(cycle, dayOf(ports.clock.now())),
    criteria: criteriaOf(book, cycle),
    roster: book.roster,
    dossiers: book.dossiers.map(({ value }) => value),
    totals: book.yearTotals.map(({ value }) => value),
    chainHead: book.system.chainHead,
  };
  const typed = ports.typist.annualReport(
    facts,
    ports.documents.template(book.system, ANNUAL_REPORT_TEMPLATE),
  );
  if (!typed.ok) return typed;
  const title = `${ANNUAL_REPORT_TEMPLATE} ${cycle.year}`;
  const stored = ports.documents.store(book.system, cycle.year, title, typed.value);
  const links = paperLinks(stored);
  return transact(ports, () => {
    const fresh = ports.ledger.read({});
    const draft = new Draft(fresh, ports.clock.now(), ports);
    draft.note({ type: "ReportMade", title, url: stored.docx.url }, cycle.year, "", by);
    draft.write(
      {
        to: cycle.officeEmail,
        letter: { template: "report-made", title, url: stored.docx.url },
        invites: false,
      },
      cycle,
    );
    return { answer: done(`Đã làm "${title}".`, { links }), committed: commitDraft(draft, fresh, ports) };
  });
}
