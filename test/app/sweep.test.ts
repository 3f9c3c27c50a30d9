import { describe, expect, test } from "@jest/globals";
import { sweep } from "../../src/app/sweep.ts";
import { answers, at, CYCLE, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

describe("the sweep finds what a lost trigger left", () => {
  test("with nothing new it reads once and writes nothing", () => {
    const office = new Office();
    sweep(office);
    expect(office.asked).toEqual([{ outbox: "statuses", holidays: true, deliveries: true }]);
    expect(office.commits).toBe(0);
  });

  test("a response whose trigger was lost is taken", () => {
    const office = new Office();
    office.answers = [
      {
        form: "selfAssessment",
        responseId: "r1",
        at: at("10-14 09:03"),
        email: PERSON.email,
        values: answers(),
      },
    ];
    sweep(office);
    expect(office.dossier("CB0012")).toMatchObject({ state: "Submitted" });
  });

  test("letters left waiting by a gone quota are sent", () => {
    const office = new Office();
    office.quota = 0;
    office.answers = [
      {
        form: "selfAssessment",
        responseId: "r1",
        at: at("10-14 09:03"),
        email: PERSON.email,
        values: answers(),
      },
    ];
    sweep(office);
    expect(office.sent).toEqual([]);
    office.quota = 10;
    sweep(office);
    expect(office.sent).toEqual([1, 2]);
  });

  /** One response taken in digest mode the evening before. */
  function keptSinceYesterday(): Office {
    const office = new Office();
    office.cycles.splice(0, 1, { ...CYCLE, mail: "digest" });
    office.now = at("10-14 21:00");
    office.answers = [
      { form: "selfAssessment", responseId: "r1", at: office.now, email: PERSON.email, values: answers() },
    ];
    sweep(office);
    return office;
  }

  const digests = (office: Office) =>
    office.letters.filter(({ letter }) => letter.template === "digest").map(({ to }) => to);

  test("a morning whose run was lost, or found the lock taken, is made up for the same day", () => {
    const office = keptSinceYesterday();
    office.now = at("10-15 08:00");
    sweep(office);
    expect(digests(office)).toEqual([UNIT.headEmail]);
    sweep(office);
    expect(digests(office)).toHaveLength(1);
  });

  test("what is kept today waits for tomorrow's letter, and before seven the morning run may still come", () => {
    const office = keptSinceYesterday();
    sweep(office);
    office.now = at("10-15 04:00");
    sweep(office);
    expect(digests(office)).toEqual([]);
  });
});
