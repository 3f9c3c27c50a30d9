import { epochOf, type Instant, vietnameseMoment } from "./calendar.ts";
import type { Count, Meeting, Vote } from "./meeting.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** What is recorded of a meeting, before it is checked. */
export type MeetingRecord = Omit<Meeting, "number">;

/** What a meeting's record is checked against. */
export interface MeetingContext {
  readonly now: Instant;
  /** Those who could be voted on: Mã CCVC. */
  readonly candidates: readonly string[];
  /** The meetings recorded before. */
  readonly recorded: readonly Meeting[];
}

/** A name as it is compared: without what stands after it in brackets, after a comma or a dash. */
export function plainName(name: string): string {
  const [bare = ""] = name.split(/\s*[(,–—]|\s-\s/);
  return bare.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");
}

function whole(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");
}

/** Two lines about one person: the names agree, and what stands after them does not tell two namesakes apart. */
function isSame(one: string, other: string): boolean {
  if (plainName(one) !== plainName(other)) return false;
  const bare = [one, other].some((name) => whole(name) === plainName(name));
  return bare || whole(one) === whole(other);
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => isSame(other, name));
}

/** The way out for namesakes, who are met in every larger agency. */
const NAMESAKES = "Nếu là hai người trùng tên, ghi thêm đơn vị hoặc chức vụ sau tên của cả hai.";

function checkTimes({ startedAt, endedAt }: MeetingRecord, now: Instant): Outcome<null> {
  if (epochOf(startedAt) > epochOf(now)) {
    return refuse(
      "not-yet-held",
      `Cuộc họp bắt đầu lúc ${vietnameseMoment(startedAt)} chưa diễn ra; chỉ ghi cuộc họp đã họp.`,
    );
  }
  if (endedAt !== "" && epochOf(endedAt) <= epochOf(startedAt)) {
    return refuse(
      "end-before-start",
      `Giờ kết thúc (${vietnameseMoment(endedAt)}) phải sau giờ bắt đầu (${vietnameseMoment(startedAt)}).`,
    );
  }
  if (endedAt !== "" && epochOf(endedAt) > epochOf(now)) {
    return refuse(
      "not-yet-over",
      `Cuộc họp kết thúc lúc ${vietnameseMoment(endedAt)} chưa xong; ghi khi đã họp xong.`,
    );
  }
  return accept(null);
}

function checkPeople({ present, absent, chair, secretary, place }: MeetingRecord): Outcome<null> {
  if (place.trim() === "") return refuse("missing-place", "Chưa ghi địa điểm họp.");
  if (present.length === 0) return refuse("nobody-present", "Chưa ghi người có mặt.");
  const twice = present.find((name, index) => isAmong(name, present.slice(0, index)));
  if (twice) return refuse("present-twice", `${twice} được ghi có mặt hai lần. ${NAMESAKES}`);
  const both = absent.find((name) => isAmong(name, present));
  if (both) return refuse("present-and-absent", `${both} được ghi vừa có mặt vừa vắng mặt. ${NAMESAKES}`);
  if (!isAmong(chair, present)) {
    return refuse("chair-not-present", `Chủ trì “${chair}” không có trong danh sách người có mặt.`);
  }
  if (!isAmong(secretary, present)) {
    return refuse("secretary-not-present", `Thư ký “${secretary}” không có trong danh sách người có mặt.`);
  }
  if (isSame(chair, secretary)) {
    return refuse(
      "chair-is-secretary",
      `Chủ trì và thư ký cần là hai người: biên bản có chữ ký của cả hai. ${NAMESAKES}`,
    );
  }
  return accept(null);
}

function cannotBe({ inFavour, against }: Count, present: readonly string[]): boolean {
  return inFavour < 0 || against < 0 || inFavour + against > present.length;
}

function tooMany(whose: string, { inFavour, against }: Count, present: readonly string[]) {
  return refuse(
    "votes-exceed-present",
    `${whose}: ${inFavour} phiếu đồng ý và ${against} phiếu không đồng ý, nhiều hơn ${present.length} người có mặt.`,
  );
}

function checkVotes({ common, votes, present }: MeetingRecord, candidates: readonly string[]): Outcome<null> {
  if (common && cannotBe(common, present)) return tooMany("Mỗi người", common, present);
  for (const { personId, ...count } of votes) {
    if (!candidates.includes(personId)) {
      return refuse(
        "not-a-candidate",
        `${personId.slice(0, 40)} không có trong những người được xét tại cuộc họp này (đã thẩm định xong).`,
      );
    }
    if (cannotBe(count, present)) return tooMany(personId, count, present);
  }
  const ids = votes.map(({ personId }) => personId);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  return twice ? refuse("voted-twice", `${twice} được ghi biểu quyết hai lần.`) : accept(null);
}

/** Whether two records say the same of a meeting, whoever wrote them and when. */
function saysTheSame(one: MeetingRecord, other: MeetingRecord): boolean {
  const said = ({
    endedAt,
    place,
    chair,
    secretary,
    present,
    absent,
    opinions,
    common,
    votes,
  }: MeetingRecord) =>
    JSON.stringify([endedAt, place, chair, secretary, present, absent, opinions, common, votes]);
  return said(one) === said(other);
}

/**
 * A meeting that took place (Cuộc họp; rules.md, section 7): minutes come only from such a record. Refused by name:
 * times that cannot be, chair or secretary not among those present, more votes than people, and the very same record
 * twice. What was recorded wrongly is recorded anew: of one unit's meeting that began at one time the later record counts,
 * under the number it has.
 */
export function recordMeeting(record: MeetingRecord, context: MeetingContext): Outcome<Meeting> {
  const { now, candidates, recorded } = context;
  const checks = [checkTimes(record, now), checkPeople(record), checkVotes(record, candidates)];
  for (const check of checks) if (!check.ok) return check;
  const ofYear = recorded.filter(({ year }) => year === record.year);
  const same = ofYear.find(
    ({ unitId, startedAt }) => unitId === record.unitId && startedAt === record.startedAt,
  );
  if (same && saysTheSame(record, same)) {
    return refuse(
      "already-recorded",
      `Cuộc họp ${record.unitName} lúc ${vietnameseMoment(record.startedAt)} đã được ghi đúng như vậy (cuộc họp số ${same.number}).`,
    );
  }
  if (same) return accept({ ...record, number: same.number });
  const number = ofYear.reduce((last, meeting) => Math.max(last, meeting.number), 0) + 1;
  return accept({ ...record, number });
}

/** `CB0012: 9/2 ý kiến`, a line a person; or the first line that says no such thing. */
export function votesFromText(text: string): Outcome<readonly Vote[]> {
  const votes: Vote[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const found = /^(\S+?)\s*:\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*(.*)$/u.exec(line);
    if (!found) {
      return refuse(
        "bad-vote",
        `Dòng “${line.slice(0, 60)}” không đọc được; cần dạng “CB0012: 9/2 ý kiến” (9 phiếu đồng ý, 2 phiếu không).`,
      );
    }
    const [, personId = "", inFavour, against, opinion = ""] = found;
    votes.push({ personId, inFavour: Number(inFavour), against: Number(against), opinion });
  }
  return accept(votes);
}
