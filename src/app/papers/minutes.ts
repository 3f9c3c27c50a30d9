import { dayOf } from "../../domain/calendar.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { consideredBy } from "../../domain/minutes.ts";
import type { Book, LedgerRow } from "../book.ts";
import { dossiersUntil } from "../dossiers-until.ts";
import { cycleOf } from "../find-in-book.ts";
import { candidatesOf } from "../meeting-form.ts";
import { notOffered, type PaperKind } from "./paper-kind.ts";

const TEMPLATE = "Biên bản họp xét";

/** Key of a meeting: `2026/1`. */
export function meetingKey({ year, number }: Pick<Meeting, "year" | "number">): string {
  return `${year}/${number}`;
}

/** The row that recorded this meeting as it stands; one recorded anew bears its number too, with another moment. */
function records({ type, year, at }: LedgerRow, { year: meetingYear, recordedAt }: Meeting): boolean {
  return type === "MeetingRecorded" && year === meetingYear && at === recordedAt;
}

/** Newest first; a meeting without a cycle cannot be told. */
function meetingsOf(book: Book): readonly Meeting[] {
  return book.meetings
    .map(({ value }) => value)
    .filter(({ year }) => cycleOf(book, year) !== undefined)
    .reverse();
}

/**
 * Biên bản họp xét of a recorded meeting; without the record there are none. People and scores are
 * those of the moment at which the meeting was recorded, as the ledger tells them: what happened since changes no minutes.
 */
export const minutesPaper: PaperKind = {
  name: "minutes",
  template: TEMPLATE,
  reads: { meetings: true, units: true },
  alsoReads: { ledger: true },
  numbered: true,
  offers: (book) =>
    meetingsOf(book).map((meeting) => ({
      about: meetingKey(meeting),
      label: `${TEMPLATE} số ${meeting.number} năm ${meeting.year}, ${meeting.unitName}`,
      year: meeting.year,
      title: `${TEMPLATE} ${meeting.year} số ${meeting.number} ${meeting.unitName}`,
    })),
  type: (offer, { book, typist, template, issue }) => {
    const meeting = meetingsOf(book).find((one) => meetingKey(one) === offer.about);
    const cycle = meeting && cycleOf(book, meeting.year);
    if (!meeting || !cycle) throw notOffered(offer);
    const then = dossiersUntil(
      book.ledger,
      (row) => records(row, meeting),
      (key) => key.startsWith(`${meeting.year}/`),
    );
    const ready = candidatesOf(meeting, then, book.roster.units, cycle, dayOf(meeting.recordedAt));
    const considered = consideredBy(meeting, ready, cycle);
    return typist.minutes({ cycle, meeting, considered, issue }, template);
  },
};
