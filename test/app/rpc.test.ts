import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { drainResponses } from "../../src/app/drain-responses.ts";
import { issueToken, type TokenPurpose } from "../../src/app/link.ts";
import { openLink } from "../../src/app/open-link.ts";
import { rpc } from "../../src/app/rpc.ts";
import type { Invitation } from "../../src/domain/letters.ts";
import { answers, at, CYCLE, PERSON, UNIT } from "../domain/given.ts";
import { Office } from "./given.ts";

/** An office in which one person has handed in a self-assessment. */
function officeWithResponse(): Office {
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
  drainResponses(office);
  return office;
}

/** The link in the newest letter that invites this approver. */
function linkTo(office: Office, approver: string): string {
  const invitations = office.letters
    .filter((row) => row.to === approver && "invitation" in row.letter)
    .map((row) => (row.letter as { readonly invitation: Invitation }).invitation);
  const invitation = invitations[invitations.length - 1];
  if (!invitation) throw new Error(`no link for ${approver}`);
  return issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
}

function officeToken(office: Office, purpose: TokenPurpose = "office"): string {
  const invitation = { purpose, subject: "", approver: CYCLE.officeEmail, version: 0, row: 0 };
  return issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
}

const head = (office: Office, act: object) =>
  rpc(
    { token: linkTo(office, UNIT.headEmail), act: { version: office.dossier("CB0012")?.version, ...act } },
    office,
  );
const union = (office: Office, act: object) =>
  rpc(
    { token: linkTo(office, UNIT.unionEmail), act: { version: office.dossier("CB0012")?.version, ...act } },
    office,
  );

describe("the way to the decision", () => {
  test("unit, union, Office, head: each from the link in their own letter", () => {
    const office = officeWithResponse();
    expect(
      head(office, { kind: "appraise", scores: { "3": 9 }, reason: "Có thêm minh chứng" }),
    ).toMatchObject({ ok: true });
    expect(union(office, { kind: "concur" })).toMatchObject({ ok: true });
    expect(rpc({ token: officeToken(office), act: { kind: "propose" } }, office)).toMatchObject({ ok: true });
    const decide = { kind: "decide", number: "45/QĐ-STC", date: "24/11/2026" };
    expect(rpc({ token: linkTo(office, CYCLE.headEmail), act: decide }, office)).toMatchObject({ ok: true });
    expect(office.dossier("CB0012")).toMatchObject({
      state: "Recognised",
      decision: { number: "45/QĐ-STC", date: "2026-11-24", streak: 1 },
    });
    expect(office.letters.map((row) => row.letter.template)).toEqual([
      "unit-step",
      "received",
      "union-step",
      "list-to-decide",
      "result",
    ]);
    office.openingsTold();
    expect(rpc({ token: officeToken(office), act: { kind: "check" } }, office)).toMatchObject({ ok: true });
  });

  test("an appraisal costs one read of its own row, one commit, one letter, one mark", () => {
    const office = officeWithResponse();
    office.asked.length = 0;
    office.commits = 0;
    head(office, { kind: "appraise" });
    expect(office.asked).toEqual([{ units: true, dossiers: { rows: [2] } }]);
    expect(office.commits).toBe(2);
  });

  test("a row that moved since the letter is found by its key", () => {
    const office = officeWithResponse();
    const token = linkTo(office, UNIT.headEmail);
    const [first] = office.dossiers;
    if (!first) throw new Error("no dossier");
    office.dossiers.unshift({ ...first, personId: "CB0001" });
    expect(rpc({ token, act: { kind: "appraise", version: 1 } }, office)).toMatchObject({ ok: true });
    expect(office.dossier("CB0012")).toMatchObject({ state: "AwaitingUnion" });
    expect(office.dossier("CB0001")).toMatchObject({ state: "Submitted" });
  });

  test("the second click of a double tap answers as the first did and changes nothing", () => {
    const office = officeWithResponse();
    const request = { token: linkTo(office, UNIT.headEmail), act: { kind: "appraise", version: 1 } };
    const first = rpc(request, office);
    const commits = office.commits;
    expect(rpc(request, office)).toEqual(first);
    expect(office.commits).toBe(commits);
  });

  test("a list whose content changed after it was sent cannot be approved", () => {
    const office = officeWithResponse();
    head(office, { kind: "appraise" });
    union(office, { kind: "concur" });
    rpc({ token: officeToken(office), act: { kind: "propose" } }, office);
    const [dossier] = office.dossiers;
    if (dossier?.state !== "Proposed") throw new Error("not proposed");
    office.dossiers[0] = {
      ...dossier,
      appraisal: { ...dossier.appraisal, scores: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10] },
    };
    expect(rpc({ token: linkTo(office, CYCLE.headEmail), act: { kind: "decide" } }, office)).toMatchObject({
      code: "list-changed",
    });
  });

  test("a busy lock is a kind refusal", () => {
    const office = officeWithResponse();
    office.locked = true;
    expect(head(office, { kind: "appraise" })).toMatchObject({ code: "busy" });
  });
});

describe("GET shows, a click acts", () => {
  test("opening a link changes nothing", () => {
    const office = officeWithResponse();
    const commits = office.commits;
    expect(openLink(linkTo(office, UNIT.headEmail), office)).toMatchObject({ kind: "unit", sentVersion: 1 });
    expect(office.commits).toBe(commits);
  });

  test("an old link shows the present state and says that it moved on", () => {
    const office = officeWithResponse();
    const old = linkTo(office, UNIT.headEmail);
    office.answers.push({
      form: "selfAssessment",
      responseId: "r2",
      at: at("10-15 09:03"),
      email: PERSON.email,
      values: answers(),
    });
    drainResponses(office);
    expect(openLink(old, office)).toMatchObject({ kind: "unit", sentVersion: 1, dossier: { version: 2 } });
  });

  test("whoever no longer holds the step sees nothing of the dossier", () => {
    const office = officeWithResponse();
    const token = linkTo(office, UNIT.headEmail);
    office.roster = { ...office.roster, units: [{ ...UNIT, headEmail: "moi@stc.example" }] };
    expect(openLink(token, office)).toMatchObject({ kind: "refused", refusal: { code: "not-approver" } });
    expect(rpc({ token, act: { kind: "appraise", version: 1 } }, office)).toMatchObject({
      code: "not-approver",
    });
  });

  test("an Office token opens no page", () => {
    const office = new Office();
    expect(openLink(officeToken(office), office)).toMatchObject({ kind: "refused" });
  });
});

describe("whatever a stranger sends, rpc() answers with words and changes nothing", () => {
  test.each(["unit", "union", "decide"] as const)(
    "a token for the %s step does not open the Office's acts",
    (purpose) => {
      const office = officeWithResponse();
      for (const kind of ["setup", "open-cycle", "propose", "report", "check"]) {
        expect(rpc({ token: officeToken(office, purpose), act: { kind } }, office)).toMatchObject({
          code: "wrong-purpose",
        });
      }
    },
  );

  test("any request at all", () => {
    const office = officeWithResponse();
    const commits = office.commits;
    fc.assert(fc.property(fc.anything(), (request) => !rpc(request, office).ok));
    expect(office.commits).toBe(commits);
  });

  test("any act under a true token", () => {
    const kinds = fc.constantFrom(
      "appraise",
      "return",
      "concur",
      "object",
      "decide",
      "setup",
      "x",
      3,
      undefined,
    );
    const act = fc.record(
      {
        kind: kinds,
        version: fc.anything(),
        scores: fc.anything(),
        reason: fc.anything(),
        digital: fc.anything(),
        except: fc.anything(),
        date: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(act, (given) => {
        const office = officeWithResponse();
        const answer = rpc({ token: linkTo(office, UNIT.headEmail), act: given }, office);
        const dossier = office.dossier("CB0012");
        return answer.ok ? dossier?.state !== "Submitted" : dossier?.version === 1;
      }),
    );
  });
});
