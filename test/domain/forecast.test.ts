import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { forecast } from "../../src/domain/forecast.ts";
import type { ManyYears } from "../../src/domain/years-compared.ts";
import { appraised, CYCLE, concurred, given, PERSON, submitted, UNIT } from "./given.ts";
import { HISTORIES } from "./histories.ts";

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const SIXES = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6];

function dossiers(count: number, ...events: readonly DossierEvent[]): readonly Dossier[] {
  return Array(count).fill(given(...events));
}

/** Ten people on the roll; half of them recognised in 2022, a year known by its totals. */
function agency(...found: readonly (readonly Dossier[])[]): ManyYears {
  const people = Array.from({ length: 10 }, (_, index) => ({ ...PERSON, id: `CB${index}` }));
  const known = { year: 2022, agency: "Sở", total: 10, registered: 8, submitted: 8, recognised: 5 };
  const rest = { notRecognised: 3, digitalSkills: 0, proficient: 0, decisionNumber: "", decisionDate: "" };
  return {
    cycles: [CYCLE],
    roster: { people, units: [UNIT] },
    dossiers: found.flat(),
    totals: [{ ...known, ...rest, source: "báo cáo" }],
  };
}

describe("forecast()", () => {
  test("in January anything from nobody to everybody may come, and nothing is said of 2030", () => {
    expect(forecast(CYCLE, agency(), YEARS, "2026-01-05")).toEqual({
      submitted: { low: 0, high: 10 },
      recognised: { low: 0, high: 10 },
      rate: { low: 0, high: 1 },
      atEnd: undefined,
    });
  });

  test("half way the pace is carried on to the deadline, and at least as many of the rest fail as did so far", () => {
    const handedIn = dossiers(2, submitted());
    const passing = dossiers(2, submitted(), appraised(), concurred());
    const failing = dossiers(1, submitted(SIXES), appraised(SIXES), concurred());
    // Five in sixteen of 31 days: ten by the deadline. Two of three passed: one of two more at least.
    const found = forecast(CYCLE, agency(handedIn, passing, failing), YEARS, "2026-10-16");
    expect(found.submitted).toEqual({ low: 5, high: 10 });
    expect(found.recognised).toEqual({ low: 3, high: 9 });
  });

  test("after the deadline nothing more is handed in", () => {
    const handedIn = dossiers(3, submitted());
    const { submitted: range } = forecast(CYCLE, agency(handedIn), YEARS, "2026-10-31");
    expect(range).toEqual({ low: 3, high: 3 });
  });

  test("when everything is decided both ends are the result, and each year changes as the years since 2022 did", () => {
    const decided = dossiers(7, ...HISTORIES.DossierRecognised);
    // From 50% in 2022 to 70% in 2026: five points a year, four years more.
    expect(forecast(CYCLE, agency(decided), YEARS, "2026-12-20")).toEqual({
      submitted: { low: 7, high: 7 },
      recognised: { low: 7, high: 7 },
      rate: { low: 0.7, high: 0.7 },
      atEnd: { low: expect.closeTo(0.9), high: expect.closeTo(0.9) },
    });
  });
});
