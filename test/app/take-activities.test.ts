import { describe, expect, test } from "@jest/globals";
import { drainResponses } from "../../src/app/drain-responses.ts";
import type { FormAnswer } from "../../src/app/ports.ts";
import { answers, at, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

const VALUES = { kind: "Tuyên truyền", day: "05/10/2026", what: "Phổ biến Kế hoạch", participants: "12" };

function report(when: string, more: Partial<FormAnswer> = {}): FormAnswer {
  return { form: "activities", responseId: "b1", at: at(when), email: PERSON.email, values: VALUES, ...more };
}

function officeWithForm(): Office {
  const office = new Office();
  const form = { id: "F3", url: "https://forms.example/hoat-dong", items: {} };
  office.system = { ...office.system, forms: { ...office.system.forms, activities: form } };
  return office;
}

describe("the units' form goes by the same doorbell as the others", () => {
  test("a report becomes a row and a ledger line in one commit; nobody's dossier changes, no letter is sent", () => {
    const office = officeWithForm();
    office.answers = [report("10-14 09:03")];
    drainResponses(office, { form: "F3" });
    expect(office.activities).toMatchObject([
      { what: "Phổ biến Kế hoạch", unitId: UNIT.id, participants: 12 },
    ]);
    expect(office.events.map(({ type, year, personId }) => [type, year, personId])).toEqual([
      ["ActivityReported", 2026, PERSON.id],
    ]);
    expect([office.commits, office.letters.length, office.dossiers.length]).toEqual([1, 0, 0]);
  });

  test("the same ring twice changes nothing more", () => {
    const office = officeWithForm();
    office.answers = [report("10-14 09:03")];
    drainResponses(office);
    drainResponses(office);
    expect([office.commits, office.activities.length]).toEqual([1, 1]);
  });

  test("an answer that was edited writes over its own row, also when both versions come at once", () => {
    const office = officeWithForm();
    office.answers = [report("10-14 09:03"), report("10-14 09:04", { responseId: "b2" })];
    drainResponses(office);
    const edited = { ...VALUES, participants: "40" };
    office.answers.push(report("10-15 08:00"), report("10-15 08:05", { values: edited }));
    drainResponses(office);
    expect(office.activities.map(({ responseId, participants }) => [responseId, participants])).toEqual([
      ["b1", 40],
      ["b2", 12],
    ]);
  });

  test("an unknown address and a day that is none go to Cần xử lý; whoever is known is told why", () => {
    const office = officeWithForm();
    office.answers = [
      report("10-14 09:03", { responseId: "x", email: "la@la.example" }),
      report("10-14 09:04", { responseId: "y", values: { ...VALUES, day: "hôm qua" } }),
    ];
    drainResponses(office);
    expect(office.activities).toEqual([]);
    expect(office.attention.map(({ form, reason }) => [form, reason.slice(0, 40)])).toEqual([
      ["activities", "Địa chỉ email không có trong danh sách C"],
      ["activities", "Báo cáo hoạt động chưa đọc được: Ngày th"],
    ]);
    expect(office.letters.map(({ to, letter }) => [to, letter.template])).toEqual([
      [PERSON.email, "not-taken"],
    ]);
  });

  test("reports and self-assessments of one drain share its commit and its two reads", () => {
    const office = officeWithForm();
    const own = { form: "selfAssessment", responseId: "s1", values: answers() } as const;
    office.answers = [report("10-14 09:03"), report("10-14 09:05", own)];
    drainResponses(office);
    expect(office.dossier(PERSON.id)).toMatchObject({ state: "Submitted" });
    expect(office.activities).toHaveLength(1);
    expect(office.asked.filter(({ dossiers, activities }) => dossiers || activities)).toHaveLength(2);
  });
});
