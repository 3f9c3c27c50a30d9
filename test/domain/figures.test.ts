import { describe, expect, test } from "@jest/globals";
import { type YearFigures, yearFigures } from "../../src/domain/figures.ts";
import type { Person, Unit } from "../../src/domain/roster.ts";
import type { YearFacts } from "../../src/domain/year-members.ts";
import { type Course, CRITERIA, CYCLE, dossier, earlier, person, unit } from "../documents/sample-year.ts";

const VP = unit("VP", "Văn phòng Sở");

/** A year in which each of these people took this course (undefined: no dossier). */
function year(courses: readonly (Course | undefined)[], more: Partial<YearFacts> = {}): YearFigures {
  const people = courses.map((_, index) => person(`CB${index}`, `Nguyễn Văn ${index}`, "VP"));
  const dossiers = people.flatMap((of, index) => {
    const course = courses[index];
    return course ? [dossier(of, course)] : [];
  });
  return yearFigures({ cycle: CYCLE, roster: { people, units: [VP] }, dossiers, ...more }, CRITERIA);
}

const RECOGNISED: Course = { state: "Recognised" };

describe("the totals count people on the roll, by how far they came", () => {
  const STATES = [
    undefined,
    "Registered",
    "Submitted",
    "Returned",
    "AwaitingUnion",
    "Appraised",
    "Proposed",
    "Recognised",
    "NotRecognised",
  ] as const;
  const { counts } = year(STATES.map((state) => state && { state, proposed: state !== "NotRecognised" }));

  test("TongSo is everyone, DaDangKy who has a dossier", () => {
    expect([counts.total, counts.registered]).toEqual([9, 8]);
  });

  test("DaNop holds a self-assessment, also in Yêu cầu bổ sung", () => {
    expect(counts.submitted).toBe(7);
  });

  test("DaThamDinh: unit and union done, listed and decided included", () => {
    expect(counts.appraised).toBe(4);
  });

  test("DuocDeNghi: proposed on a list; Dat and KhongDat: decided", () => {
    expect([counts.proposed, counts.recognised, counts.notRecognised]).toEqual([2, 1, 1]);
  });

  test("who withdrew is not registered, whatever they had handed in", () => {
    const withdrawn = year([{ state: "Withdrawn" }, { state: "Registered" }]).counts;
    expect([withdrawn.total, withdrawn.registered, withdrawn.submitted]).toEqual([2, 1, 0]);
  });

  test("a title withdrawn is not recognised, with the cause; it was appraised and proposed all the same", () => {
    const revoked = year([{ state: "Revoked" }, RECOGNISED]);
    const { appraised, proposed, recognised, notRecognised } = revoked.counts;
    expect([appraised, proposed, recognised, notRecognised]).toEqual([2, 2, 1, 1]);
    expect(revoked.causes).toEqual({ belowTotal: 0, belowFloor: 0, both: 0, struckOut: 0, revoked: 1 });
    expect(revoked.holders).toHaveLength(1);
  });

  test("DuocDeNghi keeps who was struck out later", () => {
    const struckOut = year([{ state: "NotRecognised", proposed: true }]);
    expect(struckOut.counts.proposed).toBe(1);
    expect(struckOut.causes).toEqual({ belowTotal: 0, belowFloor: 0, both: 0, struckOut: 1, revoked: 0 });
  });

  test("who joined after Ngày chốt or left by then is not counted, with dossier or without", () => {
    const people = [
      person("A", "An", "VP", { joined: "2026-11-30" }),
      person("B", "Bình", "VP", { joined: "2026-12-01" }),
      person("C", "Chi", "VP", { left: "2026-11-30" }),
      person("D", "Dũng", "VP", { left: "2026-12-01" }),
    ];
    const dossiers = people.map((of) => dossier(of, RECOGNISED));
    const figures = yearFigures({ cycle: CYCLE, roster: { people, units: [VP] }, dossiers });
    expect([figures.counts.total, figures.counts.recognised]).toEqual([2, 2]);
    expect(figures.holders.map(({ personId }) => personId)).toEqual(["A", "D"]);
  });
});

describe("digital skills are counted among the recognised", () => {
  const figures = year([
    { state: "Recognised", digital: true, proficient: true },
    { state: "Recognised", digital: true, proficient: false },
    { state: "Recognised", digital: false, proficient: true },
    { state: "Recognised", digital: false, proficient: false },
    { state: "NotRecognised", digital: true, proficient: true },
  ]);

  test("Thành thạo counts only with Kỹ năng số", () => {
    expect([figures.counts.digital, figures.counts.proficient]).toEqual([2, 1]);
  });

  test("both readings of the proficient share have their own denominator", () => {
    expect(figures.rates).toEqual({
      recognised: 4 / 5,
      digital: 1 / 2,
      proficient: 1 / 2,
      proficientOfRecognised: 1 / 4,
    });
  });

  test("a share of nobody is no figure", () => {
    const { rates } = year([{ state: "Submitted" }]);
    expect(rates).toEqual({
      recognised: 0,
      digital: undefined,
      proficient: undefined,
      proficientOfRecognised: undefined,
    });
    expect(year([]).rates.recognised).toBeUndefined();
  });
});

describe("by unit, at Ngày chốt", () => {
  const units: Unit[] = [
    VP,
    unit("TT", "Thanh tra", { validTo: "2026-06-30", mergedInto: "TH" }),
    unit("TH", "Phòng Tổng hợp", { validTo: "2026-09-30", mergedInto: "NS" }),
    unit("NS", "Phòng Ngân sách"),
    unit("MOI", "Phòng Mới", { validFrom: "2026-12-01" }),
    unit("TRONG", "Phòng Trống"),
  ];
  const people: Person[] = [person("A", "An", "TT"), person("B", "Bình", "NS"), person("C", "Chi", "VP")];
  const figures = yearFigures({
    cycle: CYCLE,
    roster: { people, units },
    dossiers: people.slice(0, 2).map((of) => dossier(of, RECOGNISED)),
  });

  test("people of a merged unit count where the whole chain of mergers ends", () => {
    expect(figures.units.find(({ id }) => id === "NS")?.counts).toMatchObject({ total: 2, recognised: 2 });
  });

  test("units that exist that day are shown, without people too; others are not", () => {
    expect(figures.units.map(({ id }) => id)).toEqual(["VP", "NS", "TRONG"]);
    expect(figures.units[2]?.rates.recognised).toBeUndefined();
  });

  test("the units add up to the total, also with somebody in a unit nobody listed", () => {
    const roster = { people: [...people, person("D", "Dũng", "LA")], units };
    const { units: shown, counts } = yearFigures({ cycle: CYCLE, roster, dossiers: [] });
    expect(shown.reduce((sum, { counts: own }) => sum + own.total, 0)).toBe(counts.total);
  });
});

describe("by indicator", () => {
  const figures = year([
    { state: "Submitted", self: [10, 9, 9, 9, 9, 9, 9, 9, 9, 9] },
    {
      state: "AwaitingUnion",
      self: [8, 9, 9, 9, 9, 9, 9, 9, 9, 9],
      appraised: [4, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    },
    { state: "Registered" },
  ]);

  test("self scores average over the submitted, appraised scores over what units have appraised", () => {
    expect(figures.indicators[0]).toMatchObject({
      number: 1,
      selfAverage: 9,
      appraisedAverage: 4,
      belowFloor: 1,
    });
    expect(figures.indicators[1]).toMatchObject({ selfAverage: 9, appraisedAverage: 9, belowFloor: 0 });
  });

  test("the frozen criteria set names them", () => {
    expect(figures.indicators[5]?.text).toMatch(/^Sử dụng ngoại ngữ/);
  });

  test("without dossiers there is no average", () => {
    expect(year([undefined]).indicators[0]).toMatchObject({
      selfAverage: undefined,
      appraisedAverage: undefined,
    });
  });

  test("a dossier with a changed score is counted as adjusted once", () => {
    expect(figures.adjusted).toBe(1);
  });
});

describe("why people were not recognised", () => {
  test("the total, an indicator, both, or struck out: the four add up", () => {
    const figures = year([
      { state: "NotRecognised", appraised: [7, 7, 7, 7, 7, 7, 7, 7, 7, 7] },
      { state: "NotRecognised", appraised: [4, 10, 10, 10, 10, 10, 10, 10, 10, 10] },
      { state: "NotRecognised", appraised: [4, 7, 7, 7, 7, 7, 7, 7, 7, 7] },
      { state: "NotRecognised", proposed: true },
      RECOGNISED,
    ]);
    expect(figures.causes).toEqual({ belowTotal: 1, belowFloor: 1, both: 1, struckOut: 1, revoked: 0 });
    expect(figures.counts.notRecognised).toBe(4);
  });
});

describe("holders and their run of years", () => {
  const hang = person("A", "Nông Thị Hằng", "VP");
  const an = person("B", "Vi Văn An", "VP");
  const run = [2022, 2023, 2024, 2025].map((of) => earlier(hang, of));
  const figures = yearFigures({
    cycle: CYCLE,
    roster: { people: [hang, an], units: [VP] },
    dossiers: [...run, dossier(hang, { state: "Recognised", streak: 5 }), dossier(an, RECOGNISED)],
  });

  test("TieuBieu: five years in a row", () => {
    expect(figures.counts.outstanding).toBe(1);
  });

  test("the five decisions, oldest first, each of the agency that issued it", () => {
    const decisions = figures.holders.find(({ personId }) => personId === "A")?.decisions ?? [];
    expect(decisions.map(({ year: of, agency }) => [of, agency])).toEqual([
      [2022, "Sở Kế hoạch và Đầu tư"],
      [2023, "Sở Kế hoạch và Đầu tư"],
      [2024, "Sở Kế hoạch và Đầu tư"],
      [2025, "Sở Tài chính"],
      [2026, "Sở Tài chính"],
    ]);
  });

  test("within a unit holders are in the order of names", () => {
    expect(figures.holders.map(({ name }) => name)).toEqual(["Vi Văn An", "Nông Thị Hằng"]);
  });
});
