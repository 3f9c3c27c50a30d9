import { describe, expect, test } from "@jest/globals";
import { agencyWith, read } from "./agency.ts";
import {
  checkSystem,
  click,
  follow,
  handIn,
  mailTo,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const COUNCIL = "hoi.dong@so.example";
const DOCUMENT = "Công văn 4133/TLĐ ngày 15/6/2025";

type Workspace = ReturnType<typeof openWorkspace>;

function rule(workspace: Workspace, values: Readonly<Record<string, string>>) {
  return officeDialog(workspace, "Phân công", "Bước Công đoàn của đơn vị").press({
    unit: "P1",
    from: "2026-10-14",
    citation: DOCUMENT,
    ...values,
  });
}

function dossier(workspace: Workspace) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");
}

const appraise = (workspace: Workspace) =>
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" }).value;

describe("union step per unit and from a date: yes, no, or a review council in its place, with the citing document", () => {
  test("yes: the union gives its opinion after the unit", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Chờ ý kiến Công đoàn" });
  });

  test("no: the unit's appraisal is the last word, and the dossier cites the document", () => {
    const workspace = openWorkspace();
    expect(rule(workspace, { form: "none" })).toMatchObject({ ok: true });
    expect(records(workspace, "Bước Công đoàn")).toMatchObject([
      { "Mã đơn vị": "P1", "Hình thức": "Không", "Văn bản": DOCUMENT },
    ]);
    handIn(workspace, PERSON, NINES);
    const mails = workspace.mail.length;
    expect(appraise(workspace)).toMatchObject({ ok: true });
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    expect(JSON.stringify(dossier(workspace))).toContain(DOCUMENT);
    expect(workspace.mail.slice(mails)).toEqual([]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a council in its place: letters and pages say Hội đồng xét, and so does what is recorded", () => {
    const workspace = openWorkspace();
    expect(rule(workspace, { form: "council", council: COUNCIL })).toMatchObject({ ok: true });
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    const letter = mailTo(workspace, COUNCIL, /ý kiến Hội đồng xét/);
    expect(letter.text).not.toMatch(/Công đoàn/);
    const page = read(follow(workspace, letter).page);
    expect(page).toContain("Ý kiến của Hội đồng xét");
    expect(click(workspace, letter, { kind: "concur" }).value).toMatchObject({
      ok: true,
      message: expect.stringContaining("Hội đồng xét"),
    });
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a council's objection goes back to the unit as the council's", () => {
    const workspace = openWorkspace();
    rule(workspace, { form: "council", council: COUNCIL });
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    click(workspace, mailTo(workspace, COUNCIL, /Hội đồng xét/), {
      kind: "object",
      reason: "Thiếu minh chứng 3",
    });
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định lại/).text).toContain("Hội đồng xét không nhất trí");
  });

  test("without the document, for an unknown unit, or twice for one day it is refused by name", () => {
    const workspace = openWorkspace();
    expect(rule(workspace, { form: "none", citation: "" })).toMatchObject({
      code: "missing-value",
      field: "citation",
    });
    expect(rule(workspace, { form: "council", council: "" })).toMatchObject({
      code: "missing-value",
      field: "council",
    });
    expect(rule(workspace, { unit: "P9", form: "none" })).toMatchObject({ ok: false, field: "unit" });
    rule(workspace, { form: "none" });
    expect(rule(workspace, { form: "union" })).toMatchObject({ code: "same-day" });
  });
});

describe("when the rule changes while dossiers wait", () => {
  test("abolished today: those who await the opinion are done at once, by that document", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    const asked = mailTo(workspace, UNIT_HEAD, /Công đoàn/);
    expect(rule(workspace, { form: "none" })).toMatchObject({ ok: true });
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    expect(click(workspace, asked, { kind: "concur", version: 2 }).value).toMatchObject({ ok: false });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("from a later day: nothing before it, on its morning those who wait are left out", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    rule(workspace, { form: "none", from: "2026-10-20" });
    workspace.advanceTo(Date.parse("2026-10-19T23:00:00+07:00"));
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Chờ ý kiến Công đoàn" });
    workspace.advanceTo(Date.parse("2026-10-20T08:00:00+07:00"));
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a council takes over on its day: it gets the links of what waits that morning", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    appraise(workspace);
    rule(workspace, { form: "council", council: COUNCIL, from: "2026-10-20" });
    workspace.advanceTo(Date.parse("2026-10-20T08:00:00+07:00"));
    const letter = mailTo(workspace, COUNCIL, /Hội đồng xét/);
    expect(click(workspace, letter, { kind: "concur" }).value).toMatchObject({ ok: true });
    const old = mailTo(workspace, UNIT_HEAD, /ý kiến Công đoàn/);
    expect(read(follow(workspace, old).page)).toContain(`hiện nay do ${COUNCIL} phụ trách`);
  });
});

describe("sequential or side by side", () => {
  test("side by side the union answers before the unit, and a unit without the step waits for nobody", () => {
    const workspace = agencyWith({ "Thẩm định": "song song" });
    handIn(workspace, PERSON, NINES);
    expect(
      click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" }).value,
    ).toMatchObject({
      ok: true,
    });
    appraise(workspace);
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
    const other = agencyWith({ "Thẩm định": "song song" });
    rule(other, { form: "none" });
    handIn(other, PERSON, NINES);
    expect(() => mailTo(other, UNIT_HEAD, /Công đoàn/)).toThrow("no mail");
    appraise(other);
    expect(dossier(other)).toMatchObject({ "Trạng thái": "Đã thẩm định" });
  });
});
