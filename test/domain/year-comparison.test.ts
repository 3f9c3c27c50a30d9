import { describe, expect, test } from "@jest/globals";
import { yearFigures } from "../../src/domain/figures.ts";
import type { Person } from "../../src/domain/roster.ts";
import { type Course, CYCLE, dossier, earlier, person, unit } from "../documents/sample-year.ts";

const VP = unit("VP", "Văn phòng Sở");
const RECOGNISED: Course = { state: "Recognised" };

describe("against the year before", () => {
  const people = ["A", "B", "C", "D", "E"].map((id) => person(id, id, "VP"));
  const [a, b, c, d, e] = people as [Person, Person, Person, Person, Person];
  const roster = { people: [a, b, c, { ...d, left: "2026-05-01" }, e], units: [VP] };
  const dossiers = [
    ...[a, b, d].map((of) => earlier(of, 2025)),
    earlier(e, 2025, false),
    dossier(a, RECOGNISED),
    dossier(b, { state: "NotRecognised" }),
    dossier(c, RECOGNISED),
  ];

  test("who kept, gained, lost the title and who left add up", () => {
    expect(yearFigures({ cycle: CYCLE, roster, dossiers }).lastYear).toEqual({
      year: 2025,
      byName: true,
      recognised: 3,
      notRecognised: 1,
      kept: 1,
      gained: 1,
      lost: 1,
      departed: 1,
    });
  });

  test("no result held of the year before: no comparison", () => {
    expect(yearFigures({ cycle: CYCLE, roster, dossiers: [earlier(a, 2024)] }).lastYear).toBeUndefined();
  });

  test("known only by its totals, it is compared by number and nobody by name", () => {
    const totals = {
      year: 2025,
      agency: "Sở",
      total: 60,
      registered: 58,
      submitted: 55,
      recognised: 40,
      notRecognised: 15,
      digitalSkills: 30,
      proficient: 20,
      decisionNumber: "",
      decisionDate: "",
      source: "Báo cáo",
    };
    const facts = { cycle: CYCLE, roster: { people: [], units: [] }, dossiers: [] };
    expect(yearFigures({ ...facts, totals: [totals] }).lastYear).toMatchObject({
      byName: false,
      recognised: 40,
      notRecognised: 15,
    });
    expect(yearFigures({ ...facts, totals: [{ ...totals, year: 2024 }] }).lastYear).toBeUndefined();
  });
});
