import { describe, expect, test } from "@jest/globals";
import { drainResponses } from "../../../src/app/drain-responses.ts";
import { issueToken } from "../../../src/app/link.ts";
import { resendLink } from "../../../src/app/office/resend-link.ts";
import { rpc } from "../../../src/app/rpc.ts";
import type { OfficeForm, OfficeValues } from "../../../src/domain/office-form.ts";
import { answers, at, CYCLE, PERSON, UNIT } from "../../domain/given.ts";
import { Office } from "../given.ts";

function officeToken(office: Office): string {
  const invitation = {
    purpose: "office" as const,
    subject: "",
    approver: CYCLE.officeEmail,
    version: 0,
    row: 0,
  };
  return issueToken(invitation, at("12-31 23:59"), office.keys, office.dice);
}

/** An office in which one person has handed in a self-assessment, some days ago. */
function office(change: Partial<typeof CYCLE> = {}): Office {
  const opened = new Office();
  opened.cycles[0] = { ...CYCLE, ...change };
  opened.answers = [
    {
      form: "selfAssessment",
      responseId: "r1",
      at: at("10-14 09:03"),
      email: PERSON.email,
      values: answers(),
    },
  ];
  drainResponses(opened);
  opened.answers = [];
  opened.later(3 * 24 * 60);
  return opened;
}

/** What the dialog asks once this person is chosen. */
function shown(opened: Office, person = "CB0012"): OfficeForm {
  const form = resendLink.view(opened, { person });
  if ("ok" in form) throw new Error(form.message);
  return form;
}

/** Presses the button of the dialog as it was shown. */
function press(opened: Office, form: OfficeForm, values: OfficeValues = {}) {
  const typed = { person: "CB0012 – Nông Văn An", ...form.carries, ...values };
  const act = { kind: "office", command: "resend-link", values: typed };
  return rpc({ token: officeToken(opened), act }, opened);
}

const templates = (opened: Office) => opened.letters.map(({ to, letter }) => [to, letter.template]);

describe("resend-link asks", () => {
  test("first for the person, among those whose dossier waits for somebody", () => {
    expect(resendLink.view(office(), {})).toMatchObject({
      chooses: true,
      fields: [{ name: "person", options: [{ value: "CB0012", label: "CB0012 – Nông Văn An" }] }],
    });
  });

  test("then says where the dossier stands and to whom the letter goes", () => {
    expect(shown(office()).facts).toEqual(
      expect.arrayContaining([
        { label: "Trạng thái", value: "Đã nộp, chờ thẩm định" },
        { label: "Gửi tới", value: UNIT.headEmail },
        { label: "Hạn", value: "10/11/2026" },
      ]),
    );
  });

  test("nothing of a year in which nobody waits, and refuses somebody unknown at the field", () => {
    expect(resendLink.view(new Office(), {})).toMatchObject({ code: "nobody-waits" });
    expect(resendLink.view(office(), { person: "CB9" })).toMatchObject({
      code: "unknown-person",
      field: "person",
    });
  });

  test("looking changes nothing", () => {
    const opened = office();
    const commits = opened.commits;
    shown(opened);
    expect(opened.commits).toBe(commits);
  });
});

describe("resend-link writes the letter again", () => {
  test("to the unit's appraiser, as an event of its own that leaves the dossier as it is", () => {
    const opened = office();
    const before = opened.dossier("CB0012");
    expect(press(opened, shown(opened))).toMatchObject({
      ok: true,
      message: expect.stringContaining(UNIT.headEmail),
    });
    expect(templates(opened).slice(-1)).toEqual([[UNIT.headEmail, "unit-step"]]);
    expect(opened.letters.at(-1)?.status).toBe("sent");
    const event = opened.events.at(-1);
    expect(event).toMatchObject({ type: "LinkResent", personId: "CB0012", by: CYCLE.officeEmail });
    expect(JSON.parse(event?.content ?? "")).toEqual({
      type: "LinkResent",
      to: UNIT.headEmail,
      subject: "2026/CB0012",
    });
    expect(opened.dossier("CB0012")).toEqual(before);
  });

  test("to unit and union where both work side by side", () => {
    const opened = office({ order: "parallel" });
    press(opened, shown(opened));
    expect(templates(opened).slice(-2)).toEqual([
      [UNIT.headEmail, "unit-step"],
      [UNIT.unionEmail, "union-step"],
    ]);
  });

  test("in digest mode for the next morning, at once where the Office says so", () => {
    const opened = office({ mail: "digest" });
    expect(press(opened, shown(opened))).toMatchObject({
      message: expect.stringContaining("Thư tổng hợp sáng hôm sau"),
    });
    expect(opened.letters.at(-1)?.status).toBe("forDigest");
    press(opened, shown(opened), { atOnce: "yes" });
    expect(opened.letters.at(-1)?.status).toBe("sent");
  });

  test("once: a second click on the same dialog is refused and writes nothing", () => {
    const opened = office();
    const form = shown(opened);
    press(opened, form);
    const { commits, letters } = opened;
    const count = letters.length;
    expect(press(opened, form)).toMatchObject({ code: "already-sent" });
    expect([opened.commits, opened.letters.length]).toEqual([commits, count]);
    expect(press(opened, shown(opened))).toMatchObject({ ok: true });
  });

  test("never for another person than the one shown", () => {
    const opened = office();
    const form = shown(opened);
    for (const values of [{ subject: "2026/CB0099" }, { lastMail: "nhiều" }, { lastMail: "" }]) {
      expect(press(opened, form, values)).toMatchObject({ code: "other-choice", field: "person" });
    }
    expect(opened.events.some(({ type }) => type === "LinkResent")).toBe(false);
  });
});

describe("rpc() for the Office's dialogs", () => {
  const ask = (opened: Office, act: object) => rpc({ token: officeToken(opened), act }, opened);

  test("office-view gives the form, office does it", () => {
    const opened = office();
    expect(
      ask(opened, { kind: "office-view", command: "resend-link", values: { person: "CB0012" } }),
    ).toMatchObject({ ok: true, command: "resend-link", form: { button: "Gửi lại liên kết" } });
  });

  test("the choosing step has nothing to record", () => {
    expect(ask(office(), { kind: "office", command: "resend-link", values: {} })).toMatchObject({
      code: "missing-value",
      field: "person",
    });
  });

  test("an unknown command is refused by its name", () => {
    for (const kind of ["office", "office-view"]) {
      expect(ask(office(), { kind, command: "constructor", values: {} })).toMatchObject({
        code: "unknown-command",
        message: expect.stringContaining("constructor"),
      });
    }
  });

  test.each([
    ["no values", { command: "resend-link" }],
    ["a value that is no text", { command: "resend-link", values: { person: 3 } }],
    ["too long a value", { command: "resend-link", values: { person: "x".repeat(20_001) } }],
    [
      "too many values",
      {
        command: "resend-link",
        values: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, ""])),
      },
    ],
    ["a list for a name", { command: ["resend-link"], values: {} }],
  ])("%s is malformed", (_, act) => {
    expect(ask(office(), { kind: "office", ...act })).toMatchObject({ code: "malformed" });
  });

  test("no approver's link opens a dialog of the Office", () => {
    const opened = office();
    const invitation = {
      purpose: "unit" as const,
      subject: "2026/CB0012",
      approver: UNIT.headEmail,
      version: 1,
      row: 2,
    };
    const token = issueToken(invitation, at("12-31 23:59"), opened.keys, opened.dice);
    for (const kind of ["office", "office-view"]) {
      expect(rpc({ token, act: { kind, command: "resend-link", values: {} } }, opened)).toMatchObject({
        code: "wrong-purpose",
      });
    }
  });
});
