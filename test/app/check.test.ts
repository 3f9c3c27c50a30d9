import { describe, expect, test } from "@jest/globals";
import type { LedgerRow } from "../../src/app/book.ts";
import { checkWorkbook } from "../../src/app/check.ts";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { answers, at, CYCLE, PERSON } from "../domain/given.ts";
import { Office } from "./given.ts";

function officeWithThreeCommits(): Office {
  const office = new Office();
  for (const day of ["14", "15", "16"]) {
    office.answers.push({
      form: "selfAssessment",
      responseId: `r${day}`,
      at: at(`10-${day} 09:03`),
      email: PERSON.email,
      values: answers(),
    });
    drainResponses(office);
  }
  return office.openingsTold();
}

function tamper(change: (row: LedgerRow) => Partial<LedgerRow>) {
  const office = officeWithThreeCommits();
  const row = office.events[1];
  if (!row) throw new Error("no row");
  office.events[1] = { ...row, ...change(row) };
  return checkWorkbook(office);
}

describe("the ledger shows what was changed by hand", () => {
  test("untouched, it checks out", () => {
    expect(checkWorkbook(officeWithThreeCommits())).toMatchObject({ ok: true });
  });

  test("changed content is named by its event", () => {
    expect(tamper((row) => ({ content: row.content.replace("[8,", "[9,") }))).toMatchObject({
      details: expect.arrayContaining([expect.stringContaining("sự kiện số 2")]),
    });
  });

  test.each(["by", "type", "at", "personId", "contentHash"] as const)(
    "a changed %s breaks the chain at its commit",
    (field) => {
      expect(tamper(() => ({ [field]: "khác" }))).toMatchObject({
        details: expect.arrayContaining([expect.stringContaining("lần ghi số 2")]),
      });
    },
  );

  test("a row removed from the end is missed", () => {
    const office = officeWithThreeCommits();
    office.events.pop();
    expect(checkWorkbook(office)).toMatchObject({
      details: expect.arrayContaining([expect.stringContaining("thiếu những dòng cuối")]),
    });
  });

  test("erasing a person's content leaves the chain whole", () => {
    const office = officeWithThreeCommits();
    const rows = office.events.map((row) => ({ ...row, content: "", salt: "" }));
    office.events.splice(0, rows.length, ...rows);
    const answer = checkWorkbook(office);
    expect(answer.ok ? [] : answer.details).not.toEqual(
      expect.arrayContaining([expect.stringContaining("chuỗi")]),
    );
  });

  test.each([
    ["is no JSON", "{"],
    ["is no event", "null"],
    ["cannot follow what was before", '{"type":"EarlierResultRecorded"}'],
  ])("content that %s is named by its event, and the check goes on", (_what, content) => {
    expect(tamper(() => ({ content }))).toMatchObject({
      code: "findings",
      details: expect.arrayContaining([expect.stringMatching(/sự kiện số 2: .*2026\/CB0012/)]),
    });
  });

  test("a dossier whose earlier events were erased is not compared: what is left cannot tell it", () => {
    const office = officeWithThreeCommits();
    const [first, ...later] = office.events;
    if (!first) throw new Error("no event");
    office.events.splice(0, office.events.length, { ...first, content: "", salt: "" }, ...later);
    expect(checkWorkbook(office)).toMatchObject({ ok: true });
  });

  test("a cycle edited by hand is named by its row and column, one never opened by its year", () => {
    const office = officeWithThreeCommits();
    office.cycles[0] = { ...CYCLE, passTotal: 60 };
    office.cycles.push({ ...CYCLE, year: 2027 });
    expect(checkWorkbook(office)).toMatchObject({
      details: [
        expect.stringMatching(/Kỳ đánh giá, dòng 2 \(2026\): cột “Tổng điểm tối thiểu” đang là “60”/),
        expect.stringMatching(/Kỳ đánh giá, dòng 3 \(2027\): không có trong Nhật ký/),
      ],
    });
  });

  test("a dossier edited by hand is named by its row", () => {
    const office = officeWithThreeCommits();
    const [dossier] = office.dossiers;
    if (!dossier) throw new Error("no dossier");
    office.dossiers[0] = { ...dossier, name: "Người khác" };
    expect(checkWorkbook(office)).toMatchObject({ details: [expect.stringContaining("Hồ sơ, dòng 2")] });
  });
});
