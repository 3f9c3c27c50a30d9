import { dayOf } from "../domain/calendar.ts";
import type { Meeting } from "../domain/meeting.ts";
import { consideredBy } from "../domain/minutes.ts";
import { refuse } from "../domain/refusal.ts";
import { type Answer, done } from "./answer.ts";
import type { LedgerRow } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { dossiersUntil } from "./dossiers-until.ts";
import { Draft } from "./draft.ts";
import { cycleOf } from "./find-in-book.ts";
import { candidatesOf } from "./meeting-form.ts";
import { paperLinks } from "./paper-links.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";

/** Name of the template in Drive, without ending. */
export const MINUTES_TEMPLATE = "Biên bản họp xét";

/** Key of a meeting in the dialog: `2026/1`. */
export function meetingKey({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${year}/${number}`;
}

/** The row that recorded this meeting as it stands; one recorded anew bears its number too, with another moment. */
function records({ type, year, at }: LedgerRow, { year: meetingYear, recordedAt }: Meeting): boolean {
  return type === "MeetingRecorded" && year === meetingYear && at === recordedAt;
}

/**
 * Lập biên bản: the minutes of a recorded meeting, as a .docx and a Google Doc in the year's folder. Made outside the
 * lock; that they were made is then written to the ledger. Without the record there are none (rules.md, section 7).
 * People and scores are those of the moment at which the meeting was recorded, as the ledger tells them: what happened
 * since changes no minutes.
 */
export function makeMinutes(by: string, key: string, ports: Ports): Answer {
  const book = ports.ledger.read({ meetings: true, units: true, ledger: true });
  const meeting = book.meetings.map(({ value }) => value).find((one) => meetingKey(one) === key);
  const cycle = meeting && cycleOf(book, meeting.year);
  if (!meeting || !cycle) {
    return refuse(
      "no-meeting",
      "Không tìm thấy cuộc họp này. Biên bản chỉ được lập từ cuộc họp đã ghi: chọn “Ghi cuộc họp” trước.",
    );
  }
  const then = dossiersUntil(
    book.ledger,
    (row) => records(row, meeting),
    (key) => key.startsWith(`${meeting.year}/`),
  );
  const ready = candidatesOf(meeting, then, book.roster.units, cycle, dayOf(meeting.recordedAt));
  const considered = consideredBy(meeting, ready, cycle);
  const template = ports.documents.template(book.system, MINUTES_TEMPLATE);
  const typed = ports.typist.minutes({ cycle, meeting, considered }, template);
  if (!typed.ok) return typed;
  const title = `${MINUTES_TEMPLATE} ${meeting.year} số ${meeting.number} ${meeting.unitName}`;
  const stored = ports.documents.store(book.system, meeting.year, title, typed.value);
  const links = paperLinks(stored);
  return transact(ports, () => {
    const fresh = ports.ledger.read({});
    const draft = new Draft(fresh, ports.clock.now(), ports);
    draft.note({ type: "ReportMade", title, url: stored.docx.url }, cycle.year, "", by);
    return { answer: done(`Đã lập ${title}.`, { links }), committed: commitDraft(draft, fresh, ports) };
  });
}
