import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { agencyWith, read } from "./agency.ts";
import { listedWorkspace } from "./listed.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
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
const DELEGATE = "pho.phong@so.example";

function delegate(workspace: Workspace, values: Readonly<Record<string, string>> = {}) {
  return officeDialog(workspace, "Phân công", "Ghi ủy quyền").press({
    principal: UNIT_HEAD,
    delegate: DELEGATE,
    from: "2026-10-14",
    to: "2026-10-20",
    scope: "unit",
    citation: "Giấy ủy quyền 12/GUQ ngày 13/10/2026",
    ...values,
  });
}

function dossier(workspace: Workspace) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");
}

function ledger(workspace: Workspace, type: string) {
  return records(workspace, "Nhật ký xử lý").filter((row) => Object.values(row).includes(type));
}

function lettersTo(workspace: Workspace, address: string) {
  return workspace.mail.filter(({ to }) => to === address);
}

describe("delegation between two dates", () => {
  test("letters go to the delegate “thay …”, the page names whom they act for, the act is recorded so", () => {
    const workspace = openWorkspace();
    expect(delegate(workspace)).toMatchObject({ ok: true });
    handIn(workspace, PERSON, NINES);
    const letter = mailTo(workspace, DELEGATE, /thẩm định/);
    expect(letter.text).toContain(`thay ${UNIT_HEAD}`);
    expect(lettersTo(workspace, UNIT_HEAD)).toEqual([]);
    expect(read(follow(workspace, letter).page)).toContain(UNIT_HEAD);
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
    expect(JSON.stringify(dossier(workspace))).toContain(`"onBehalfOf":"${UNIT_HEAD}"`.replace(/"/g, '\\"'));
    expect(ledger(workspace, "DelegationRecorded")).toHaveLength(1);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("begun while dossiers wait: the delegate gets their links at once, ended: the appraiser again", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    const before = mailTo(workspace, UNIT_HEAD, /thẩm định/);
    expect(delegate(workspace)).toMatchObject({
      ok: true,
      details: [expect.stringContaining(DELEGATE)],
    });
    expect(mailTo(workspace, DELEGATE, /thẩm định/).text).toContain("Nông Văn Viên");
    const end = officeDialog(workspace, "Phân công", "Chấm dứt ủy quyền");
    const [, choice = ""] = /<option value="([^"]*\|[^"]*)"/.exec(end.html()) ?? [];
    expect(end.press({ delegation: choice, from: "2026-10-14", reason: "Đã về" })).toMatchObject({
      ok: true,
    });
    expect(lettersTo(workspace, UNIT_HEAD)).toHaveLength(2);
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định/)).not.toBe(before);
    expect(read(follow(workspace, mailTo(workspace, DELEGATE, /thẩm định/)).page)).toContain(
      `hiện nay do ${UNIT_HEAD} phụ trách`,
    );
    expect(ledger(workspace, "DelegationEnded")).toHaveLength(1);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("from a later day: on its morning the delegate gets what waits, on the morning after its last the appraiser", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    delegate(workspace, { from: "2026-10-16", to: "2026-10-17" });
    workspace.advanceTo(Date.parse("2026-10-15T23:00:00+07:00"));
    expect(lettersTo(workspace, DELEGATE)).toEqual([]);
    workspace.advanceTo(Date.parse("2026-10-16T08:00:00+07:00"));
    expect(lettersTo(workspace, DELEGATE)).toHaveLength(1);
    workspace.advanceTo(Date.parse("2026-10-18T08:00:00+07:00"));
    expect(lettersTo(workspace, UNIT_HEAD)).toHaveLength(2);
    expect(
      click(workspace, mailTo(workspace, DELEGATE, /thẩm định/), { kind: "appraise" }).value,
    ).toMatchObject({
      ok: false,
    });
    expect(
      click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" }).value,
    ).toMatchObject({
      ok: true,
    });
  });

  test("in digest mode it is one letter that morning, and yesterday's appraiser is not asked for what passed on", () => {
    const workspace = agencyWith({ Thư: "gộp" });
    handIn(workspace, PERSON, NINES);
    delegate(workspace, { from: "2026-10-15", to: "2026-10-17" });
    workspace.advanceTo(Date.parse("2026-10-15T08:00:00+07:00"));
    expect(lettersTo(workspace, DELEGATE)).toHaveLength(1);
    expect(lettersTo(workspace, UNIT_HEAD)).toEqual([]);
    const letter = mailTo(workspace, DELEGATE, /thẩm định/);
    expect(letter.text).toContain(`(thay ${UNIT_HEAD})`);
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
  });

  test("nobody appraises themselves, whatever the delegation: delegated to the person, it stays with the appraiser", () => {
    const workspace = openWorkspace();
    expect(delegate(workspace, { delegate: PERSON })).toMatchObject({ ok: true });
    handIn(workspace, PERSON, NINES);
    expect(mailTo(workspace, UNIT_HEAD, /thẩm định/).text).toContain("Nông Văn Viên");
    expect(workspace.mail.filter(({ to, subject }) => to === PERSON && /thẩm định/.test(subject))).toEqual(
      [],
    );
  });

  test("a list is decided by the head's delegate, in the head's name", () => {
    const workspace = listedWorkspace();
    expect(
      delegate(workspace, { principal: DIRECTOR, from: "2026-11-24", to: "2026-11-30", scope: "list" }),
    ).toMatchObject({ ok: true, details: [expect.stringContaining(DELEGATE)] });
    const letter = mailTo(workspace, DELEGATE, /danh sách/);
    expect(read(follow(workspace, letter).page)).toContain(`Thay ${DIRECTOR}`);
    expect(click(workspace, letter, { kind: "decide" }).value).toMatchObject({ ok: true });
    expect(dossier(workspace)).toMatchObject({ "Trạng thái": "Đã công nhận" });
    const [event] = ledger(workspace, "DossierRecognised");
    expect(JSON.stringify(event)).toContain("onBehalfOf");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("nobody decides a list that they are on, whatever the delegation: it stays with the head", () => {
    const workspace = listedWorkspace();
    const asked = lettersTo(workspace, PERSON).length;
    expect(
      delegate(workspace, {
        principal: DIRECTOR,
        delegate: PERSON,
        from: "2026-11-24",
        to: "2026-11-30",
        scope: "all",
      }),
    ).toMatchObject({ ok: true });
    expect(lettersTo(workspace, PERSON)).toHaveLength(asked);
    expect(
      click(workspace, mailTo(workspace, DIRECTOR, /danh sách/), { kind: "decide" }).value,
    ).toMatchObject({ ok: true });
    expect(dossier(workspace)).toMatchObject({ "Người quyết định": DIRECTOR });
  });

  test("to oneself, over already, without its document, or twice for the same days it is refused by name", () => {
    const workspace = openWorkspace();
    expect(delegate(workspace, { delegate: UNIT_HEAD })).toMatchObject({ code: "same-person" });
    expect(delegate(workspace, { from: "2026-10-01", to: "2026-10-02" })).toMatchObject({
      code: "past-period",
    });
    expect(delegate(workspace, { citation: "" })).toMatchObject({ code: "missing-value", field: "citation" });
    delegate(workspace);
    expect(delegate(workspace)).toMatchObject({ code: "overlapping" });
    expect(records(workspace, "Ủy quyền")).toHaveLength(1);
  });
});
