import { describe, expect, test } from "@jest/globals";
import { sweep } from "../../src/app/sweep.ts";
import { answers, at, PERSON } from "../domain/given.ts";
import { Office } from "./given.ts";

describe("the sweep finds what a lost trigger left", () => {
  test("with nothing new it reads once and writes nothing", () => {
    const office = new Office();
    sweep(office);
    expect(office.asked).toEqual([{ outbox: "statuses" }]);
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
});
