import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { approve } from "./listed.ts";
import {
  checkSystem,
  click,
  DIRECTOR,
  follow,
  handIn,
  mailTo,
  office,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";
import { rowWhere, typeInto, typePerson } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const NEW_HEAD = "truong.phong.ba@so.example";

function dossier(workspace: Workspace, key = "2026/A3") {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === key);
}

/** The morning of the next day has run. */
function nextMorning(workspace: Workspace): void {
  workspace.advanceTo(workspace.now() + 24 * 60 * 60 * 1000);
}

/** Types a new unit at the end of the tab `Đơn vị`. */
function addUnit(workspace: Workspace, cells: Readonly<Record<string, string>>): void {
  const row = records(workspace, "Đơn vị").length + 2;
  for (const [header, value] of Object.entries(cells)) typeInto(workspace, "Đơn vị", row, header, value);
}

const THIRD = { "Mã đơn vị": "P3", "Tên đơn vị": "Phòng Ba", "Email trưởng đơn vị": NEW_HEAD };

/** Rows of `Theo đơn vị` that show a unit. */
function byUnit(workspace: Workspace) {
  return workspace
    .values("Theo đơn vị")
    .slice(1)
    .map((row) => row.slice(0, 6))
    .filter(([id]) => id);
}

describe("công chức, viên chức, người lao động", () => {
  test("the roll keeps the kind; a word that is none is named", () => {
    const workspace = openWorkspace();
    typePerson(workspace, "A3", "Loại", "Viên chức");
    handIn(workspace, PERSON, NINES);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
    typePerson(workspace, "A3", "Loại", "Cán bộ");
    expect(checkSystem(workspace)).toMatchObject({
      details: expect.arrayContaining([expect.stringMatching(/Danh sách CCVC, NLĐ.*Loại.*Cán bộ/)]),
    });
  });
});

describe("people who come, leave, change unit, name or address", () => {
  test("who comes may hand in at once; who leaves by Ngày chốt is counted no more", () => {
    const workspace = openWorkspace();
    const row = records(workspace, "Danh sách CCVC, NLĐ").length + 2;
    workspace.paste("Danh sách CCVC, NLĐ", row, 1, [
      ["A4", "Vi Thị Mới", "moi@so.example", "P1", "Chuyên viên", "12/10/2026"],
    ]);
    handIn(workspace, "moi@so.example", NINES);
    expect(dossier(workspace, "2026/A4")).toMatchObject({ "Trong danh sách": "Có" });
    expect(workspace.named("TongSo")).toBe(4);
    typePerson(workspace, "A4", "Ngày nghỉ", "20/10/2026");
    nextMorning(workspace);
    expect(dossier(workspace, "2026/A4")).toMatchObject({ "Trong danh sách": "Không" });
    expect([workspace.named("TongSo"), workspace.named("DaNop")]).toEqual([3, 0]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("a new address is followed by the next morning; the old one as a second address still finds the person", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    typePerson(workspace, "A3", "Email", "vien.moi@so.example");
    typePerson(workspace, "A3", "Email khác", PERSON);
    nextMorning(workspace);
    expect(dossier(workspace)?.Email).toBe("vien.moi@so.example");
    handIn(workspace, PERSON, [8, 8, 8, 8, 8, 8, 8, 8, 8, 8]);
    expect(dossier(workspace)).toMatchObject({ "Tổng tự chấm": 80, Email: "vien.moi@so.example" });
    expect(mailTo(workspace, "vien.moi@so.example", /phiếu/i).text).toContain("80");
    expect(records(workspace, "Cần xử lý")).toEqual([]);
  });

  test("before the appraisal the dossier moves to the new unit, whose head gets the link; the old head's no longer acts", () => {
    const workspace = openWorkspace();
    addUnit(workspace, THIRD);
    handIn(workspace, PERSON, NINES);
    const old = mailTo(workspace, UNIT_HEAD, /thẩm định/i);
    typePerson(workspace, "A3", "Mã đơn vị", "P3");
    typePerson(workspace, "A3", "Họ và tên", "Nông Văn Viễn");
    nextMorning(workspace);
    expect(dossier(workspace)).toMatchObject({ "Đơn vị": "Phòng Ba", "Họ và tên": "Nông Văn Viễn" });
    expect(click(workspace, old, { kind: "appraise" }).value).toMatchObject({ ok: false });
    expect(
      click(workspace, mailTo(workspace, NEW_HEAD, /thẩm định/i), { kind: "appraise" }).value,
    ).toMatchObject({
      ok: true,
    });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("after it the dossier keeps its unit, and the summaries count it with the unit of Ngày chốt", () => {
    const workspace = openWorkspace();
    addUnit(workspace, THIRD);
    handIn(workspace, PERSON, NINES);
    click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), { kind: "appraise" });
    typePerson(workspace, "A3", "Mã đơn vị", "P3");
    nextMorning(workspace);
    expect(dossier(workspace)).toMatchObject({ "Đơn vị": "Phòng Một", "Mã đơn vị tại Ngày chốt": "P3" });
    expect(byUnit(workspace)).toEqual([
      ["P1", "Phòng Một", 2, 0, 0, 0],
      ["P3", "Phòng Ba", 1, 1, 1, 0],
    ]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

describe("long leave from–to", () => {
  test("counts in the denominator, or not, as the cycle says; the dossier says which", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    typePerson(workspace, "A3", "Nghỉ dài hạn từ", "01/11/2026");
    typePerson(workspace, "A3", "Lý do nghỉ dài hạn", "đi học");
    nextMorning(workspace);
    expect([workspace.named("TongSo"), workspace.named("DaNop")]).toEqual([3, 1]);
    const dialog = officeDialog(workspace, "Kỳ đánh giá", "Điều chỉnh kỳ");
    dialog.goOn({ year: "2026", key: "Tính người nghỉ dài hạn" });
    const order = { key: "Tính người nghỉ dài hạn", value: "Không", number: "9/CV", date: "2026-10-15" };
    expect(dialog.press({ year: "2026", ...order })).toMatchObject({ ok: true });
    nextMorning(workspace);
    expect(dossier(workspace)).toMatchObject({ "Trong danh sách": "Không" });
    expect([workspace.named("TongSo"), workspace.named("DaNop")]).toEqual([2, 0]);
    typePerson(workspace, "A3", "Nghỉ dài hạn đến", "15/11/2026");
    nextMorning(workspace);
    expect([workspace.named("TongSo"), workspace.named("DaNop")]).toEqual([3, 1]);
  });
});

describe("units that are renamed, merge, split: history stays as it was, figures by today's unit and by the unit of the day", () => {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), { kind: "appraise" });
  click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
  office(workspace, "propose");
  approve(workspace, { number: "45/QĐ-SKHĐT", date: "2026-10-14" });

  test("the unit is renamed and a part of it splits off with the new year", () => {
    typeInto(
      workspace,
      "Đơn vị",
      rowWhere(workspace, "Đơn vị", "Mã đơn vị", "P1"),
      "Tên đơn vị",
      "Phòng Tổng hợp",
    );
    addUnit(workspace, { ...THIRD, "Hiệu lực từ": "01/12/2026", "Tách từ": "P1" });
    typePerson(workspace, "A3", "Mã đơn vị", "P3");
    nextMorning(workspace);
    expect(dossier(workspace)).toMatchObject({ "Đơn vị": "Phòng Một", "Mã đơn vị tại Ngày chốt": "P1" });
    expect(byUnit(workspace)).toEqual([["P1", "Phòng Tổng hợp", 3, 1, 1, 1]]);
  });

  test("the page of the dossier and the two tables of figures tell it as it was, and as it is", () => {
    workspace.advanceTo(Date.parse("2026-12-02T08:00:00+07:00"));
    expect(follow(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/)).page?.html).toContain("Phòng Một");
    const dialog = officeDialog(workspace, "Kỳ đánh giá", "Số liệu theo đơn vị");
    const rows = () =>
      [...dialog.html().matchAll(/<tr><td>(.*?)<\/tr>/g)].map(([, cells = ""]) =>
        cells.replace(/<[^>]*>/g, "|").replaceAll("||", "|"),
      );
    expect(rows()).toEqual([expect.stringMatching(/^Phòng Một \(P1\)\|3\|1\|1\|1\|33,3%/)]);
    dialog.goOn({ year: "2026", by: "today" });
    expect(rows()).toEqual([
      expect.stringMatching(/^Phòng Tổng hợp \(P1\)\|2\|0/),
      expect.stringMatching(/^Phòng Ba \(P3\)\|1\|1\|1\|1\|100%/),
    ]);
  });

  test("a merger in the year hands the step to the new unit's head by mail", () => {
    const merging = openWorkspace();
    addUnit(merging, THIRD);
    const unit = rowWhere(merging, "Đơn vị", "Mã đơn vị", "P1");
    handIn(merging, PERSON, NINES);
    typeInto(merging, "Đơn vị", unit, "Hiệu lực đến", "14/10/2026");
    typeInto(merging, "Đơn vị", unit, "Sáp nhập vào", "P3");
    nextMorning(merging);
    expect(click(merging, mailTo(merging, NEW_HEAD, /thẩm định/i), { kind: "appraise" }).value).toMatchObject(
      { ok: true },
    );
    expect(dossier(merging)).toMatchObject({ "Đơn vị": "Phòng Một" });
    expect(byUnit(merging)).toEqual([["P3", "Phòng Ba", 3, 1, 1, 0]]);
    expect(checkSystem(merging)).toMatchObject({ ok: true });
  });
});

test("what is wrong with roll and staffing is named by Kiểm tra hệ thống", () => {
  const workspace = openWorkspace();
  typePerson(workspace, "A3", "Email khác", DIRECTOR);
  typePerson(workspace, "A2", "Nghỉ dài hạn từ", "01/11/2026");
  typePerson(workspace, "A2", "Nghỉ dài hạn đến", "01/10/2026");
  workspace.paste("Ủy quyền", 2, 1, [[UNIT_HEAD, UNIT_HEAD, "14/10/2026", "", "Tất cả", "GUQ"]]);
  workspace.paste("Bước Công đoàn", 2, 1, [["P9", "01/10/2026", "Không", "", "CV"]]);
  expect(checkSystem(workspace)).toMatchObject({
    details: [
      expect.stringContaining(`"${DIRECTOR}" bị trùng ở A1, A3`),
      expect.stringContaining("ủy quyền cho chính mình"),
      expect.stringContaining('Bước Công đoàn: mã đơn vị "P9"'),
      expect.stringMatching(/A2 .*Nghỉ dài hạn/),
    ],
  });
});
