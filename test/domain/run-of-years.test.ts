import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Dossier } from "../../src/domain/dossier.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { reckonRuns } from "../../src/domain/reckon-runs.ts";
import { NO_PAST, type Past, runBreakOf, runEndingIn, runOf } from "../../src/domain/run-of-years.ts";
import { earlier, given, submitted } from "./given.ts";

function past(dossiers: readonly Dossier[], more: Partial<Past> = {}): Past {
  return { ...NO_PAST, dossiers, ...more };
}

function breakOf(known: Past, year = 2026): string | undefined {
  return runBreakOf(runEndingIn(known, year));
}

function revokedIn(year: number): Dossier {
  const document = { number: "12/QĐ-STC", date: `${year + 1}-03-02` };
  const revocation = {
    at: `${year + 1}-03-02T09:00:00.000+07:00`,
    by: "vp",
    document,
    reason: "Kê khai sai",
  };
  return evolve(earlier(year), { type: "TitleRevoked", revocation });
}

describe("the run of years (Số năm liền; plan 307, II.2.b)", () => {
  test("counts back without a gap, this year included", () => {
    expect(runEndingIn(past([2022, 2023, 2024, 2025].map((year) => earlier(year))), 2026)).toEqual({
      length: 5,
      missing: [],
    });
    expect(runEndingIn(past([earlier(2025), earlier(2023)]), 2026).length).toBe(2);
  });

  test("is none where the year itself is not recognised", () => {
    expect(runOf(past([earlier(2024), earlier(2025, { recognised: false })]), 2025).length).toBe(0);
    expect(runOf(past([earlier(2024), earlier(2025)]), 2025).length).toBe(2);
  });

  test("nobody missed a year before the movement began", () => {
    expect(breakOf(past([earlier(2022), earlier(2023), earlier(2024), earlier(2025)]))).toBeUndefined();
  });

  test.each<[string, Past, string]>([
    [
      "no dossier in a year with a cycle",
      past([], { cycleYears: new Set([2025]) }),
      "Năm 2025: không đăng ký",
    ],
    [
      "a year known by its totals",
      past([], { totalsYears: new Set([2025]) }),
      "Năm 2025: chỉ có số liệu tổng, chưa có kết quả của từng người",
    ],
    ["a year of which nothing is known", NO_PAST, "Năm 2025: chưa có số liệu"],
    [
      "a year not passed",
      past([earlier(2025, { recognised: false, cause: "Tổng điểm 70, chưa đủ 80 điểm" })]),
      "Năm 2025: Không đạt (Tổng điểm 70, chưa đủ 80 điểm)",
    ],
    [
      "a year not passed, cause not known",
      past([earlier(2025, { recognised: false })]),
      "Năm 2025: Không đạt",
    ],
    [
      "a title withdrawn",
      past([revokedIn(2025)]),
      "Năm 2025: đã hủy công nhận theo văn bản số 12/QĐ-STC ngày 02/03/2026",
    ],
    [
      "a dossier never decided",
      past([{ ...given(submitted()), year: 2025 }]),
      "Năm 2025: chưa có quyết định (Đã nộp, chờ thẩm định)",
    ],
  ])("says what broke it: %s", (_what, known, words) => {
    expect(breakOf(known)).toBe(words);
  });

  test("a registration withdrawn is a cause of its own", () => {
    const withdrawal = {
      at: "2025-10-20T09:00:00.000+07:00",
      by: "an",
      reason: "",
      enteredBy: "person",
      paper: "",
    } as const;
    const dossier = evolve(given(submitted()), { type: "RegistrationWithdrawn", withdrawal });
    expect(breakOf(past([{ ...dossier, year: 2025 }]))).toBe("Năm 2025: đã rút đăng ký");
  });

  test("names every missing year, newest first", () => {
    expect(runEndingIn(past([earlier(2024)]), 2026).missing.map(({ year }) => year)).toEqual([
      2025, 2023, 2022,
    ]);
  });
});

describe("worked out again when a year changes", () => {
  const years = fc.subarray([2021, 2022, 2023, 2024, 2025, 2026], { minLength: 1 });

  test("afterwards every later year stands as if it had been reckoned from nothing", () => {
    fc.assert(
      fc.property(years, fc.constantFrom(2021, 2022, 2023, 2024, 2025), (recognised, changed) => {
        const before = recognised.map((year) => earlier(year)).map(reckoned(recognised));
        const after = recognised.includes(changed) ? recognised : [...recognised, changed];
        const added = recognised.includes(changed) ? [] : [reckoned(after)(earlier(changed))];
        const dossiers = [...before, ...added];
        const changes = new Map(
          reckonRuns(past(dossiers), changed).map((change) => [change.dossier.year, change]),
        );
        for (const dossier of dossiers.filter(({ year }) => year > changed)) {
          const change = changes.get(dossier.year);
          const now = change ? evolve(dossier, change.event) : dossier;
          const run = runOf(past(dossiers), dossier.year);
          expect(now).toMatchObject({ decision: { streak: run.length } });
          expect("decision" in now && now.decision.runBreak).toBe(runBreakOf(run));
        }
      }),
    );
  });

  test("a year that does not change gives no event", () => {
    const dossiers = [2024, 2025].map((year) => earlier(year)).map(reckoned([2024, 2025]));
    expect(reckonRuns(past(dossiers), 2023)).toEqual([]);
  });

  test("earlier years are left alone", () => {
    const dossiers = [2022, 2023].map((year) => earlier(year)).map(reckoned([2022, 2023]));
    expect(reckonRuns(past([...dossiers, earlier(2024)]), 2024)).toEqual([]);
  });
});

/** The dossier with the run that it closed when these years were the recognised ones. */
function reckoned(recognised: readonly number[]) {
  return (dossier: Dossier): Dossier => {
    const run = runEndingIn(past(recognised.map((year) => earlier(year))), dossier.year);
    const runBreak = runBreakOf(run);
    return evolve(dossier, {
      type: "StreakReckoned",
      streak: run.length,
      ...(runBreak === undefined ? {} : { runBreak }),
    });
  };
}
