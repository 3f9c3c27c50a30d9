import { beforeAll, describe, expect, test } from "@jest/globals";
import { inTheSpreadsheet } from "../../emulator/hands.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import { type Damage, OTHER_DAMAGES, WORKBOOK_DAMAGES } from "./hands.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { checkSystem, handIn, officeDialog, records } from "./stage.ts";
import { rowWhere, typeInto } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

/** What must be the same after Khôi phục: rows that the software writes, and figures. */
const ROWS = ["Danh sách đề nghị", "Kỳ đánh giá", "Cần xử lý"];
const SUMMARIES = ["Tổng quan", "Theo đơn vị"];

interface Answer {
  readonly ok: boolean;
  readonly message: string;
  readonly details?: readonly string[];
}

let decided: Workspace;
let before: Readonly<Record<string, unknown>>;

/** True where rows, and figures where formulas were reached, are as before anybody touched them. */
function expectAsBefore(workspace: Workspace, { figures }: Damage): void {
  const tabs = figures ? [...ROWS, ...SUMMARIES] : ROWS;
  const wanted = Object.fromEntries([...tabs, "Hồ sơ"].map((tab) => [tab, before[tab]]));
  expect(state(workspace, tabs)).toEqual(wanted);
}

/** Rows of `Hồ sơ` by their key: in which order they stand tells nothing. */
function dossiers(workspace: Workspace): readonly (readonly unknown[])[] {
  const [header = [], ...rows] = workspace.values(titleOf(workspace, 301));
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.entries(Object.fromEntries(header.map((name, index) => [name, row[index] ?? null]))))
    .map((cells) => cells.sort(([one], [other]) => (one < other ? -1 : 1)))
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

function titleOf(workspace: Workspace, sheetId: number): string {
  return workspace.tabs().find((tab) => tab.sheetId === sheetId)?.title ?? "";
}

function state(workspace: Workspace, tabs: readonly string[]): Readonly<Record<string, unknown>> {
  const values = tabs.map((tab) => [tab, workspace.values(tab)]);
  return { ...Object.fromEntries(values), "Hồ sơ": dossiers(workspace) };
}

function restoreByDialog(workspace: Workspace): Answer {
  return officeDialog(workspace, "Hệ thống", "Khôi phục").press({}) as Answer;
}

beforeAll(() => {
  decided = listedWorkspace();
  approve(decided, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });
  handIn(decided, "nguoi.la@gmail.example", NINES);
  before = state(decided, [...ROWS, ...SUMMARIES]);
});

function damaged({ by }: Damage): Workspace {
  const workspace = decided.fork();
  by(workspace);
  return workspace;
}

const ALL = [...WORKBOOK_DAMAGES, ...OTHER_DAMAGES];
const HARMLESS = ALL.filter(({ named }) => !named);
const MENDED = ALL.filter(({ named, stays }) => named && !stays);
const LEFT = ALL.filter(({ stays }) => stays);

test("untouched, the check finds nothing and Khôi phục does nothing", () => {
  expect(checkSystem(decided.fork())).toMatchObject({ ok: true });
  const workspace = decided.fork();
  expect(restoreByDialog(workspace)).toMatchObject({ ok: true, message: /không có gì phải khôi phục/ });
  expect(workspace.world.spreadsheet).toBe(decided.world.spreadsheet);
});

describe("harmless: figures stay, and the check says nothing", () => {
  test.each(HARMLESS)("$what", (damage) => {
    const workspace = damaged(damage);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    expectAsBefore(workspace, damage);
  });
});

describe("named by the check with tab, column and row; after Khôi phục everything is as before", () => {
  test.each(MENDED)("$what", (damage) => {
    const workspace = damaged(damage);
    const said = checkSystem(workspace) as Answer;
    expect(said).toMatchObject({ ok: false, code: "findings", message: /Khôi phục/ });
    expect(said.details?.join("\n")).toMatch(damage.named ?? /./);
    expect(restoreByDialog(workspace)).toMatchObject({ ok: true, message: /Đã khôi phục/ });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    expectAsBefore(workspace, damage);
  });
});

test("after Thư was deleted and made again, each new letter goes out once and is marked in its own row", () => {
  const workspace = decided.fork();
  workspace.byHand("spreadsheet", inTheSpreadsheet({ deleteSheet: { sheetId: 402 } }));
  restoreByDialog(workspace);
  const sent = workspace.mail.length;
  handIn(workspace, "truong.phong@so.example", NINES);
  workspace.advanceTo(Date.parse("2026-11-25T20:00:00+07:00"));
  const numbers = records(workspace, "Thư")
    .map((row) => [row["Số thư"], row["Trạng thái"]])
    .filter(([number]) => number !== null);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter(([, status]) => status !== "Đã gửi")).toEqual([]);
  expect(workspace.mail.length - sent).toBe(numbers.length);
});

describe("Dựng lại từ nhật ký", () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = damaged({
      what: "",
      by: (one) => typeInto(one, "Hồ sơ", rowWhere(one, "Hồ sơ", "Khóa", "2026/A3"), "TĐ3", 10),
    });
  });

  test("shows what differs, person by person, and writes it on a click, which is itself in the ledger", () => {
    const dialog = officeDialog(workspace, "Hệ thống", "Dựng lại từ nhật ký");
    expect(read({ html: dialog.html() })).toMatch(/2026\/A3 .* TĐ3 10 9/);
    expect(dialog.press({})).toMatchObject({ ok: true, message: /1 dòng/ });
    expectAsBefore(workspace, { what: "", by: () => undefined });
    const [last] = records(workspace, "Nhật ký xử lý").slice(-1);
    expect(last).toMatchObject({ "Sự kiện": "RowsRestored", "Người thực hiện": "van.phong@so.example" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a click on what has changed meanwhile writes nothing; while the ledger is broken it is refused", () => {
    const later = workspace.fork();
    const row = rowWhere(later, "Hồ sơ", "Khóa", "2026/A3");
    typeInto(later, "Hồ sơ", row, "TĐ3", 8);
    const dialog = officeDialog(later, "Hệ thống", "Dựng lại từ nhật ký");
    typeInto(later, "Hồ sơ", row, "TĐ4", 8);
    expect(dialog.press({})).toMatchObject({ ok: false, code: "stale" });
    typeInto(later, "Nhật ký xử lý", 4, "Người thực hiện", "ai.do@so.example");
    expect(dialog.press({})).toMatchObject({ ok: false, code: "ledger-broken" });
  });
});

describe("what cannot be put right is named, and Khôi phục says so and writes nothing from it", () => {
  test.each(LEFT)("$what", (damage) => {
    const workspace = damaged(damage);
    expect((checkSystem(workspace) as Answer).details?.join("\n")).toMatch(damage.named ?? /./);
    const answer = restoreByDialog(workspace);
    expect(answer.details?.join("\n")).toMatch(damage.named ?? /./);
    expectAsBefore(workspace, damage);
  });
});
