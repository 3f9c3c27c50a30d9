import { beforeAll, describe, expect, test } from "@jest/globals";
import { inTheSpreadsheet, withoutTriggers } from "../../emulator/hands.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { readCopy } from "../../src/app/copy-lines.ts";
import { template } from "../google/template-headers.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { BUNDLE, checkSystem, handIn, OFFICE, office, officeDialog, records } from "./stage.ts";
import { rowWhere, typeInto } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const SUMMARIES = ["Tổng quan", "Theo đơn vị", "Theo chỉ số", "So sánh các năm"];
const ROWS = [
  "Hồ sơ",
  "Danh sách đề nghị",
  "Kỳ đánh giá",
  "Cần xử lý",
  "Danh sách CCVC, NLĐ",
  "Đơn vị",
  "Cấu hình",
];

/** A decided agency on the morning after a Monday's care. */
let copied: Workspace;

beforeAll(() => {
  copied = listedWorkspace();
  approve(copied, { number: "45/QĐ-SKHĐT", date: "2026-11-24" });
  handIn(copied, "nguoi.la@gmail.example", NINES);
  copied.advanceTo(Date.parse("2026-11-25T08:00:00+07:00"));
});

function copiesIn(workspace: Workspace) {
  const folder = workspace.files.find(({ name }) => name === "Sao lưu");
  return workspace.files.filter(({ parents }) => folder && parents.includes(folder.id));
}

function textOf(workspace: Workspace, name: string): string {
  const file = copiesIn(workspace).find((one) => one.name === name);
  return Buffer.from(file?.base64 ?? "", "base64").toString("utf8");
}

const deleteTab = (file: string) => (workspace: Workspace) =>
  workspace.byHand(
    "spreadsheet",
    inTheSpreadsheet({ deleteSheet: { sheetId: template(file).properties.sheetId } }),
  );

function tabs(workspace: Workspace, titles: readonly string[]) {
  return Object.fromEntries(titles.map((title) => [title, workspace.values(title)]));
}

function findingsMails(workspace: Workspace) {
  return workspace.mail.filter(({ subject }) => /chỗ cần xem/.test(subject));
}

describe("a copy each morning after which something was written", () => {
  test("holds the whole ledger and what people typed, as JSON Lines, in the folder Sao lưu", () => {
    const names = copiesIn(copied).map(({ name }) => name);
    expect(names).toContain("2026-11-25 Công dân học tập.jsonl");
    const copy = readCopy(textOf(copied, "2026-11-25 Công dân học tập.jsonl"));
    expect(copy).toMatchObject({ ok: true });
    if (!copy.ok) return;
    expect(copy.value.ledger).toHaveLength(records(copied, "Nhật ký xử lý").length);
    expect(copy.value.rows.staff).toHaveLength(3);
  });

  test("once a month, on a Monday after work, the workbook too, to be opened anywhere", () => {
    const workspace = copied.fork();
    handIn(workspace, "ai.do@gmail.example", NINES);
    workspace.advanceTo(Date.parse("2026-12-01T08:00:00+07:00"));
    handIn(workspace, "ai.khac@gmail.example", NINES);
    workspace.advanceTo(Date.parse("2026-12-07T08:00:00+07:00"));
    const names = copiesIn(workspace).map(({ name }) => name);
    expect(names).not.toContain("2026-11-25 Công dân học tập.xlsx");
    const workbooks = names.filter((name) => name.endsWith(".xlsx"));
    expect(new Set(workbooks.map((name) => name.slice(0, 7))).size).toBe(workbooks.length);
    expect(workbooks).toContain("2026-12-07 Công dân học tập.xlsx");
  });

  test("a morning after which nothing was written makes none", () => {
    const workspace = copied.fork();
    workspace.advanceTo(Date.parse("2026-11-26T08:00:00+07:00"));
    const before = copiesIn(workspace).length;
    workspace.advanceTo(Date.parse("2026-11-28T08:00:00+07:00"));
    expect(copiesIn(workspace)).toHaveLength(before);
  });

  test("a quiet month is copied on its first Monday, or on the next one where that morning was lost", () => {
    const workspace = copied.fork();
    const lost = Date.parse("2027-02-01T00:00:00+07:00");
    workspace.onFiring = ({ handler }) =>
      handler === "onMorning" && workspace.now() >= lost && workspace.now() < lost + 24 * 3_600_000
        ? "lost"
        : undefined;
    workspace.advanceTo(Date.parse("2027-02-16T00:00:00+07:00"));
    const february = copiesIn(workspace).filter(({ name }) => /^2027-02.*jsonl$/.test(name));
    expect(february.map(({ name }) => name)).toEqual(["2027-02-08 Công dân học tập.jsonl"]);
  });
});

describe("what hands have changed is told in the morning", () => {
  test("nothing wrong, no letter", () => {
    expect(findingsMails(copied)).toEqual([]);
  });

  test("once, not each morning; again when it is something else", () => {
    const workspace = copied.fork();
    deleteTab("meetings")(workspace);
    workspace.advanceTo(Date.parse("2026-11-26T08:00:00+07:00"));
    expect(findingsMails(workspace).map(({ text }) => text)).toEqual([
      expect.stringMatching(/Tab “Cuộc họp” đã bị xóa[\s\S]*“Khôi phục”/),
    ]);
    expect(findingsMails(workspace)[0]?.to).toBe("van.phong@so.example");
    workspace.advanceTo(Date.parse("2026-11-28T08:00:00+07:00"));
    expect(findingsMails(workspace)).toHaveLength(1);
    workspace.byHand("triggers", withoutTriggers("onSweep"));
    workspace.advanceTo(Date.parse("2026-11-29T08:00:00+07:00"));
    expect(findingsMails(workspace)).toHaveLength(2);
    expect(findingsMails(workspace)[1]?.text).toContain("rà soát");
    expect(officeDialog(workspace, "Hệ thống", "Khôi phục").press({})).toMatchObject({ ok: true });
    workspace.advanceTo(Date.parse("2026-12-03T08:00:00+07:00"));
    expect(findingsMails(workspace)).toHaveLength(2);
  });
});

describe("a restore that was tried", () => {
  const restoreFrom = (workspace: Workspace, name: string) => {
    const dialog = officeDialog(workspace, "Hệ thống", "Khôi phục từ bản sao");
    const id = new RegExp(`<option value="([^"]+)"[^>]*>${name}`).exec(dialog.html())?.[1] ?? "";
    return dialog.press({ copy: id });
  };
  const NAME = "2026-11-25 Công dân học tập.jsonl";

  test("an edited event is put back from the copy, and what came after the copy stays", () => {
    const workspace = copied.fork();
    handIn(workspace, "sau.ban.sao@gmail.example", NINES);
    const wanted = tabs(workspace, ROWS);
    const row = rowWhere(workspace, "Nhật ký xử lý", "Số", "5");
    typeInto(workspace, "Nhật ký xử lý", row, "Nội dung", "{}");
    expect(checkSystem(workspace)).toMatchObject({ ok: false });
    expect(restoreFrom(workspace, NAME)).toMatchObject({ ok: true });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    expect(tabs(workspace, ROWS)).toEqual(wanted);
  });

  test("ledger, dossiers and lists deleted together come back from the copy", () => {
    const workspace = copied.fork();
    const wanted = tabs(workspace, ROWS);
    for (const file of ["ledger", "dossiers", "lists"]) deleteTab(file)(workspace);
    expect(restoreFrom(workspace, NAME)).toMatchObject({ ok: true });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    expect(tabs(workspace, ROWS)).toEqual(wanted);
  });

  test("in a new spreadsheet, from the pasted text of the file: every tab's rows and figures are the same", () => {
    const fresh = Workspace.create({
      ...{ bundle: BUNDLE, startAt: copied.now(), owner: OFFICE.email, title: "Bảng tính mới" },
      webAppUrl: "https://script.example/macros/s/moi/exec",
    });
    office(fresh, "setup");
    const dialog = officeDialog(fresh, "Hệ thống", "Khôi phục từ bản sao");
    const text = textOf(copied, NAME);
    expect(dialog.press({ copy: "pasted", text })).toMatchObject({ ok: true });
    const compared = [...ROWS.filter((tab) => tab !== "Cần xử lý"), ...SUMMARIES];
    expect(tabs(fresh, compared)).toEqual(tabs(copied, compared));
    expect(checkSystem(fresh)).toMatchObject({ ok: true });
  });

  test.each([
    ["nothing", "", /Chưa điền “Nội dung tệp .jsonl”/],
    ["another file", "một hai ba", /dòng 1 không phải đầu bản sao/],
    ["a line cut off", (text: string) => text.slice(0, 2000), /dòng 2 không phải một dòng của tab/],
    [
      "a changed fact",
      (text: string) => text.replace('\\"scores\\":[9', '\\"scores\\":[10'),
      /nội dung đã bị sửa/,
    ],
  ] as const)("%s is refused with what is wrong, and nothing is written", (_what, change, words) => {
    const workspace = copied.fork();
    const before = workspace.world.spreadsheet;
    const text = typeof change === "string" ? change : change(textOf(copied, NAME));
    const answer = officeDialog(workspace, "Hệ thống", "Khôi phục từ bản sao").press({
      copy: "pasted",
      text,
    });
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toMatch(words);
    expect(workspace.world.spreadsheet).toBe(before);
  });
});
