import { describe, expect, test } from "@jest/globals";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { sendOutbox } from "../../src/app/send-outbox.ts";
import { answers, at, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

function person(index: number) {
  const id = `CB${index}`;
  return {
    id,
    name: id,
    email: `cb${index}@stc.example`,
    unitId: UNIT.id,
    position: "",
    joined: "",
    left: "",
  };
}

/** An office with this many people, each of whom has handed in. */
function handedIn(count: number): Office {
  const office = new Office();
  const people = Array.from({ length: count }, (_, index) => person(index));
  office.roster = { people, units: [UNIT] };
  office.answers = people.map(({ email }, index) => ({
    ...{ form: "selfAssessment" as const, responseId: `r${index}`, at: at("10-14 09:03"), email },
    values: answers(),
  }));
  return office;
}

describe("an execution that comes near its six minutes", () => {
  test("drains no further, though the bell rings on, and has itself called again", () => {
    const office = handedIn(1);
    office.msLeft = 60_000;
    office.meanwhile = () => void office.bell.ring();
    drainResponses(office);
    expect(office.dossiers).toHaveLength(1);
    expect(office.goesOn).toEqual([30_000]);
  });

  test("stops between two marks of letters: the rest waits, unclaimed, for the next one", () => {
    const office = handedIn(60);
    drainResponses(office);
    const send = office.mailbox.send;
    Object.assign(office.mailbox, {
      send: (...args: Parameters<typeof send>) => {
        office.msLeft -= 5000;
        return send(...args);
      },
    });
    office.quota = 1000;
    office.alarms.length = 0;
    sendOutbox(office);
    const statuses = office.letters.map(({ status, claimedBy }) => `${status} ${claimedBy}`.trim());
    expect(statuses.filter((status) => status === "sent")).toHaveLength(60);
    expect(statuses.filter((status) => status === "waiting")).toHaveLength(60);
    expect(office.alarms).toEqual([30_000]);
  });

  test("goes on where it stopped: every letter is sent once in the end", () => {
    const office = handedIn(60);
    office.quota = 1000;
    drainResponses(office);
    office.msLeft = 0;
    sendOutbox(office);
    office.msLeft = 6 * 60_000;
    sendOutbox(office);
    expect(office.letters.every(({ status }) => status === "sent")).toBe(true);
    expect(new Set(office.sent).size).toBe(office.sent.length);
  });
});
