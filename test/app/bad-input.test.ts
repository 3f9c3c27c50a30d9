import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormName } from "../../src/app/book.ts";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { issueToken, type TokenPurpose } from "../../src/app/link.ts";
import { OFFICE_COMMANDS } from "../../src/app/office/commands.ts";
import { openLink } from "../../src/app/open-link.ts";
import type { FormAnswer } from "../../src/app/ports.ts";
import { rpc } from "../../src/app/rpc.ts";
import { LINK_PURPOSES } from "../../src/domain/letters.ts";
import { answers, at, CYCLE, PERSON } from "../domain/given.ts";
import { Office } from "./given.ts";

const NIGHT = "10-20 09:00";

/** Text that people and machines send: words, numbers with decoration, formulas, control characters, very long. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "8",
    " 8 ",
    "8.0",
    "11",
    "-1",
    "1e1",
    "٣",
    "NaN",
    "=1+1",
    "@x",
    "\u0000",
    "Có",
    "không",
    "null",
  ),
  fc.string({ minLength: 4000, maxLength: 6000 }),
);

const email = fc.oneof(
  fc.constantFrom(
    PERSON.email,
    PERSON.email.toUpperCase(),
    ` ${PERSON.email} `,
    "",
    "@",
    "a@b",
    CYCLE.headEmail,
  ),
  text,
);

const values = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(answers())), fc.string()), text),
  fc.dictionary(fc.constantFrom(...Object.keys(answers())), text).map((some) => ({ ...answers(), ...some })),
);

const answer = fc.record({
  form: fc.constantFrom<FormName>("registration", "selfAssessment", "activities"),
  responseId: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.constantFrom(
    at("01-02 08:00"),
    at("10-05 08:00"),
    at("10-14 09:03"),
    at("11-05 10:00"),
    "2019-05-05T05:05:05.000+07:00",
  ),
  email,
  values,
});

function drained(all: readonly FormAnswer[]): Office {
  const office = new Office();
  office.now = at(NIGHT);
  office.answers = [...all];
  drainResponses(office);
  return office;
}

describe("answers of a form by the thousand", () => {
  test("each ends in a dossier by its rules, or in Cần xử lý with a reason; none is lost, none is taken twice", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), (all) => {
        const office = drained(all);
        for (const { reason } of office.attention) expect(reason).not.toBe("");
        for (const { scores } of office.dossiers.flatMap((one) =>
          "submission" in one ? [one.submission] : [],
        )) {
          expect(scores.every((score) => Number.isInteger(score) && score >= 1 && score <= 10)).toBe(true);
          expect(scores).toHaveLength(10);
        }
        const before = [office.events.length, office.attention.length];
        drainResponses(office);
        expect([office.events.length, office.attention.length]).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  test("an answer that cannot be taken changes no dossier", () => {
    const broken = fc.constantFrom("", "0", "11", "8.0", "tám", "8,5", "=8", "１");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), broken, (number, score) => {
        const good = {
          form: "selfAssessment",
          responseId: "r1",
          at: at("10-14 09:03"),
          email: PERSON.email,
        } as const;
        const bad = { ...good, responseId: "r2", at: at("10-15 09:03") };
        const office = drained([
          { ...good, values: answers() },
          { ...bad, values: { ...answers(), [`scores.${number}`]: score } },
        ]);
        const alone = drained([{ ...good, values: answers() }]);
        expect(office.dossiers).toEqual(alone.dossiers);
        expect(office.attention[0]?.reason).toContain("điểm không hợp lệ");
        expect(office.attention[0]?.reason).toContain(String(number));
      }),
    );
  });
});

const submitted = () =>
  drained([
    {
      form: "selfAssessment",
      responseId: "r1",
      at: at("10-14 09:03"),
      email: PERSON.email,
      values: answers(),
    },
  ]);

/** A link that is signed, and says anything. */
const signed = fc.record({
  purpose: fc.constantFrom<TokenPurpose>(...LINK_PURPOSES, "office"),
  subject: fc.oneof(
    fc.constantFrom(
      "2026/CB0012",
      "2026/1",
      "2026",
      "2026/",
      "/",
      "",
      "1/2/3",
      "2026/P01",
      "NaN/NaN",
      "__proto__",
    ),
    fc.string(),
  ),
  approver: email,
  version: fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1)),
  row: fc.oneof(fc.integer(), fc.constantFrom(0, 1, 2, 99999)),
});

const fields = fc.dictionary(
  fc.constantFrom(
    "version",
    "scores",
    "reason",
    "digital",
    "proficient",
    "items",
    "except",
    "number",
    "date",
    "subject",
    "row",
    "acts",
    "people",
    "confirms",
    "command",
    "values",
  ),
  fc.oneof(fc.anything(), text, fc.constantFrom(1, 2, "1", null, {}, [])),
);

const KINDS = [
  "appraise",
  "prepare",
  "return",
  "take-back",
  "concur",
  "object",
  "appraise-many",
  "prepare-many",
  "concur-many",
  "withdraw",
  "request-review",
  "keep-appraisal",
  "reopen-appraisal",
  "seen",
  "decide",
  "send-back",
  "show",
  "open-cycle",
  "propose",
  "report",
  "check",
  "office-view",
  "office",
] as const;

describe("links and clicks by the thousand", () => {
  test("whatever a signed link says, opening it answers in words and writes nothing", () => {
    const office = submitted();
    const commits = office.commits;
    fc.assert(
      fc.property(signed, (invitation) => {
        const token = issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
        expect(openLink(token, office).kind).not.toBe("");
      }),
      { numRuns: 600 },
    );
    expect(office.commits).toBe(commits);
  });

  test("whatever is sent with it, the answer is a refusal with words or a deed, never an exception", () => {
    fc.assert(
      fc.property(signed, fc.constantFrom(...KINDS), fields, (invitation, kind, more) => {
        const office = submitted();
        const before = JSON.stringify(office.dossiers);
        const token = issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
        const answer = rpc({ token, act: { ...more, kind } }, office);
        if (answer.ok) return;
        expect(answer.message.length).toBeGreaterThan(10);
        expect(JSON.stringify(office.dossiers)).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(OFFICE_COMMANDS.map(({ name }) => name))("%s: whatever is typed or tampered with", (command) => {
    const names = fc.constantFrom(
      ...[
        "year",
        "person",
        "unit",
        "key",
        "value",
        "number",
        "date",
        "reason",
        "list",
        "paper",
        "row",
        "outcome",
        "from",
        "to",
      ],
      ...[
        "copy",
        "text",
        "step",
        "version",
        "about",
        "shown",
        "scores.1",
        "day",
        "startsAt",
        "endsAt",
        "delegation",
        "meeting",
      ],
    );
    const typed = fc.dictionary(
      names,
      fc.oneof(text, fc.constantFrom("2026", "CB0012", "P01", "2026-10-14", "pasted")),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom("office", "office-view"), (some, kind) => {
        const office = submitted();
        const before = JSON.stringify(office.dossiers);
        const invitation = {
          purpose: "office",
          subject: "",
          approver: CYCLE.officeEmail,
          version: 0,
          row: 0,
        } as const;
        const token = issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
        const answer = rpc({ token, act: { kind, command, values: some } }, office);
        if (answer.ok && kind === "office") return;
        if (!answer.ok) expect(answer.message.length).toBeGreaterThan(10);
        expect(JSON.stringify(office.dossiers)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
