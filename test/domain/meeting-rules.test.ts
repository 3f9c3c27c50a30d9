import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type MeetingRecord,
  plainName,
  recordMeeting,
  votesFromText,
} from "../../src/domain/meeting-rules.ts";
import { consideredBy } from "../../src/domain/minutes.ts";
import { appraised, at, CYCLE, concurred, given, submitted } from "./given.ts";

const RECORD: MeetingRecord = {
  year: 2026,
  unitId: "P01",
  unitName: "Phòng Ngân sách",
  startedAt: at("11-12 14:00"),
  endedAt: at("11-12 16:30"),
  place: "Phòng họp",
  chair: "Hoàng Thị Dung",
  secretary: "Lý Thị Mai",
  present: ["Hoàng Thị Dung, Trưởng phòng", "Lý Thị Mai", "Nông Văn An"],
  absent: ["Vi Văn Long (công tác)"],
  opinions: "",
  votes: [{ personId: "CB0012", inFavour: 2, against: 1, opinion: "" }],
  recordedBy: "truongphong@stc.example",
  recordedAt: at("11-12 17:00"),
};

const CONTEXT = { now: at("11-12 17:00"), candidates: ["CB0012"], recorded: [] };

describe("recordMeeting()", () => {
  test("numbers the meetings of a year", () => {
    expect(recordMeeting(RECORD, CONTEXT)).toMatchObject({ ok: true, value: { number: 1 } });
    const recorded = [{ ...RECORD, number: 4, unitId: "P02" }];
    expect(recordMeeting(RECORD, { ...CONTEXT, recorded })).toMatchObject({ value: { number: 5 } });
    const otherYear = [{ ...RECORD, year: 2025, number: 9 }];
    expect(recordMeeting(RECORD, { ...CONTEXT, recorded: otherYear })).toMatchObject({
      value: { number: 1 },
    });
  });

  test.each([
    ["a meeting still to come", { startedAt: at("11-13 14:00"), endedAt: at("11-13 15:00") }, "not-yet-held"],
    ["one that is not over", { endedAt: at("11-12 18:00") }, "not-yet-over"],
    ["an end before the start", { endedAt: at("11-12 13:00") }, "end-before-start"],
    ["no place", { place: " " }, "missing-place"],
    ["nobody present", { present: [] }, "nobody-present"],
    ["somebody present twice", { present: [...RECORD.present, "Nông  Văn An"] }, "present-twice"],
    ["somebody present and absent", { absent: ["Nông Văn An"] }, "present-and-absent"],
    ["a chair who was not there", { chair: "Lê Văn Bình" }, "chair-not-present"],
    ["a secretary who was not there", { secretary: "Lê Văn Bình" }, "secretary-not-present"],
    ["a chair who is the secretary", { secretary: "Hoàng Thị Dung" }, "chair-is-secretary"],
    [
      "more votes than people",
      { votes: [{ personId: "CB0012", inFavour: 3, against: 1, opinion: "" }] },
      "votes-exceed-present",
    ],
    ["more votes than people on everybody", { common: { inFavour: 2, against: 2 } }, "votes-exceed-present"],
    [
      "a vote on somebody not considered",
      { votes: [{ personId: "CB9999", inFavour: 1, against: 0, opinion: "" }] },
      "not-a-candidate",
    ],
    ["two votes on one person", { votes: [...RECORD.votes, ...RECORD.votes] }, "voted-twice"],
  ])("refuses %s", (_what, change, code) => {
    expect(recordMeeting({ ...RECORD, ...change }, CONTEXT)).toMatchObject({ ok: false, code });
  });

  test("refuses the same record a second time; put right it takes the place of the first, under its number", () => {
    const recorded = [
      { ...RECORD, number: 1 },
      { ...RECORD, number: 2, unitId: "P02" },
    ];
    const context = { ...CONTEXT, recorded };
    const later = { ...RECORD, recordedAt: at("11-12 17:00"), recordedBy: "office@stc.example" };
    expect(recordMeeting(later, context)).toMatchObject({ code: "already-recorded" });
    const right = { ...RECORD, place: "Hội trường" };
    expect(recordMeeting(right, context)).toMatchObject({ value: { number: 1, place: "Hội trường" } });
  });

  test("two people of one name may be present, absent, chair and secretary once something tells them apart", () => {
    const [an, other] = ["Nông Văn An (Phòng Một)", "Nông Văn An (Phòng Hai)"];
    const present = [...RECORD.present.slice(0, 2), an, other];
    expect(recordMeeting({ ...RECORD, present }, CONTEXT)).toMatchObject({ ok: true });
    const both = { ...RECORD, present, chair: an, secretary: other };
    expect(recordMeeting(both, CONTEXT)).toMatchObject({ ok: true });
    const away = { ...RECORD, present: [...RECORD.present.slice(0, 2), an], absent: [other] };
    expect(recordMeeting(away, CONTEXT)).toMatchObject({ ok: true });
    const unclear = { ...RECORD, present: [...RECORD.present.slice(0, 2), an, "Nông Văn An"] };
    expect(recordMeeting(unclear, CONTEXT)).toMatchObject({
      code: "present-twice",
      message: expect.stringContaining("ghi thêm đơn vị"),
    });
  });
});

describe("names", () => {
  test("are compared without what stands after them", () => {
    expect(plainName("Nông Văn  An (công tác)")).toBe(plainName("nông văn an – Chuyên viên"));
    expect(plainName("Hoàng Thị Dung, Trưởng phòng")).toBe(plainName("Hoàng Thị Dung"));
    expect(plainName("Nguyễn An-Nam")).not.toBe(plainName("Nguyễn An"));
  });
});

describe("votes", () => {
  test("are the same for all who are considered, save those for whom something else was written", () => {
    const ready = ["A", "B"].map((personId) => ({
      ...given(submitted(), appraised(), concurred()),
      personId,
    })) as unknown as Parameters<typeof consideredBy>[1];
    const own = { personId: "B", inFavour: 1, against: 2, opinion: "xem lại" };
    const common = { inFavour: 3, against: 0 };
    const votes = (meeting: Partial<MeetingRecord>) =>
      consideredBy({ ...RECORD, number: 1, votes: [], ...meeting }, ready, CYCLE).map(({ vote }) => vote);
    expect(votes({ common, votes: [own] })).toEqual([{ personId: "A", ...common, opinion: "" }, own]);
    expect(votes({ votes: [own] })).toEqual([own]);
    expect(votes({})).toEqual([undefined, undefined]);
  });

  test("are read a line a person; a line that says no vote is named", () => {
    expect(votesFromText("CB0012: 9/2 xem lại\n\n CB0013 : 11 / 0")).toEqual({
      ok: true,
      value: [
        { personId: "CB0012", inFavour: 9, against: 2, opinion: "xem lại" },
        { personId: "CB0013", inFavour: 11, against: 0, opinion: "" },
      ],
    });
    expect(votesFromText("CB0012 chín phiếu")).toMatchObject({ ok: false, code: "bad-vote" });
  });

  test("whatever is typed is read or refused, never an exception", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = votesFromText(text);
        return read.ok || read.message !== "";
      }),
    );
  });
});
