import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { issueToken, type TokenPurpose } from "../../src/app/link.ts";
import { OFFICE_COMMANDS } from "../../src/app/office/commands.ts";
import { openLink } from "../../src/app/open-link.ts";
import { rpc } from "../../src/app/rpc.ts";
import { LINK_PURPOSES } from "../../src/domain/letters.ts";
import { at, CYCLE } from "../domain/given.ts";
import { email, submitted, text } from "./bad-values.ts";

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
        const opened = openLink(token, office);
        if (opened.kind === "refused") expect(opened.refusal.message.length).toBeGreaterThan(10);
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
