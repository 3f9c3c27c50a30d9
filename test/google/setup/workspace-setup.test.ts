import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { pageData } from "../../../emulator/simulate/play/page-data.ts";
import { Workspace } from "../../../emulator/workspace.ts";
import type { Caller, Execution, WorkspaceApi } from "../../../emulator/workspace-api.ts";

const OFFICE: Caller = { email: "vanphong@stc.langson.example", kind: "owner" };

/** Calls that make or change something. */
const MAKES = /batchUpdate|\.create$|\.set[A-Z]|\.add[A-Z]|delete|Files\.update/;

function newWorkspace(): Workspace {
  return Workspace.create({
    bundle: fileURLToPath(new URL("../../../dist/", import.meta.url)),
    startAt: Date.parse("2026-01-01T08:00:00+07:00"),
    owner: OFFICE.email,
    title: "Công dân học tập",
  });
}

/** The Office chooses the item and clicks in its dialog. */
function click(workspace: WorkspaceApi, item: string, kind: string): Execution {
  const { token } = pageData(workspace.chooseMenuItem(OFFICE, item).dialog);
  return workspace.runFromPage(OFFICE, "rpc", { token, act: { kind } });
}

function setUp(workspace: WorkspaceApi): Execution {
  return click(workspace, "menuSetup", "setup");
}

/** One file a tab. */
const TAB_COUNT = readdirSync(new URL("../../../sheets-templates/", import.meta.url)).filter((name) =>
  name.endsWith(".json"),
).length;

describe("setup", () => {
  let prepared: Workspace;
  let first: Execution;
  beforeAll(() => {
    prepared = newWorkspace();
    first = setUp(prepared);
  });

  test("makes every tab of sheets-templates/, three forms and their triggers, and the empty first tab goes", () => {
    expect(first.error).toBeUndefined();
    expect(prepared.tabs().map(({ title }) => title)).toHaveLength(TAB_COUNT);
    expect(prepared.tabs()[0]).toEqual({ sheetId: 101, title: "Tổng quan", hidden: false });
    expect(prepared.forms()).toHaveLength(3);
  });

  test("lays all tabs in one batch", () => {
    const batches = first.record.calls.filter(({ name }) => name === "Sheets.Spreadsheets.batchUpdate");
    // One for the tabs; one after each form and one after the folders, so that a run cut short makes nothing twice.
    expect(batches).toHaveLength(5);
  });

  test("a second run changes nothing", () => {
    const again = setUp(prepared.fork());
    expect(again.value).toMatchObject({ ok: true, details: [] });
    expect(again.record.calls.map(({ name }) => name).filter((name) => MAKES.test(name))).toEqual([]);
  });

  test("never touches what people typed", () => {
    const workspace = prepared.fork();
    workspace.paste("Đơn vị", 2, 1, [["VP", "Văn phòng", "a@x.example"]]);
    workspace.paste("Cấu hình", 3, 2, [["Sở Tài chính"]]);
    const before = [workspace.values("Đơn vị"), workspace.values("Cấu hình")];
    setUp(workspace);
    expect([workspace.values("Đơn vị"), workspace.values("Cấu hình")]).toEqual(before);
  });

  test("names the Drive folder after the agency once its name is known, once", () => {
    const workspace = prepared.fork();
    workspace.paste("Cấu hình", 3, 2, [["Sở Tài chính"]]);
    expect(setUp(workspace).value).toMatchObject({
      details: ['Tên thư mục Drive: "Công dân học tập Sở Tài chính"'],
    });
    expect(setUp(workspace).value).toMatchObject({ details: [] });
  });

  test("a column whose name was changed is added at the right edge, once", () => {
    const workspace = prepared.fork();
    workspace.paste("Đơn vị", 1, 4, [["Email CĐ"]]);
    expect(setUp(workspace).value).toMatchObject({ details: ['Cột "Email công đoàn" của tab "Đơn vị"'] });
    expect(workspace.values("Đơn vị")[0]?.[10]).toBe("Email công đoàn");
    expect(setUp(workspace).value).toMatchObject({ details: [] });
  });
});

describe("opening a cycle", () => {
  test("a roster with a missing column and an impossible date is told by tab, row and column", () => {
    const workspace = newWorkspace();
    setUp(workspace);
    workspace.paste("Cấu hình", 9, 2, [["a@x.example"], ["b@x.example"], ["c@x.example"]]);
    workspace.paste("Đơn vị", 1, 4, [["Email CĐ"]]);
    workspace.paste("Danh sách CCVC, NLĐ", 2, 1, [["CB1", "An", "an@x.example", "VP", "", "31/02/2026"]]);
    const said =
      JSON.stringify(click(workspace, "menuOpenCycle", "open-cycle").value ?? "") +
      workspace.chooseMenuItem(OFFICE, "menuOpenCycle").dialog?.html;
    expect(said).toContain("không thấy cột");
    expect(said).toContain("dòng 2, cột");
  });
});
