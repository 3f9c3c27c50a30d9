import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check.ts";
import { drainResponses } from "../../src/app/drain-responses.ts";
import type { FormAnswer } from "../../src/app/ports.ts";
import { answers, at, EIGHTS, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

function answer(when: string, more: Partial<FormAnswer> = {}): FormAnswer {
  return {
    form: "selfAssessment",
    responseId: `r ${when}`,
    at: at(when),
    email: PERSON.email,
    values: answers(),
    ...more,
  };
}

function people(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...PERSON,
    id: `CB${1000 + index}`,
    email: `cb${index}@stc.example`,
  }));
}

describe("the doorbell: whoever hears it drains everything new in one commit", () => {
  test("a response becomes a scored row, a ledger line and two letters, in one commit and one marking", () => {
    const office = new Office();
    office.answers = [answer("10-14 09:03")];
    drainResponses(office);
    expect(office.dossier("CB0012")).toMatchObject({ state: "Submitted", submission: { scores: EIGHTS } });
    expect(office.events.map((row) => row.type)).toEqual(["SelfAssessmentSubmitted"]);
    expect(office.letters.map((letter) => [letter.to, letter.status])).toEqual([
      [UNIT.headEmail, "sent"],
      [PERSON.email, "sent"],
    ]);
    expect(office.commits).toBe(2);
  });

  test("the same ring twice changes nothing more", () => {
    const office = new Office();
    office.answers = [answer("10-14 09:03")];
    drainResponses(office);
    drainResponses(office);
    expect([office.commits, office.events.length, office.sent.length]).toEqual([2, 1, 2]);
  });

  test("a burst of 300 is two writes, whatever the order of triggers", () => {
    const office = new Office();
    office.roster = { people: people(300), units: [UNIT] };
    office.answers = office.roster.people.map((person, index) =>
      answer("10-14 09:03", { email: person.email, responseId: `r${index}` }),
    );
    drainResponses(office);
    expect(office.dossiers).toHaveLength(300);
    expect(office.commits).toBe(2);
    expect(office.sent).toHaveLength(10);
    expect(office.alarms).toHaveLength(1);
  });

  test("a response that arrives between the holder's read and its unlock is drained before it leaves", () => {
    const office = new Office();
    office.roster = { people: people(2), units: [UNIT] };
    office.answers = [answer("10-14 09:03", { email: "cb0@stc.example" })];
    office.meanwhile = () => {
      office.meanwhile = () => undefined;
      office.answers.push(answer("10-14 09:03", { email: "cb1@stc.example", responseId: "late" }));
      drainResponses(office);
    };
    drainResponses(office);
    expect(office.dossiers.map((dossier) => dossier.personId)).toEqual(["CB1000", "CB1001"]);
  });

  test("two responses of one person in one drain: the later replaces the former, in one row", () => {
    const office = new Office();
    const better = answers([9, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
    office.answers = [answer("10-14 09:03"), answer("10-14 09:05", { values: better })];
    drainResponses(office);
    expect(office.dossiers).toHaveLength(1);
    expect(office.dossier("CB0012")).toMatchObject({
      version: 2,
      submission: { scores: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9] },
    });
  });

  test("an edited response (same id, new timestamp) is a new version of it", () => {
    const office = new Office();
    office.answers = [answer("10-14 09:03", { responseId: "same" })];
    drainResponses(office);
    office.answers = [
      answer("10-14 09:08", { responseId: "same", values: answers([9, 8, 8, 8, 8, 8, 8, 8, 8, 8]) }),
    ];
    drainResponses(office);
    expect(office.dossier("CB0012")).toMatchObject({ version: 2 });
  });

  test("a response stamped at the very instant of the cursor is still taken", () => {
    const office = new Office();
    office.roster = { people: people(2), units: [UNIT] };
    office.answers = [answer("10-14 09:03", { email: "cb0@stc.example", responseId: "one" })];
    drainResponses(office);
    office.answers.push(answer("10-14 09:03", { email: "cb1@stc.example", responseId: "two" }));
    drainResponses(office);
    expect(office.dossiers).toHaveLength(2);
  });

  test("what cannot be taken stands in Cần xử lý with its reason and its answers, and a known person is told", () => {
    const office = new Office();
    office.answers = [
      answer("10-14 09:03", { values: answers([11, 8, 8, 8, 8, 8, 8, 8, 8, 8]) }),
      answer("10-14 09:04", { email: "la@khac.example" }),
    ];
    drainResponses(office);
    expect(office.placed.map(({ value }) => value.reason)).toEqual([
      expect.stringContaining("điểm không hợp lệ: Chỉ số 1"),
      expect.stringContaining("không có trong danh sách"),
    ]);
    expect(JSON.parse(office.placed[0]?.value.content ?? "")).toMatchObject({ "scores.1": "11" });
    expect(office.letters.map((letter) => [letter.to, letter.letter.template])).toEqual([
      [PERSON.email, "not-taken"],
    ]);
    expect(office.dossiers).toEqual([]);
  });

  test("a ring reads the form that rang, and no other", () => {
    const office = new Office();
    office.answers = [
      answer("10-14 09:03"),
      answer("10-14 09:03", { form: "registration", responseId: "other" }),
    ];
    drainResponses(office, { form: "F2" });
    expect(office.events.map((row) => row.type)).toEqual(["SelfAssessmentSubmitted"]);
    drainResponses(office);
    expect(office.events.map((row) => row.type)).toEqual(["SelfAssessmentSubmitted", "RegistrationRepeated"]);
  });

  test("a registration that is drained after the later self-assessment still counts from its own day", () => {
    const office = new Office();
    office.answers = [
      answer("10-05 08:00", { form: "registration", responseId: "lost" }),
      answer("10-14 09:03"),
    ];
    drainResponses(office, { form: "F2" });
    drainResponses(office);
    expect(office.dossier("CB0012")).toMatchObject({ state: "Submitted", registeredAt: at("10-05 08:00") });
    expect(office.letters.map(({ letter }) => letter.template)).toContain("registered");
    expect(checkWorkbook(office.openingsTold())).toMatchObject({ ok: true });
  });

  test("a self-assessment that is drained after the later registration has registered its person", () => {
    const office = new Office();
    office.answers = [
      answer("10-05 09:00", { form: "registration", responseId: "first" }),
      answer("10-05 08:00"),
    ];
    drainResponses(office, { form: "F1" });
    drainResponses(office);
    expect(office.dossier("CB0012")).toMatchObject({ state: "Submitted", registeredAt: at("10-05 08:00") });
  });

  test("a dossier whose row cannot be read is not written over: the answer waits in Cần xử lý", () => {
    const office = new Office();
    office.answers = [answer("10-14 09:03")];
    drainResponses(office);
    const [kept] = office.dossiers;
    office.unreadable.add("2026/CB0012");
    office.answers.push(answer("10-14 09:30"));
    drainResponses(office);
    expect(office.dossiers).toEqual([kept]);
    expect(office.placed).toMatchObject([{ value: { reason: expect.stringContaining("dòng 2") } }]);
  });

  test("in digest mode links wait for the morning, receipts do not", () => {
    const office = new Office();
    office.cycles[0] = { ...office.cycles[0], mail: "digest" } as (typeof office.cycles)[number];
    office.answers = [answer("10-14 09:03")];
    drainResponses(office);
    expect(office.letters.map((letter) => letter.status)).toEqual(["forDigest", "sent"]);
  });

  test("the workbook checks out against its ledger afterwards", () => {
    const office = new Office();
    office.answers = [answer("10-14 09:03"), answer("10-14 09:05")];
    drainResponses(office);
    expect(checkWorkbook(office.openingsTold())).toMatchObject({ ok: true });
  });
});
