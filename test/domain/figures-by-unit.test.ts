import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { UnitFigures } from "../../src/domain/figures.ts";
import { figuresByTodaysUnit, figuresByUnitOfTheDay } from "../../src/domain/figures-by-unit.ts";
import { CYCLE, dossier, person, unit } from "../documents/sample-year.ts";

/** VP was renamed; KH merged into TC after the year; NS split off from TC. */
const UNITS = [
  unit("VP", "Văn phòng"),
  unit("TC", "Phòng Tài chính"),
  unit("KH", "Phòng Kế hoạch", { validTo: "2026-12-31", mergedInto: "TC" }),
  unit("NS", "Phòng Ngân sách", { validFrom: "2027-01-01", splitFrom: "TC" }),
];

const AN = person("A", "An", "VP");
const BINH = person("B", "Bình", "KH");
const CHI = person("C", "Chi", "NS");
const DUNG = person("D", "Dũng", "TC");

function frozen(dossierOf: Dossier, unitId: string, unitName: string): Dossier {
  return { ...dossierOf, unitId, unitName };
}

const FACTS = {
  cycle: CYCLE,
  roster: { people: [AN, BINH, CHI, DUNG], units: UNITS },
  dossiers: [
    frozen(dossier(AN, { state: "Recognised" }), "VP", "Văn phòng Sở"),
    frozen(dossier(BINH, { state: "Recognised" }), "KH", "Phòng Kế hoạch"),
    frozen(dossier(CHI, { state: "NotRecognised" }), "TC", "Phòng Tài chính"),
  ],
};

function short(rows: readonly UnitFigures[]) {
  return rows.map(({ id, name, counts }) => [id, name, counts.total, counts.recognised]);
}

describe("figures by today's unit and by the unit of the day", () => {
  test("of the day: units and names as they were, who has no dossier with the unit of Ngày chốt", () => {
    expect(short(figuresByUnitOfTheDay(FACTS))).toEqual([
      ["VP", "Văn phòng Sở", 1, 1],
      ["TC", "Phòng Tài chính", 2, 0],
      ["KH", "Phòng Kế hoạch", 1, 1],
    ]);
  });

  test("today's: the same people, in the units in which they are now", () => {
    expect(short(figuresByTodaysUnit(FACTS, "2027-03-01"))).toEqual([
      ["VP", "Văn phòng", 1, 1],
      ["TC", "Phòng Tài chính", 2, 1],
      ["NS", "Phòng Ngân sách", 1, 0],
    ]);
  });

  test("both count everybody once", () => {
    const sum = (rows: readonly UnitFigures[]) => rows.reduce((total, { counts }) => total + counts.total, 0);
    expect([sum(figuresByUnitOfTheDay(FACTS)), sum(figuresByTodaysUnit(FACTS, "2027-03-01"))]).toEqual([
      4, 4,
    ]);
  });
});
