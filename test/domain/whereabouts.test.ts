import { describe, expect, test } from "@jest/globals";
import type { DossierEvent } from "../../src/domain/events.ts";
import { missingFrom, whereaboutsOf } from "../../src/domain/whereabouts.ts";
import {
  APPROVERS,
  appraised,
  at,
  CYCLE,
  concurred,
  given,
  HOLDER,
  objected,
  returned,
  submitted,
  UNIT,
} from "./given.ts";

const REGISTERED: DossierEvent = { type: "DossierRegistered", holder: HOLDER, at: at("10-05 08:00") };
const OPENED: DossierEvent = {
  type: "LinkOpened",
  opening: { step: "unit", by: UNIT.headEmail, at: at("10-15 07:00") },
};
const ASKED: DossierEvent = {
  type: "ReviewRequested",
  review: { at: at("11-06 08:00"), reason: "Chỉ số 3" },
};
const PROPOSED: DossierEvent = {
  type: "DossierProposed",
  proposal: { listNumber: 2, proposed: true, cause: "", at: at("11-24 08:00") },
};

function where(events: readonly DossierEvent[], cycle = CYCLE, approvers = APPROVERS) {
  return whereaboutsOf(given(...events), approvers, cycle);
}

describe("who has a dossier in hand, and since when", () => {
  test.each([
    ["registered: the person", [REGISTERED], "Đồng chí", "", at("10-05 08:00")],
    ["handed in: the unit", [submitted()], "Người thẩm định của đơn vị", UNIT.headEmail, at("10-14 09:03")],
    ["asked for more: the person", [submitted(), returned()], "Đồng chí", "", at("11-01 10:00")],
    ["appraised: the union", [submitted(), appraised()], "Công đoàn", UNIT.unionEmail, at("11-02 10:00")],
    [
      "objected: the unit again, from then on",
      [submitted(), appraised(), objected()],
      "Người thẩm định của đơn vị",
      UNIT.headEmail,
      at("11-05 10:00"),
    ],
    [
      "unit and union done: the Office",
      [submitted(), appraised(), concurred()],
      "Văn phòng",
      CYCLE.officeEmail,
      at("11-05 10:00"),
    ],
    [
      "asked about: the unit",
      [submitted(), appraised(), concurred(), ASKED],
      "Người thẩm định của đơn vị",
      UNIT.headEmail,
      at("11-06 08:00"),
    ],
    [
      "on a list: the head",
      [submitted(), appraised(), concurred(), PROPOSED],
      "Thủ trưởng cơ quan",
      CYCLE.headEmail,
      at("11-24 08:00"),
    ],
  ])("%s", (_, events, role, address, since) => {
    expect(where(events)).toMatchObject([{ role, address, since }]);
  });

  test("side by side: unit and union, until one has spoken", () => {
    const parallel = { ...CYCLE, order: "parallel" } as const;
    expect(where([submitted()], parallel).map(({ role }) => role)).toEqual([
      "Người thẩm định của đơn vị",
      "Công đoàn",
    ]);
  });

  test("a delegate is named with whom they stand in for", () => {
    const unit = { address: "pho@stc.example", onBehalfOf: UNIT.headEmail };
    expect(where([submitted()], CYCLE, { ...APPROVERS, unit })).toMatchObject([
      { address: "pho@stc.example", onBehalfOf: UNIT.headEmail },
    ]);
  });

  test("the link of the step that waits was opened; of a former step no longer counts", () => {
    expect(where([submitted(), OPENED])).toMatchObject([{ opened: { at: at("10-15 07:00") } }]);
    expect(where([submitted(), OPENED, appraised()])[0]).not.toHaveProperty("opened");
  });

  test("nobody once it is withdrawn", () => {
    const withdrawal = {
      at: at("10-20 08:00"),
      by: "a",
      reason: "",
      enteredBy: "person",
      paper: "",
    } as const;
    expect(where([submitted(), { type: "RegistrationWithdrawn", withdrawal }])).toEqual([]);
  });
});

describe("what is missing", () => {
  test("is said while the person can add it", () => {
    expect(missingFrom(given(REGISTERED))).toEqual(["Kế hoạch học tập của năm", "Phiếu tự đánh giá"]);
    expect(missingFrom(given(submitted()))).toEqual(["Kế hoạch học tập của năm", "Căn cứ của kỹ năng số"]);
    expect(missingFrom(given(submitted(), appraised()))).toEqual([]);
  });
});
