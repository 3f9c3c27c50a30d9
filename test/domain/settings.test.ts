import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cycleFrom, parseDay } from "../../src/domain/settings.ts";

const REQUIRED = { "Email Thủ trưởng": "gd@x.example", "Email Văn phòng": "vp@x.example" };

describe("settings become a cycle", () => {
  test("defaults are those of the plan and of the year", () => {
    expect(cycleFrom(REQUIRED, 2026)).toMatchObject({
      ok: true,
      value: {
        year: 2026,
        agency: "Sở Kế hoạch và Đầu tư",
        opensOn: "2026-10-01",
        selfAssessmentDue: "2026-10-31",
        unitDue: "2026-11-10",
        unionDue: "2026-11-15",
        decisionDue: "2026-11-25",
        cutOff: "2026-11-30",
        passTotal: 80,
        passFloor: 5,
        order: "sequential",
        mail: "immediate",
      },
    });
  });

  test("every problem is told at once, with key, what was found and what was expected", () => {
    const outcome = cycleFrom(
      {
        ...REQUIRED,
        "Email Văn phòng": " ",
        "Hạn đơn vị": "31/02/2026",
        "Tổng điểm tối thiểu": "101",
        Thư: "mai",
      },
      2026,
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        expect.stringContaining("Email Văn phòng"),
        expect.stringMatching(/Hạn đơn vị.*31\/02\/2026/),
        expect.stringMatching(/Tổng điểm tối thiểu.*10 đến 100/),
        expect.stringMatching(/Thư.*ngay, gộp/),
      ],
    });
  });
});

describe("a setting with a few choices", () => {
  test.each(["constructor", "__proto__", "toString"])("does not know %s", (word) => {
    expect(
      cycleFrom(
        { "Email Thủ trưởng": "gd@stc.example", "Email Văn phòng": "vp@stc.example", "Thẩm định": word },
        2026,
      ),
    ).toMatchObject({ problems: [expect.stringContaining("Thẩm định")] });
  });
});

describe("a day as people type it or as a cell holds it", () => {
  test.each([
    ["2026-10-14", "2026-10-14"],
    ["14/10/2026", "2026-10-14"],
    ["1/2/2026", "2026-02-01"],
    ["46309", "2026-10-14"],
    ["29/02/2024", "2024-02-29"],
  ])("parseDay(%j) is %s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each(["31/02/2026", "29/02/2025", "2026-13-01", "hôm nay", "", "14-10-2026", "2026/10/14"])(
    "parseDay(%j) is none",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test("parseDay() of any text is a real day or none", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => parseDay(text) === undefined || !Number.isNaN(Date.parse(`${parseDay(text)}T00:00:00Z`)),
      ),
    );
  });
});
