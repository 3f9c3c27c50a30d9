import fc from "fast-check";
import { type Day, type Instant, instantOf } from "../../src/domain/calendar.ts";
import type { Appraisal, Decision, Dossier, Submission, UnionOpinion } from "../../src/domain/dossier.ts";

/** Any moment between 2021 and 2100, to the millisecond. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2100, 11, 31) })
  .map(instantOf);

export const anyDay: fc.Arbitrary<Day> = anyInstant.map((instant) => instant.slice(0, 10));

/** Whatever strangers type, formulas among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "+84 912",
    "-5",
    "@tất cả",
    "'nháy",
    "007",
    "Có",
    "TRUE",
    " có khoảng trắng ",
    "dòng 1\ndòng 2",
  ),
);

const scores = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 10, maxLength: 10 });

const holder = {
  year: fc.integer({ min: 2021, max: 2100 }),
  personId: fc.constantFrom("CB0001", "0007", "12"),
  name: anyText,
  email: anyText,
  position: anyText,
  unitId: anyText,
  unitName: anyText,
  agency: anyText,
  onRoll: fc.boolean(),
  version: fc.integer({ min: 1, max: 99 }),
};

const submission: fc.Arbitrary<Submission> = fc.record({
  at: anyInstant,
  responseId: anyText,
  scores,
  evidence: fc.array(anyText, { minLength: 10, maxLength: 10 }),
  digitalSkills: fc.boolean(),
  proficient: fc.boolean(),
  consentToPublish: fc.boolean(),
  enteredBy: fc.constantFrom("person", "office"),
});

const appraisal: fc.Arbitrary<Appraisal> = fc.record({
  at: anyInstant,
  by: anyText,
  scores,
  digitalSkills: fc.boolean(),
  proficient: fc.boolean(),
  reason: anyText,
});

const document = fc.record({ number: anyText, date: anyDay });
const anyStep = fc.constantFrom("unit" as const, "union" as const);

/** What may stand with a dossier in any state. */
const details = fc.record(
  {
    otherEmails: fc.array(anyText, { minLength: 1, maxLength: 2 }),
    kind: fc.constantFrom("civil-servant" as const, "public-employee" as const, "labourer" as const),
    assigned: fc.record({ unit: fc.record({ to: anyText, by: anyText, at: anyInstant, reason: anyText }) }),
    opened: fc.record({ step: anyStep, by: anyText, at: anyInstant }),
    corrections: fc.array(fc.record({ at: anyInstant, by: anyText, document, what: anyText }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

const registration = fc.record({
  enteredBy: fc.constantFrom("person" as const, "office" as const),
  plan: anyText,
  paper: anyText,
});

const withdrawal = fc.record({
  at: anyInstant,
  by: anyText,
  reason: anyText,
  enteredBy: fc.constantFrom("person" as const, "office" as const),
  paper: anyText,
});

const revocation = fc.record({ at: anyInstant, by: anyText, document, reason: anyText });

const union: fc.Arbitrary<UnionOpinion> = fc.record({
  at: anyInstant,
  by: anyText,
  opinion: fc.constantFrom("concur", "object", "not-required"),
  reason: anyText,
});

const proposal = fc.record(
  {
    listNumber: fc.integer({ min: 1, max: 9 }),
    proposed: fc.boolean(),
    cause: anyText,
    at: anyInstant,
  },
  { requiredKeys: ["listNumber", "proposed", "cause"] },
);

const decision: fc.Arbitrary<Decision> = fc
  .record({
    at: fc.oneof(anyInstant, fc.constant("" as const)),
    by: anyText,
    recognised: fc.boolean(),
    cause: anyText,
    number: anyText,
    date: fc.oneof(anyDay, fc.constant("" as const)),
    agency: anyText,
    streak: fc.integer({ min: 1, max: 9 }),
  })
  .map((made) => ({ ...made, streak: made.recognised ? made.streak : 0 }));

const takenBack = fc.record({ at: anyInstant, by: anyText });

const prepared = fc.record({
  at: anyInstant,
  by: anyText,
  scores,
  digitalSkills: fc.boolean(),
  proficient: fc.boolean(),
  reason: anyText,
});

const begun = { ...holder, registeredAt: anyInstant };
const submitted = { ...begun, submission };
const complete = { ...submitted, appraisal, union };

const decided = fc.record({ ...complete, proposal, decision }).map(
  (dossier): Dossier => ({
    ...dossier,
    state: dossier.decision.recognised ? "Recognised" : "NotRecognised",
  }),
);

const revoked = fc
  .record({ ...complete, proposal, decision, revocation })
  .map((dossier): Dossier => ({ ...dossier, state: "Revoked" }));

/** A dossier in any of its states, with the columns that every dossier has. */
const anyState: fc.Arbitrary<Dossier> = fc.oneof(
  fc.record({ ...begun, state: fc.constant("Registered" as const) }),
  fc.record({ ...submitted, state: fc.constant("Submitted" as const) }),
  fc.record({ ...submitted, union, state: fc.constant("Submitted" as const) }),
  fc.record({
    ...submitted,
    state: fc.constant("Returned" as const),
    returned: fc.record({ at: anyInstant, by: anyText, reason: anyText }),
  }),
  fc.record({ ...submitted, appraisal, state: fc.constant("AwaitingUnion" as const) }),
  fc.record({ ...complete, state: fc.constant("Appraised" as const) }),
  fc.record({ ...complete, proposal, state: fc.constant("Proposed" as const) }),
  decided,
  revoked,
  fc.record({ ...begun, registration, withdrawal, state: fc.constant("Withdrawn" as const) }),
  fc.record({ ...begun, registration, state: fc.constant("Registered" as const) }),
  fc.record({ ...submitted, previous: submission, registration, state: fc.constant("Submitted" as const) }),
  fc.record({ ...submitted, prepared, takenBack, state: fc.constant("Submitted" as const) }),
  fc.record({ ...holder, decision, revocation, state: fc.constant("EarlierResult" as const) }),
  fc.record({ ...holder, decision, state: fc.constant("EarlierResult" as const) }),
);

/** A dossier in any of its states, with what has no column of its own. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(anyState, details)
  .map(([dossier, more]): Dossier => ({ ...dossier, ...more }));
