import { describe, expect, test } from "@jest/globals";
import type { LedgerRow } from "../../src/app/book.ts";
import { examineChain } from "../../src/app/chain.ts";
import { seal } from "../../src/app/seal.ts";
import { at } from "../domain/given.ts";
import { Office } from "./given.ts";

const office = new Office();

/** Six commits of two events each, from row 2 down. */
function written() {
  let { system } = office;
  const rows: LedgerRow[] = [];
  for (let commit = 0; commit < 6; commit += 1) {
    const event = { type: "FormUpdated", criteriaSet: "A", questions: [] } as const;
    const happening = { event, year: 2026, personId: "", by: "vp@stc.example" };
    const sealed = seal([happening, happening], system, at("10-14 09:00"), office.dice);
    rows.push(...sealed.rows);
    system = sealed.system;
  }
  return { rows, system };
}

const { rows: ROWS, system: SYSTEM } = written();

function change(number: number, to: Partial<LedgerRow>): readonly LedgerRow[] {
  return ROWS.map((row) => (row.number === number ? { ...row, ...to } : row));
}

const LATER = "2026-10-15T09:00:00.000+07:00";

describe("examineChain() names the row of the tab and what became of it", () => {
  test.each<readonly [string, readonly LedgerRow[], readonly RegExp[]]>([
    ["nothing touched", ROWS, []],
    [
      "content edited",
      change(5, { content: "{}" }),
      [/^Nhật ký xử lý, dòng 6 \(sự kiện số 5\): nội dung đã bị sửa/],
    ],
    ["content erased, as the law may ask", change(5, { content: "", salt: "" }), []],
    [
      "the kind of event edited",
      change(5, { type: "ReportMade" }),
      [/dòng 6 đến 7, cột “Sự kiện” \(lần ghi số 3\)/],
    ],
    [
      "a moment edited",
      change(5, { at: LATER }),
      [/dòng 6 đến 7 \(lần ghi số 3\): thời điểm, người thực hiện/],
    ],
    [
      "two commits edited, each named",
      change(5, { at: LATER }).map((row) => (row.number === 9 ? { ...row, by: "x" } : row)),
      [/lần ghi số 3/, /lần ghi số 5/],
    ],
    ["a link of the chain edited, and that commit alone", change(6, { chainHash: "0" }), [/lần ghi số 3/]],
    ["the last link edited", change(12, { chainHash: "0" }), [/lần ghi số 6/]],
    [
      "a row deleted",
      ROWS.filter(({ number }) => number !== 5),
      [/trước dòng 6: thiếu sự kiện số 5/, /lần ghi số 3/],
    ],
    ["the last commit deleted", ROWS.slice(0, 10), [/thiếu những dòng cuối \(sự kiện số 11 đến 12\)/]],
    [
      "a row doubled",
      [...ROWS, ROWS[2] ?? ROWS[0]].flatMap((row) => row ?? []),
      [/dòng 14: sự kiện số 3 đã có ở dòng 4/],
    ],
    ["rows in another order", [...ROWS].reverse(), [/dòng 3: thứ tự dòng đã bị đổi/]],
  ])("%s", (_what, rows, words) => {
    const { findings } = examineChain(rows, SYSTEM);
    expect(findings).toEqual(words.map((word) => expect.stringMatching(word)));
  });

  test("only what is missing or linked wrongly makes the ledger untrusted; an edited content loses its own dossier alone", () => {
    expect(examineChain(change(5, { content: "{}" }), SYSTEM)).toMatchObject({ whole: true });
    expect(examineChain([...ROWS].reverse(), SYSTEM)).toMatchObject({
      whole: true,
      reordered: true,
      faults: [],
    });
    expect(examineChain(change(5, { at: LATER }), SYSTEM)).toMatchObject({ whole: false });
    expect(examineChain(ROWS.slice(1), SYSTEM)).toMatchObject({ whole: false });
  });

  test("a chain that goes on from an archive begins where that ended", () => {
    const archived = {
      type: "YearsArchived",
      chainHead: ROWS[3]?.chainHash ?? "",
      ...{ until: 2025, lastEvent: 4, events: 4, files: [] },
    } as const;
    const happening = { event: archived, year: 0, personId: "", by: "vp@stc.example" };
    const { rows, system } = seal([happening], SYSTEM, at("10-14 10:00"), office.dice);
    expect(examineChain([...ROWS.slice(4), ...rows], system).findings).toEqual([]);
    expect(examineChain([...ROWS.slice(5), ...rows], system).findings).not.toEqual([]);
    expect(examineChain([...ROWS.slice(4), ...rows], { ...system, chainHead: "0" }).findings).not.toEqual([]);
  });
});
