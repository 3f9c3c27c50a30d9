import { type Day, dayOf, type Instant } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { Dossier } from "../domain/dossier.ts";
import { type MeetingRecord, recordMeeting, votesFromText } from "../domain/meeting-rules.ts";
import type { OfficeForm, OfficeValues } from "../domain/office-form.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Unit } from "../domain/roster.ts";
import { causeOfFailure, lowest, total } from "../domain/scoring.ts";
import { dossiersOfUnit } from "../domain/unit-proposal-rules.ts";
import { type Answer, atField, done } from "./answer.ts";
import type { Book, Wanted } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import { type MeetingPlace, meetingFields } from "./meeting-fields.ts";
import type { Ports } from "./ports.ts";
import type { Transacted } from "./transact.ts";

/** What recording a meeting reads. */
export const MEETING: Wanted = { roster: true, dossiers: "all", meetings: true };

type Candidate = Extract<Dossier, { appraisal: unknown; union: unknown }>;

/** Whom a meeting considers: unit and union done, decided or not. */
export function candidatesOf(
  { unitId }: Pick<MeetingPlace, "unitId">,
  dossiers: readonly Dossier[],
  units: readonly Unit[],
  cycle: Cycle,
  day: Day,
): readonly Candidate[] {
  const all = dossiers.filter(({ year }) => year === cycle.year);
  const members = unitId === "" ? all : dossiersOfUnit(all, unitId, units, cycle, day);
  return members.filter((dossier): dossier is Candidate => "appraisal" in dossier && "union" in dossier);
}

/** Candidates shown beside the form; more are told in a number. */
const MOST_SHOWN = 60;

function candidatesNow(place: Pick<MeetingPlace, "unitId">, book: Book, cycle: Cycle, day: Day) {
  return candidatesOf(
    place,
    book.dossiers.map(({ value }) => value),
    book.roster.units,
    cycle,
    day,
  );
}

/** Ghi cuộc họp: what the form asks about the meeting of a unit, or of the agency. */
export function meetingForm(place: MeetingPlace, book: Book, cycle: Cycle, day: Day): OfficeForm {
  const candidates = candidatesNow(place, book, cycle, day);
  const rows = candidates
    .slice(0, MOST_SHOWN)
    .map((dossier) => [
      `${dossier.name} (${dossier.personId})`,
      String(total(dossier.appraisal.scores)),
      String(lowest(dossier.appraisal.scores)),
      causeOfFailure(dossier.appraisal.scores, cycle) === "" ? "Đủ điều kiện" : "Chưa đủ điều kiện",
    ]);
  return {
    title: `Cuộc họp ${place.unitName}`,
    intro: [
      "Ghi cuộc họp đã diễn ra. Biên bản chỉ được lập từ nội dung ghi ở đây. Ghi sai thì ghi lại cuộc họp cùng ngày, cùng giờ bắt đầu: bản ghi sau thay bản trước.",
    ],
    fields: meetingFields(place, book, day),
    facts: [{ label: "Người được xét", value: `${candidates.length} người đã thẩm định xong` }],
    ...(rows.length === 0
      ? {}
      : {
          table: {
            caption: "Những người được xét",
            head: ["Họ và tên (mã)", "Tổng", "Thấp nhất", "Theo điểm"],
            rows,
          },
        }),
    button: "Ghi cuộc họp",
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `14:00`, `14h00` or `8h` on that day. */
function momentOf(day: Day, time: string): Outcome<Instant> {
  const found = /^(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{2})?(?:\s*phút)?$/iu.exec(time.trim());
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2] ?? "0");
  if (!found || hours > 23 || minutes > 59) {
    return refuse("bad-time", `Giờ “${time.slice(0, 20)}” không đọc được; cần dạng 14:00.`);
  }
  const two = (value: number) => String(value).padStart(2, "0");
  return accept(`${day}T${two(hours)}:${two(minutes)}:00.000+07:00`);
}

/** Where each refusal of the rules is shown. */
const FIELDS: Readonly<Record<string, string>> = {
  "not-yet-held": "startsAt",
  "end-before-start": "endsAt",
  "not-yet-over": "endsAt",
  "missing-place": "place",
  "nobody-present": "present",
  "present-twice": "present",
  "present-and-absent": "absent",
  "chair-not-present": "chair",
  "secretary-not-present": "secretary",
  "chair-is-secretary": "secretary",
  "not-a-candidate": "others",
  "votes-exceed-present": "inFavour",
  "voted-twice": "others",
};

function typedVotes(values: OfficeValues) {
  const others = votesFromText(values.others ?? "");
  if (!others.ok) return others;
  const { inFavour = "", against = "" } = values;
  const counted = inFavour !== "" || against !== "";
  const common = counted ? { common: { inFavour: Number(inFavour), against: Number(against) } } : {};
  return accept({ ...common, votes: others.value });
}

/** Records the meeting that was typed; the lock is held. */
export function writeMeeting(
  { unitId, unitName }: MeetingPlace,
  values: OfficeValues,
  by: string,
  book: Book,
  cycle: Cycle,
  ports: Ports,
): Answer | Transacted {
  const now = ports.clock.now();
  const { day = "", startsAt = "", endsAt = "", place = "", chair = "", secretary = "" } = values;
  const startedAt = momentOf(day, startsAt);
  if (!startedAt.ok) return atField("startsAt", startedAt);
  const endedAt = momentOf(day, endsAt);
  if (!endedAt.ok) return atField("endsAt", endedAt);
  const candidates = candidatesNow({ unitId }, book, cycle, dayOf(now)).map(({ personId }) => personId);
  const votes = typedVotes(values);
  if (!votes.ok) return atField("others", votes);
  const record: MeetingRecord = {
    year: cycle.year,
    unitId,
    unitName,
    startedAt: startedAt.value,
    endedAt: endedAt.value,
    place,
    chair,
    secretary,
    present: linesOf(values.present ?? ""),
    absent: linesOf(values.absent ?? ""),
    opinions: values.opinions ?? "",
    ...votes.value,
    recordedBy: by,
    recordedAt: now,
  };
  const recorded = book.meetings.map(({ value }) => value);
  const outcome = recordMeeting(record, { now, candidates, recorded });
  if (!outcome.ok) {
    const field = FIELDS[outcome.code];
    return field === undefined ? outcome : atField(field, outcome);
  }
  const meeting = outcome.value;
  const draft = new Draft(book, now, ports);
  draft.note({ type: "MeetingRecorded", meeting }, cycle.year, "", by);
  const former = book.meetings.find(
    ({ value }) => value.year === meeting.year && value.number === meeting.number,
  );
  draft.also({ meetings: [{ ...(former ? { row: former.row } : {}), value: meeting }] });
  const message = `Đã ghi ${former ? "lại " : ""}cuộc họp số ${meeting.number} năm ${meeting.year} (${unitName}): ${meeting.present.length} người có mặt, ${meeting.absent.length} người vắng mặt.`;
  return { answer: done(message), committed: commitDraft(draft, book, ports) };
}
