import { describe, expect, test } from "@jest/globals";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { morning } from "../../src/app/morning.ts";
import { sendOutbox } from "../../src/app/send-outbox.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { answers, appraised, at, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

/** An office in which this many people have handed in, in one drain. */
function officeWith(count: number, set: (office: Office) => void = () => undefined): Office {
  const office = new Office();
  set(office);
  office.roster = {
    people: Array.from({ length: count }, (_, index) => ({
      ...PERSON,
      id: `CB${1000 + index}`,
      email: `cb${index}@stc.example`,
    })),
    units: [UNIT],
  };
  office.answers = office.roster.people.map((person, index) => ({
    form: "selfAssessment",
    responseId: `r${index}`,
    at: at("10-14 09:03"),
    email: person.email,
    values: answers(),
  }));
  drainResponses(office);
  return office;
}

function statuses(office: Office): readonly string[] {
  return [...new Set(office.letters.map((letter) => letter.status))];
}

function digest(office: Office): void {
  office.cycles[0] = { ...office.cycles[0], mail: "digest" } as (typeof office.cycles)[number];
}

describe("the outbox: no letter is lost, and none sent twice without a crash", () => {
  test("ten go out with the commit, links first; the rest by the one-shot trigger", () => {
    const office = officeWith(20);
    expect(office.sent).toHaveLength(10);
    expect(office.letters.slice(0, 20).every((row) => row.letter.template === "unit-step")).toBe(true);
    sendOutbox(office);
    expect([...office.sent].sort((one, other) => one - other)).toEqual(
      office.letters.map((row) => row.number),
    );
    expect(statuses(office)).toEqual(["sent"]);
  });

  test("with the day's quota gone letters wait, visibly, and go out when it is back", () => {
    const office = officeWith(20, (fresh) => {
      fresh.quota = 3;
    });
    expect(office.letters.filter((row) => row.problem !== "").length).toBe(7);
    sendOutbox(office);
    expect(office.sent).toHaveLength(3);
    office.quota = 100;
    sendOutbox(office);
    expect(office.sent).toHaveLength(40);
    expect(statuses(office)).toEqual(["sent"]);
  });

  test("where the quota does not do for all, links written later go before receipts written earlier", () => {
    const office = officeWith(20, (fresh) => {
      fresh.quota = 0;
    });
    office.answers = office.answers.map((answer, index) =>
      index < 5 ? { ...answer, responseId: `again${index}`, at: at("10-14 10:03") } : answer,
    );
    drainResponses(office);
    const asks = office.letters.filter(({ letter }) => letter.template === "unit-step");
    expect(asks.length).toBe(25);
    office.quota = 25;
    sendOutbox(office);
    expect([...office.sent].sort((one, other) => one - other)).toEqual(asks.map(({ number }) => number));
  });

  test("a claim is left alone while it holds, and taken again once its execution must be dead", () => {
    const office = officeWith(1);
    const [letter] = office.letters;
    if (!letter) throw new Error("no letter");
    office.letters[0] = {
      ...letter,
      status: "sending",
      claimedBy: "dead",
      claimedUntil: at("10-14 09:13"),
      sentAt: "",
    };
    office.sent.length = 0;
    office.later(5);
    sendOutbox(office);
    expect(office.sent).toEqual([]);
    office.later(10);
    sendOutbox(office);
    expect(office.sent).toEqual([letter.number]);
  });
});

function digestsToHead(office: Office) {
  return office.letters.filter(({ to, letter }) => to === UNIT.headEmail && letter.template === "digest");
}

describe("digest mode: one letter a morning with everything that waits for one approver", () => {
  test("folds what was kept, one line a dossier", () => {
    const office = officeWith(3, digest);
    morning(office);
    const last = office.letters[office.letters.length - 1];
    expect(last).toMatchObject({ to: UNIT.headEmail, status: "sent", letter: { template: "digest" } });
    expect(last?.letter.template === "digest" && last.letter.items).toHaveLength(3);
    expect(office.letters.filter((row) => row.status === "folded")).toHaveLength(3);
  });

  test("more than a hundred lines for one approver are still one letter: a hundred links, the rest counted", () => {
    const office = officeWith(250, digest);
    office.quota = 1000;
    morning(office);
    const sizes = office.letters.flatMap(({ letter }) =>
      letter.template === "digest" ? [[letter.items.length, letter.more, letter.queue?.purpose]] : [],
    );
    expect(sizes).toEqual([[100, 150, "queue"]]);
  });

  test("what was done, withdrawn or given to somebody else since it was kept is not in it", () => {
    const office = officeWith(3, digest);
    const [first, second, third] = office.dossiers;
    if (!first || !second || !third) throw new Error("three have handed in");
    office.dossiers[0] = evolve(first, appraised());
    office.dossiers[1] = evolve(second, {
      type: "DossierReassigned",
      step: "unit",
      reassignment: { to: "khac@stc.example", by: "office", at: at("10-14 10:00"), reason: "Đi công tác" },
    });
    morning(office);
    expect(digestsToHead(office)).toMatchObject([
      { letter: { items: [{ invitation: { subject: "2026/CB1002" } }] } },
    ]);
    expect(office.letters.filter((row) => row.status === "folded")).toHaveLength(3);
  });

  test("with everything done in the evening there is no letter in the morning", () => {
    const office = officeWith(2, digest);
    office.dossiers.splice(0, 2, ...office.dossiers.map((dossier) => evolve(dossier, appraised())));
    morning(office);
    expect(digestsToHead(office)).toEqual([]);
  });

  test("a morning with nothing new writes nothing", () => {
    const office = officeWith(3, digest);
    morning(office);
    const commits = office.commits;
    morning(office);
    expect(office.commits).toBe(commits);
  });

  test("two letters about the same step become one line", () => {
    const office = officeWith(1, digest);
    office.answers.push({
      form: "selfAssessment",
      responseId: "again",
      at: at("10-14 10:00"),
      email: "cb0@stc.example",
      values: answers(),
    });
    drainResponses(office);
    morning(office);
    const last = office.letters[office.letters.length - 1];
    expect(last?.letter.template === "digest" && last.letter.items).toMatchObject([
      { invitation: { version: 2 } },
    ]);
  });
});

describe("the roll is followed each morning", () => {
  test("who left before Ngày chốt is counted no longer", () => {
    const office = officeWith(2);
    office.roster = {
      ...office.roster,
      people: office.roster.people.map((person) =>
        person.id === "CB1001" ? { ...person, left: "2026-11-01" } : person,
      ),
    };
    morning(office);
    expect(office.dossiers.map((dossier) => dossier.onRoll)).toEqual([true, false]);
    expect(office.events.map((row) => row.type)).toContain("RollFollowed");
  });
});
