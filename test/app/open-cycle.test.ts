import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check.ts";
import { openCycle } from "../../src/app/open-cycle.ts";
import { viewOpening } from "../../src/app/opening.ts";
import type { CriteriaSet, Indicator } from "../../src/domain/criteria.ts";
import { INDICATOR_NUMBERS } from "../../src/domain/scoring.ts";
import { CYCLE, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

const BY = "vanphong@stc.example";

const CRITERIA: CriteriaSet = {
  id: "NHOM3",
  citation: "KH 196",
  checkedAgainstOriginal: false,
  indicators: INDICATOR_NUMBERS.map((number) => ({
    number,
    competence: "Tự học",
    text: `Nội dung ${number}`,
    guide: "9–10: hằng ngày",
  })),
};

/** The set with its first indicator changed. */
function withFirst(change: Partial<Indicator>): CriteriaSet {
  const [first, ...others] = CRITERIA.indicators;
  return first ? { ...CRITERIA, indicators: [{ ...first, ...change }, ...others] } : CRITERIA;
}

function officeBefore(settings: Record<string, string> = {}): Office {
  const office = new Office();
  office.cycles.length = 0;
  office.criteria = [CRITERIA];
  office.settings = {
    Năm: "2026",
    "Email Thủ trưởng": "gd@stc.example",
    "Email Văn phòng": BY,
    "Email cấp trên": "ct@x.example",
    ...settings,
  };
  return office;
}

/** The Office opens the dialog, compares, ticks and clicks. */
function open(office: Office) {
  return openCycle(BY, { kind: "open-cycle", confirms: viewOpening(office).confirms }, office);
}

describe("opening a cycle (Mở kỳ đánh giá)", () => {
  test("freezes the settings into the cycle, with a ledger line", () => {
    const office = officeBefore({ "Tổng điểm tối thiểu": "75" });
    expect(open(office)).toMatchObject({ ok: true });
    expect(office.cycles).toMatchObject([{ year: 2026, passTotal: 75, agency: "Sở Kế hoạch và Đầu tư" }]);
    expect(office.events).toMatchObject([{ type: "CycleOpened", by: BY }]);
  });

  test("is done once a year, and a click repeated because its answer was lost is done already", () => {
    const office = officeBefore();
    const { confirms } = viewOpening(office);
    openCycle(BY, { kind: "open-cycle", confirms }, office);
    expect(openCycle(BY, { kind: "open-cycle", confirms }, office)).toMatchObject({ ok: true });
    expect(office.commits).toBe(1);
    office.settings = { ...office.settings, "Tổng điểm tối thiểu": "70" };
    expect(open(office)).toMatchObject({ code: "already-open" });
  });

  test("needs the tick that what it freezes was compared", () => {
    const office = officeBefore();
    expect(openCycle(BY, { kind: "open-cycle", confirms: "" }, office)).toMatchObject({
      code: "not-confirmed",
    });
    expect(office.commits).toBe(0);
  });

  test.each([
    ["a setting", (office: Office) => void Object.assign(office.settings, { "Hạn đơn vị": "12/11/2026" })],
    [
      "a criterion",
      (office: Office) => void Object.assign(office, { criteria: [withFirst({ text: "Khác" })] }),
    ],
    [
      "a holiday that moves a deadline",
      (office: Office) =>
        void Object.assign(office, {
          holidays: [{ day: "2026-11-25", name: "Ngày nghỉ bù", worked: false }],
        }),
    ],
  ])("is refused where %s has changed since the dialog was read", (_what, change) => {
    const office = officeBefore({ "Hạn trùng ngày nghỉ": "chuyển về ngày làm việc trước" });
    const { confirms } = viewOpening(office);
    change(office);
    expect(openCycle(BY, { kind: "open-cycle", confirms }, office)).toMatchObject({
      code: "settings-changed",
    });
    expect(office.commits).toBe(0);
  });

  test("freezes what the criteria ask, and leaves their guides to be bettered", () => {
    const office = officeBefore();
    open(office);
    expect(office.cycles[0]?.criteria).toEqual({
      ...CRITERIA,
      indicators: CRITERIA.indicators.map(({ number, competence, text }) => ({ number, competence, text })),
    });
  });

  test.each([
    ["an indicator that is missing", withFirst({ number: 2 }), /thiếu chỉ số 1;/],
    ["one that stands there twice", withFirst({ number: 2 }), /có chỉ số 2 bị trùng/],
    ["one beyond the ten", withFirst({ number: 11 }), /có chỉ số 11 bị trùng hoặc ngoài khoảng/],
  ])("is refused where the criteria set has %s", (_what, set, expected) => {
    const office = officeBefore();
    office.criteria = [set];
    expect(open(office)).toMatchObject({
      code: "bad-roster",
      details: expect.arrayContaining([expect.stringMatching(expected)]),
    });
    expect(office.cycles).toEqual([]);
  });

  test("waits until the cycle before it is closed: one cycle is worked on at a time", () => {
    const office = officeBefore({ Năm: "2027" });
    office.cycles.push({ ...CYCLE, state: "open" });
    expect(open(office)).toMatchObject({ details: [expect.stringMatching(/năm 2026 còn đang mở.*Đóng kỳ/)] });
    office.cycles[0] = { ...CYCLE, state: "closed" };
    expect(open(office)).toMatchObject({ ok: true });
  });

  test("records the earlier years' results, each with the run of years it closed", () => {
    const office = officeBefore();
    const result = {
      personId: "CB0012",
      recognised: true,
      decisionNumber: "12/QĐ",
      decisionDate: "2024-11-20",
      agency: "Sở Kế hoạch và Đầu tư",
    };
    office.earlierResults = [
      { ...result, year: 2023 },
      { ...result, year: 2024 },
      { ...result, year: 2025, recognised: false },
    ];
    open(office);
    expect(
      office.dossiers.map((dossier) => dossier.state === "EarlierResult" && dossier.decision.streak),
    ).toEqual([1, 2, 0]);
    expect(checkWorkbook(office)).toMatchObject({ ok: true });
  });

  test("tells every problem of settings, roll and history at once, and opens nothing", () => {
    const office = officeBefore();
    const stranger = { ...PERSON, id: "CB0099", unitId: "P99", email: PERSON.email.toUpperCase() };
    office.roster = {
      people: [PERSON, stranger],
      units: [{ ...UNIT, mergedInto: "P77", validTo: "2026-01-31" }],
    };
    office.earlierResults = [
      { personId: "CB0012", year: 2026, recognised: true, decisionNumber: "", decisionDate: "", agency: "" },
    ];
    const answer = open(office);
    expect(answer).toMatchObject({
      ok: false,
      details: [
        expect.stringContaining("an@stc.example"),
        expect.stringContaining("P77"),
        expect.stringContaining("P99"),
        expect.stringContaining("2026"),
      ],
    });
    expect(office.commits).toBe(0);
  });
});
