import { describe, expect, test } from "@jest/globals";
import type { LedgerEvent } from "../../src/domain/events.ts";
import { happeningInWords } from "../../src/domain/happening-in-words.ts";
import { inspectionOf } from "../../src/domain/inspection.ts";
import type { Happened } from "../../src/domain/inspection-rules.ts";
import { NO_PAST } from "../../src/domain/run-of-years.ts";
import { appraised, at, CYCLE, EIGHTS, earlier, given, returned, submitted } from "./given.ts";

function row(number: number, event: LedgerEvent | undefined, more: Partial<Happened> = {}): Happened {
  return { number, at: at(`11-0${number} 10:00`), by: "ai", year: 2026, personId: "CB0012", event, ...more };
}

const DOSSIER = given(submitted(EIGHTS), returned(), submitted([9, ...EIGHTS.slice(1)]), appraised());

function inspected(ledger: readonly Happened[], dossier = DOSSIER) {
  const made = { chainHead: "c0ffee", lastEvent: 9, at: at("12-01 08:00"), by: "vp@stc.example" };
  return inspectionOf({ dossier, cycle: CYCLE, criteria: undefined, ledger, past: NO_PAST, ...made });
}

describe("one person's year for an inspector", () => {
  test("tells this dossier's rows in the order of the ledger, and nobody else's", () => {
    const story = inspected([
      row(1, submitted()),
      row(2, submitted(), { personId: "CB0099" }),
      row(3, returned(), { year: 2025 }),
      row(4, appraised()),
    ]);
    expect(story.timeline.map(({ number, what }) => [number, what])).toEqual([
      ["1", "Nộp phiếu tự đánh giá"],
      ["4", "Đơn vị thẩm định"],
    ]);
  });

  test("tells of the lists it was on and of no other", () => {
    const proposal = { listNumber: 2, proposed: true, cause: "" };
    const compiled = (listNumber: number): LedgerEvent => ({
      type: "ListCompiled",
      listNumber,
      contentHash: "",
      proposed: [],
      notProposed: [],
    });
    const story = inspected([
      row(1, compiled(1), { personId: "" }),
      row(2, { type: "DossierProposed", proposal }),
      row(3, compiled(2), { personId: "" }),
    ]);
    expect(story.timeline.map(({ what }) => what)).toEqual(["Vào danh sách số 2", "Lập danh sách số 2"]);
  });

  test("marks on approvals in great haste stand in the story of each dossier they name", () => {
    const mark = (...subjects: string[]): LedgerEvent => ({
      type: "RapidAppraisalsMarked",
      approver: "tp",
      from: at("11-02 10:00"),
      until: at("11-02 10:02"),
      subjects,
    });
    const story = inspected([
      row(1, mark("2026/CB0012"), { personId: "" }),
      row(2, mark("2026/CB0099"), { personId: "" }),
    ]);
    expect(story.timeline).toHaveLength(1);
  });

  test("a row whose content was erased says so", () => {
    expect(inspected([row(1, undefined)]).timeline).toMatchObject([
      { what: "Nội dung đã được xóa theo quy định" },
    ]);
  });

  test("compares each self-assessment with the one before", () => {
    const { versions } = inspected([row(1, submitted()), row(2, submitted([9, ...EIGHTS.slice(1)]))]);
    expect(versions.map(({ differences }) => differences)).toEqual([[], ["Chỉ số 1: 8 → 9 điểm"]]);
  });

  test("names the rules in force when the unit appraised, not those that came after", () => {
    const opened: LedgerEvent = { type: "CycleOpened", cycle: CYCLE };
    const amended: LedgerEvent = {
      type: "CycleAmended",
      cycle: { ...CYCLE, passTotal: 70, version: 2, amendedBy: "Công văn 12" },
    };
    const { rules } = inspected([
      row(1, opened, { personId: "" }),
      row(9, amended, { personId: "", at: at("11-20 10:00") }),
    ]);
    expect(rules).toEqual(
      expect.arrayContaining([
        { label: "Tổng điểm tối thiểu", value: "80" },
        { label: "Phiên bản 2", value: "từ 10:00 ngày 20/11/2026, theo Công văn 12" },
      ]),
    );
  });

  test("an earlier year's result has a decision and no scores", () => {
    const story = inspected([], earlier(2025));
    expect(story.scores).toEqual([]);
    expect(story.outcome).toEqual(expect.arrayContaining([{ label: "Kết quả", value: "Đạt" }]));
  });

  test("happeningInWords() is silent on what tells nothing of a single dossier", () => {
    expect(happeningInWords({ type: "CycleOpened", cycle: CYCLE })).toBeUndefined();
  });
});
