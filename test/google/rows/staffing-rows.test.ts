import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Delegation } from "../../../src/domain/delegation.ts";
import type { Meeting } from "../../../src/domain/meeting.ts";
import type { UnionStepRule } from "../../../src/domain/union-step.ts";
import type { UnitProposal } from "../../../src/domain/unit-proposal.ts";
import type { Cells } from "../../../src/google/rows/cell.ts";
import { meetingRow } from "../../../src/google/rows/meeting-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { delegationRow, unionStepCells, unionStepFrom } from "../../../src/google/rows/staffing-rows.ts";
import { unitProposalRow } from "../../../src/google/rows/unit-proposal-row.ts";
import { anyDay, anyInstant } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

const word = fc.stringMatching(/^[a-zA-ZăâđêôơưáàạÁ0-9]{1,12}$/u);
const address = word.map((name) => `${name}@so.example`);
const year = fc.integer({ min: 2021, max: 2100 });
const number = fc.integer({ min: 1, max: 999 });
const openDay = fc.oneof(anyDay, fc.constant("" as const));

const anyRule: fc.Arbitrary<UnionStepRule> = fc.record({
  unitId: fc.oneof(word, fc.constant("")),
  from: anyDay,
  form: fc.constantFrom("union", "none", "council"),
  councilEmail: fc.oneof(address, fc.constant("")),
  citation: word,
});

const anyDelegation: fc.Arbitrary<Delegation> = fc.record({
  principal: address,
  delegate: address,
  from: anyDay,
  to: openDay,
  scope: fc.constantFrom("all", "unit", "union", "list"),
  citation: word,
});

const anyVote = fc.record({ personId: word, inFavour: number, against: number, opinion: word });

const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    year,
    number,
    unitId: fc.oneof(word, fc.constant("")),
    unitName: word,
    startedAt: anyInstant,
    endedAt: fc.oneof(anyInstant, fc.constant("" as const)),
    place: word,
    chair: word,
    secretary: word,
    present: fc.array(word),
    absent: fc.array(word),
    opinions: word,
    common: fc.option(fc.record({ inFavour: number, against: number }), { nil: undefined }),
    votes: fc.array(anyVote, { maxLength: 5 }),
    recordedBy: address,
    recordedAt: anyInstant,
  })
  .map(({ common, ...meeting }) => (common === undefined ? meeting : { ...meeting, common }));

const anyProposal: fc.Arbitrary<UnitProposal> = fc
  .record(
    {
      year,
      unitId: word,
      unitName: word,
      number,
      madeAt: anyInstant,
      madeBy: address,
      proposed: fc.array(word),
      notProposed: fc.dictionary(word, word),
      contentHash: word,
      onBehalfOf: address,
    },
    {
      requiredKeys: [
        "year",
        "unitId",
        "unitName",
        "number",
        "madeAt",
        "madeBy",
        "proposed",
        "notProposed",
        "contentHash",
      ],
    },
  )
  .map((proposal) => proposal as UnitProposal);

function reader(tab: string, cells: Cells): RowReader {
  return new RowReader(tab, 2, cells, []);
}

describe("what a dialog writes into a tab is read back whole, and every column stands in the template", () => {
  test("Bước Công đoàn", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const cells = unionStepCells(rule);
        expect(unionStepFrom(reader("Bước Công đoàn", cells))).toEqual(rule);
        expect(headersOf("union-steps")).toEqual(expect.arrayContaining(Object.keys(cells)));
      }),
    );
  });

  test("Ủy quyền", () => {
    fc.assert(
      fc.property(anyDelegation, (delegation) => {
        const cells = delegationRow.write(delegation);
        expect(delegationRow.read(reader("Ủy quyền", cells))).toEqual(delegation);
        expect(headersOf("delegations")).toEqual(expect.arrayContaining(Object.keys(cells)));
      }),
    );
  });

  test("Cuộc họp", () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const cells = meetingRow.write(meeting);
        expect(meetingRow.read(reader("Cuộc họp", cells))).toEqual(meeting);
        expect(headersOf("meetings")).toEqual(expect.arrayContaining(Object.keys(cells)));
      }),
    );
  });

  test("Đề nghị của đơn vị", () => {
    fc.assert(
      fc.property(anyProposal, (proposal) => {
        const cells = unitProposalRow.write(proposal);
        expect(unitProposalRow.read(reader("Đề nghị của đơn vị", cells))).toEqual(proposal);
        expect(headersOf("unit-proposals")).toEqual(expect.arrayContaining(Object.keys(cells)));
      }),
    );
  });
});
