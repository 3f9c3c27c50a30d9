import { describe, expect, test } from "@jest/globals";
import { parseAmount, parseHeadcount } from "../../src/domain/amounts.ts";
import { takeActivity } from "../../src/domain/read-activity.ts";
import type { Roster } from "../../src/domain/roster.ts";
import { silentUnits } from "../../src/domain/silent-units.ts";
import { at, CYCLE, PERSON, ROSTER, UNIT } from "./given.ts";

const TRAINING = {
  kind: "Tập huấn, bồi dưỡng",
  day: "14/10/2026",
  what: "Tập huấn kỹ năng số cơ bản",
  participants: "35",
  planned: "1.500.000",
  spent: "1,2 triệu",
  source: "Ngân sách nhà nước",
};

function report(values: Readonly<Record<string, string>>, email = PERSON.email, roster: Roster = ROSTER) {
  return takeActivity({ responseId: "r1", at: at("10-20 09:00"), email, values }, roster);
}

function accepted(values: Readonly<Record<string, string>>, email = PERSON.email, roster: Roster = ROSTER) {
  const intake = report(values, email, roster);
  if (intake.kind === "placed") throw new Error(intake.reason);
  return intake.activity;
}

describe("amounts as people type them", () => {
  test.each([
    ["1.500.000", 1_500_000],
    ["1,500,000 đồng", 1_500_000],
    ["1 500 000đ", 1_500_000],
    ["1500000 VNĐ", 1_500_000],
    ["1,5 triệu", 1_500_000],
    ["12 triệu đồng", 12_000_000],
    ["", 0],
    ["Không", 0],
  ])("%s is %d đồng", (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  test.each(["khoảng 2 triệu", "1.5", "1.50.000", "-5", "99999999999999999", "1,500.000"])(
    "%s is none",
    (text) => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );

  test("people are counted with or without the word after it, never by halves", () => {
    expect([parseHeadcount("35"), parseHeadcount("35 lượt người"), parseHeadcount("")]).toEqual([35, 35, 0]);
    expect([parseHeadcount("35,5"), parseHeadcount("cả phòng")]).toEqual([undefined, undefined]);
  });
});

describe("a unit's report of an activity", () => {
  test("becomes a row of the reporter's unit, with its money in đồng", () => {
    expect(accepted(TRAINING)).toEqual({
      responseId: "r1",
      day: "2026-10-14",
      kind: "training",
      what: "Tập huấn kỹ năng số cơ bản",
      participants: 35,
      planned: 1_500_000,
      spent: 1_200_000,
      source: "state-budget",
      unitId: UNIT.id,
      unitName: UNIT.name,
      difficulties: "",
      proposals: "",
      enteredBy: PERSON.email,
      enteredAt: at("10-20 09:00"),
    });
  });

  test("anybody on the roll may send it, and whoever has the address of the unit's head", () => {
    expect(accepted(TRAINING, ` ${PERSON.email.toUpperCase()} `).unitId).toBe(UNIT.id);
    expect(accepted(TRAINING, UNIT.headEmail, { ...ROSTER, people: [] }).unitId).toBe(UNIT.id);
    expect(report(TRAINING, "la@la.example")).toMatchObject({ code: "unknown-address" });
  });

  test("nobody who has left reports", () => {
    const roster = { ...ROSTER, people: [{ ...PERSON, left: "2026-10-01" }] };
    expect(report(TRAINING, PERSON.email, roster)).toMatchObject({ kind: "placed", code: "left" });
  });

  test("what cannot be read is never guessed: the reason names each question, what was found, what is expected", () => {
    const intake = report({ ...TRAINING, day: "tháng 10", spent: "hơn 2 triệu", what: " " });
    expect(intake).toMatchObject({
      code: "unreadable-activity",
      reason:
        "Báo cáo hoạt động chưa đọc được: Ngày thực hiện ghi “tháng 10”, cần một ngày dạng 20/10/2026; Nội dung để trống, cần một vài dòng; Kinh phí đã chi ghi “hơn 2 triệu”, cần số tiền dạng 1.500.000",
    });
  });

  test("a day far from the plan's years is a slip, not a date", () => {
    expect(report({ ...TRAINING, day: "14/10/2062" })).toMatchObject({ code: "unreadable-activity" });
    expect(accepted({ ...TRAINING, day: "14/10/2027" }).day).toBe("2027-10-14");
  });

  test("“Không có hoạt động” is an answer, on the day it was sent, whatever else is typed", () => {
    const activity = accepted({ kind: "Không có hoạt động", spent: "?", difficulties: "Thiếu thời gian" });
    expect(activity).toMatchObject({
      kind: "none",
      day: "2026-10-20",
      what: "",
      difficulties: "Thiếu thời gian",
    });
  });
});

describe("silent units", () => {
  const told = accepted(TRAINING);
  const other = { ...UNIT, id: "P02", name: "Phòng Quy hoạch" };
  const roster: Roster = {
    people: [PERSON, { ...PERSON, id: "CB0099", email: "b@stc.example", unitId: other.id }],
    units: [UNIT, other, { ...UNIT, id: "P09", name: "Phòng không người" }],
  };
  const ids = (...args: Parameters<typeof silentUnits>) => silentUnits(...args).map(({ id }) => id);

  test("are those with people of which nothing stands in the tab for the year", () => {
    expect(ids([told], roster, CYCLE, "2026-11-20")).toEqual([other.id]);
    expect(ids([{ ...told, day: "2025-10-14" }], roster, CYCLE, "2026-11-20")).toEqual([UNIT.id, other.id]);
  });

  test("what a unit told before it merged counts for what it became", () => {
    const merged = { ...UNIT, validTo: "2026-10-31", mergedInto: other.id };
    const after = { ...roster, units: [merged, other] };
    expect(ids([told], after, CYCLE, "2026-11-20")).toEqual([]);
    expect(ids([], after, CYCLE, "2026-11-20")).toEqual([other.id]);
  });
});
