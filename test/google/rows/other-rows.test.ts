import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LedgerRow, ListRow, OutboxRow, SystemState } from "../../../src/app/book.ts";
import type { Cycle } from "../../../src/domain/cycle.ts";
import { targetsOf } from "../../../src/domain/targets.ts";
import { attentionRow } from "../../../src/google/rows/attention-row.ts";
import type { Cells } from "../../../src/google/rows/cell.ts";
import { cycleRow } from "../../../src/google/rows/cycle-row.ts";
import { ledgerRow } from "../../../src/google/rows/ledger-row.ts";
import { listRow } from "../../../src/google/rows/list-row.ts";
import { outboxRow } from "../../../src/google/rows/outbox-row.ts";
import { RowReader } from "../../../src/google/rows/row-reader.ts";
import { systemFrom, systemRows } from "../../../src/google/rows/system-rows.ts";
import { anyDay, anyInstant, anyText } from "../any-dossier.ts";
import { headersOf } from "../template-headers.ts";

const anyYear = fc.integer({ min: 2021, max: 2100 });
const anyNumber = fc.integer({ min: 1, max: 99_999 });
const maybeInstant = fc.oneof(anyInstant, fc.constant("" as const));
const maybeDay = fc.oneof(anyDay, fc.constant("" as const));

const anyCycle: fc.Arbitrary<Cycle> = fc.record({
  year: anyYear,
  agency: anyText,
  parentAgency: anyText,
  abbreviation: anyText,
  place: anyText,
  headName: anyText,
  headTitle: anyText,
  headEmail: anyText,
  superiorEmail: anyText,
  officeEmail: anyText,
  unionChairEmail: anyText,
  associationEmail: anyText,
  opensOn: anyDay,
  selfAssessmentDue: anyDay,
  unitDue: anyDay,
  unionDue: anyDay,
  decisionDue: anyDay,
  cutOff: anyDay,
  passTotal: fc.integer({ min: 10, max: 100 }),
  passFloor: fc.integer({ min: 1, max: 10 }),
  order: fc.constantFrom("sequential", "parallel"),
  mail: fc.constantFrom("immediate", "digest"),
  criteriaSet: anyText,
  state: fc.constantFrom("open", "closed", "frozen"),
  version: fc.integer({ min: 1, max: 9 }),
  amendedBy: anyText,
  passTotalCitation: anyText,
  reviewDays: fc.integer({ min: 0, max: 30 }),
  countLongLeave: fc.boolean(),
  remindBefore: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
  escalateAfter: fc.integer({ min: 0, max: 30 }),
  targets: fc.constantFrom(targetsOf(2024), targetsOf(2026)),
});

const anyLedgerRow: fc.Arbitrary<LedgerRow> = fc.record({
  number: anyNumber,
  commit: anyNumber,
  at: anyInstant,
  year: fc.oneof(anyYear, fc.constant(0)),
  personId: anyText,
  type: anyText,
  by: anyText,
  content: fc.oneof(anyText, fc.constant("ư".repeat(120_000))),
  salt: anyText,
  contentHash: anyText,
  chainHash: anyText,
});

const anyOutboxRow: fc.Arbitrary<OutboxRow> = fc.record({
  number: anyNumber,
  createdAt: anyInstant,
  to: anyText,
  year: anyYear,
  letter: fc.record({
    template: fc.constant("not-taken" as const),
    personName: anyText,
    at: anyInstant,
    reason: anyText,
  }),
  status: fc.constantFrom("waiting", "forDigest", "sending", "sent", "folded", "failed"),
  claimedBy: anyText,
  claimedUntil: maybeInstant,
  sentAt: maybeInstant,
  problem: anyText,
});

const anyMembers = fc.array(fc.stringMatching(/^CB\d{4}$/), { maxLength: 8 });

const anyList: fc.Arbitrary<ListRow> = fc.record({
  year: anyYear,
  number: fc.integer({ min: 1, max: 9 }),
  compiledAt: anyInstant,
  compiledBy: anyText,
  proposed: anyMembers,
  notProposed: anyMembers,
  contentHash: anyText,
  status: fc.constantFrom("undecided", "decided", "sentBack"),
  sentBackReason: anyText,
  signer: anyText,
  signedFile: anyText,
  decidedAt: maybeInstant,
  decidedBy: anyText,
  decisionNumber: anyText,
  decisionDate: maybeDay,
});

function reader(cells: Cells): RowReader {
  return new RowReader("tab", 2, cells, []);
}

function writesTab(cells: Cells, file: string): void {
  expect(Object.keys(cells).sort()).toEqual([...headersOf(file)].sort());
}

describe("row codecs", () => {
  test("a cycle is read back as it was frozen", () => {
    fc.assert(
      fc.property(anyCycle, (cycle) => {
        const cells = cycleRow.write(cycle);
        writesTab(cells, "cycles");
        expect(cycleRow.read(reader(cells))).toEqual(cycle);
      }),
    );
  });

  test("an event of the ledger is read back to the letter, longer than a cell or not", () => {
    fc.assert(
      fc.property(anyLedgerRow, (row) => {
        const cells = ledgerRow.write(row);
        writesTab(cells, "ledger");
        expect(ledgerRow.read(reader(cells))).toEqual(row);
      }),
    );
  });

  test("a letter is read back with its data and claim", () => {
    fc.assert(
      fc.property(anyOutboxRow, (row) => {
        const cells = outboxRow.write(row);
        writesTab(cells, "outbox");
        expect(outboxRow.read(reader(cells))).toEqual(row);
      }),
    );
  });

  test("a list is read back with its members in order", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const cells = listRow.write(list);
        writesTab(cells, "lists");
        expect(listRow.read(reader(cells))).toEqual(list);
      }),
    );
  });

  test("a response set aside fills its row of the tab Cần xử lý", () => {
    const cells = attentionRow.write({
      at: "2026-10-14T09:03:11.000+07:00",
      email: "la@nguoi.example",
      reason: "không có trong danh sách",
      form: "selfAssessment",
      responseId: "r9",
      content: "{}",
      status: "open",
      settledBy: "",
      settledAt: "",
      note: "",
    });
    writesTab(cells, "attention");
    expect(cells["Biểu mẫu"]).toBe("Tự đánh giá");
  });
});

describe("systemRows()", () => {
  test("what the software remembers is read back, also where a value runs over several cells", () => {
    const system: SystemState = {
      lastEvent: 12,
      lastCommit: 7,
      chainHead: "ab12",
      lastMail: 3,
      forms: { registration: { id: "f1", url: "https://example.test", items: { register: 42 } } },
      cursors: {
        selfAssessment: {
          until: "2026-10-14T09:03:11.000+07:00",
          handled: Array.from({ length: 9000 }, (_, index) => `d${index}`),
        },
      },
      folders: { root: "x" },
      rollFollowed: "2026-10-14",
      remindedOn: "2026-10-28",
      staffingFollowed: "ab12",
      recentClicks: { "0f12ab34cd56ef78": "2026-10-14T09:03:11.000+07:00" },
      recentAppraisals: { ab12: [{ at: "2026-10-14T09:03:11.000+07:00", subject: "2026/CB0012" }] },
    };
    expect(systemFrom(systemRows(system).map(reader))).toEqual(system);
  });
});
