import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { waitingOrder, waitingSince } from "../../src/domain/waiting-since.ts";
import { appraised, at, concurred, given, HOLDER, objected, returned, submitted } from "./given.ts";

const REGISTERED: DossierEvent = { type: "DossierRegistered", holder: HOLDER, at: at("10-05 08:00") };
const proposedAt = (moment: string): DossierEvent => ({
  type: "DossierProposed",
  proposal: { listNumber: 1, proposed: true, cause: "", at: at(moment) },
});
const DECISION = {
  at: at("11-24 09:00"),
  by: "head@x",
  recognised: true,
  cause: "",
  number: "",
  date: "",
  agency: "Sở Tài chính",
  streak: 1,
} as const;

/** The dossier of somebody else, otherwise the same. */
function of(personId: string, dossier: Dossier): Dossier {
  return { ...dossier, personId };
}

describe("since when a dossier waits where it is", () => {
  test.each([
    ["registered", [REGISTERED], at("10-05 08:00")],
    ["handed in", [submitted()], at("10-14 09:03")],
    ["asked for more", [submitted(), returned()], at("11-01 10:00")],
    ["at the union", [submitted(), appraised()], at("11-02 10:00")],
    [
      "before the head: since its list went there",
      [submitted(), appraised(), concurred(), proposedAt("11-20 08:00")],
      at("11-20 08:00"),
    ],
  ])("%s", (_name, events, since) => {
    expect(waitingSince(given(...(events as DossierEvent[])))).toBe(since);
  });

  test("an objection begins the unit's time anew", () => {
    const back = given(submitted(), appraised(), objected());
    expect(back.state).toBe("Submitted");
    expect(waitingSince(back)).not.toBe(at("10-14 09:03"));
  });

  test("nothing waits once it is decided", () => {
    const decided = given(submitted(), appraised(), concurred(), proposedAt("11-20 08:00"), {
      type: "DossierRecognised",
      decision: DECISION,
    });
    expect([waitingSince(decided), waitingOrder(decided)]).toEqual([undefined, undefined]);
  });
});

describe("the order of the waiting", () => {
  test("puts the earlier day first, whoever it is", () => {
    const [older, newer] = [given(REGISTERED), given(submitted())];
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(waitingOrder(of(one, older))).toBeLessThan(waitingOrder(of(other, newer)) ?? 0);
      }),
    );
  });

  test("tells 5,000 dossiers of one day apart, in whole numbers of 15 digits at most", () => {
    const dossier = given(submitted());
    const orders = Array.from({ length: 5000 }, (_, index) =>
      waitingOrder(of(`CB${String(index).padStart(4, "0")}`, dossier)),
    );
    expect(new Set(orders).size).toBe(5000);
    for (const order of orders) expect(String(order)).toMatch(/^\d{1,15}$/);
  });
});
