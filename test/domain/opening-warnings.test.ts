import { describe, expect, test } from "@jest/globals";
import type { Cycle } from "../../src/domain/cycle.ts";
import { type OpeningFacts, openingWarnings } from "../../src/domain/opening-warnings.ts";
import { cycleDatesFrom, settingsOf } from "../../src/domain/settings.ts";
import { CYCLE } from "./given.ts";

const HOLIDAYS = [{ day: "2026-09-02", name: "Quốc khánh", worked: false }];
const CHECKED = { id: "cong-chuc", citation: "", checkedAgainstOriginal: true, indicators: [] };
/** No date of this cycle falls on a day off. */
const SOUND: Cycle = { ...CYCLE, selfAssessmentDue: "2026-10-30", unionDue: "2026-11-13" };

function warnings(cycle: Partial<Cycle> = {}, more: Partial<OpeningFacts> = {}): readonly string[] {
  const opened = { ...SOUND, ...cycle };
  const dates = cycleDatesFrom(settingsOf(opened), 2026, HOLIDAYS);
  return openingWarnings({
    cycle: opened,
    dates,
    holidays: HOLIDAYS,
    people: 62,
    criteria: CHECKED,
    ...more,
  });
}

describe("before a cycle is opened the Office is asked to look twice", () => {
  test("at nothing where all is as the plan has it", () => {
    expect(warnings()).toEqual([]);
  });

  test.each<[string, Partial<Cycle>, Partial<OpeningFacts>, RegExp]>([
    ["at a total other than 80 without a document", { passTotal: 70 }, {}, /là 70, khác 80 điểm/],
    ["at a floor other than 5", { passFloor: 6 }, {}, /là 6, khác 5 điểm/],
    [
      "at a deadline of responses in another year",
      { registrationDue: "2025-12-30" },
      {},
      /Hạn đăng ký \(30\/12\/2025\) không thuộc năm 2026/,
    ],
    [
      "at a step that ends before the one it follows",
      { unitDue: "2026-10-20" },
      {},
      /Hạn đơn vị \(20\/10\/2026\) sớm hơn/,
    ],
    [
      "at results that come after 1 December",
      { decisionDue: "2026-12-02", cutOff: "2026-12-03" },
      {},
      /không trước ngày 01\/12\/2026/,
    ],
    [
      "at a deadline kept on a day off",
      { unionDue: "2026-11-15" },
      {},
      /15\/11\/2026\) rơi vào Chủ nhật và được giữ nguyên/,
    ],
    ["at a year without holidays", {}, { holidays: [] }, /chưa có ngày nào của năm 2026/],
    [
      "at mail at once for a hundred people",
      {},
      { people: 100 },
      /100 người: đề nghị đặt khóa “Thư” là “gộp”/,
    ],
    [
      "at targets that are not the plan's",
      { targets: { ...CYCLE.targets, title: { percent: 50, strict: false } } },
      {},
      /khác mục tiêu của Kế hoạch 307/,
    ],
    [
      "at criteria not checked",
      {},
      { criteria: { ...CHECKED, checkedAgainstOriginal: false } },
      /chưa đối chiếu bản gốc/,
    ],
    ["at a head without a name", { headName: "" }, {}, /Họ tên Thủ trưởng/],
  ])("%s", (_what, cycle, more, expected) => {
    expect(warnings(cycle, more)).toEqual([expect.stringMatching(expected)]);
  });

  test("but not at another total that a document allows, nor at a digest", () => {
    expect(warnings({ passTotal: 70, passTotalCitation: "QĐ 244/QĐ-KHVN" })).toEqual([]);
    expect(warnings({ mail: "digest" }, { people: 100 })).toEqual([]);
  });

  test("at results that a day's quota of mail does not do for: how many days they take", () => {
    expect(warnings({ mail: "digest" }, { people: 3200 })).toEqual([
      expect.stringMatching(/khoảng 3200 thư.*gửi trong 3 ngày.*gửi trong 32 ngày/),
    ]);
  });
});
