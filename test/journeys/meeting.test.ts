import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read } from "./agency.ts";
import { openLinkIn, pressIn } from "./linked-page.ts";
import {
  checkSystem,
  click,
  handIn,
  mailTo,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];

const MEETING = {
  day: "2026-10-14",
  startsAt: "14:00",
  endsAt: "16:30",
  place: "Phòng họp tầng 2",
  present: "Hoàng Thị Trưởng, Trưởng phòng\nLê Văn Giám",
  absent: "Nông Văn Viên (công tác)",
  chair: "Hoàng Thị Trưởng",
  secretary: "Lê Văn Giám",
  opinions: "Nhất trí với kết quả thẩm định.",
  inFavour: "2",
  against: "0",
};

/** The afternoon after A3's appraisal. */
function afternoon(): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" });
  click(workspace, mailTo(workspace, UNIT_HEAD, /ý kiến/), { kind: "concur" });
  workspace.advanceTo(Date.parse("2026-10-14T17:00:00+07:00"));
  return workspace;
}

function byOffice(workspace: Workspace, unit: string, values: Readonly<Record<string, string>>) {
  const dialog = officeDialog(workspace, "Danh sách, quyết định", "Ghi cuộc họp");
  dialog.goOn({ unit });
  return dialog.press({ unit, ...values });
}

function minutesDialog(workspace: Workspace) {
  return officeDialog(workspace, "Danh sách, quyết định", "Lập biên bản họp xét");
}

describe("the meeting: time, place, present, absent, chair, secretary, opinions, votes; unit and agency", () => {
  test("recorded by the Office, of the agency: a row, and an event in the ledger", () => {
    const workspace = afternoon();
    expect(byOffice(workspace, "*", MEETING)).toMatchObject({ ok: true });
    const [row] = records(workspace, "Cuộc họp");
    expect(row).toMatchObject({
      "Số cuộc họp": 1,
      "Đơn vị": "Toàn cơ quan",
      "Địa điểm": MEETING.place,
      "Chủ trì": MEETING.chair,
      "Thư ký": MEETING.secretary,
      "Có mặt": MEETING.present,
      "Vắng mặt": MEETING.absent,
      "Ý kiến": MEETING.opinions,
    });
    expect(String(row?.["Biểu quyết"])).toContain('"common":{"inFavour":2,"against":0}');
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("recorded by the unit, on the page that everything that waits leads to; its people stand there to begin with", () => {
    const workspace = afternoon();
    const queue = openLinkIn(workspace, mailTo(workspace, UNIT_HEAD, /^Chờ/), "Mở danh sách việc đang chờ");
    const page = openLinkIn(workspace, queue, "Ghi cuộc họp Phòng Một");
    expect(read(page)).toContain("Nông Văn Viên (A3)");
    expect(page.html).toMatch(/name="present"[^>]*>[^<]*Hoàng Thị Trưởng/);
    expect(pressIn(workspace, page, MEETING)).toMatchObject({ ok: true });
    expect(records(workspace, "Cuộc họp")).toMatchObject([{ "Mã đơn vị": "P1", "Người ghi": UNIT_HEAD }]);
    expect(pressIn(workspace, page, MEETING)).toMatchObject({ code: "already-recorded" });
    expect(pressIn(workspace, page, { ...MEETING, place: "Hội trường" })).toMatchObject({
      ok: true,
      message: expect.stringContaining("Đã ghi lại cuộc họp số 1"),
    });
    expect(records(workspace, "Cuộc họp")).toMatchObject([{ "Địa điểm": "Hội trường" }]);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("what cannot be is refused by name, at its field", () => {
    const workspace = afternoon();
    const wrong = (change: Readonly<Record<string, string>>) =>
      byOffice(workspace, "P1", { ...MEETING, ...change });
    expect(wrong({ chair: "Lê Văn Bình" })).toMatchObject({ code: "chair-not-present", field: "chair" });
    expect(wrong({ endsAt: "13:00" })).toMatchObject({ code: "end-before-start", field: "endsAt" });
    expect(wrong({ startsAt: "hai giờ" })).toMatchObject({ code: "bad-time", field: "startsAt" });
    expect(wrong({ inFavour: "3" })).toMatchObject({ code: "votes-exceed-present", field: "inFavour" });
    expect(wrong({ others: "A9: 1/0" })).toMatchObject({ code: "not-a-candidate", field: "others" });
    expect(wrong({ day: "2026-10-20" })).toMatchObject({ code: "not-yet-held" });
    expect(records(workspace, "Cuộc họp")).toEqual([]);
  });
});

/** Makes the minutes of the first meeting; their text, the newest where they were made before. */
async function minutesText(workspace: Workspace): Promise<string> {
  expect(minutesDialog(workspace).press({ meeting: "2026/1" })).toMatchObject({ ok: true });
  const made = workspace.files.filter(({ name }) => /^Biên bản họp xét 2026 số 1 .*\.docx$/.test(name));
  const newest = made[made.length - 1];
  if (!newest) throw new Error("no minutes were made");
  return paragraphs(await partOf(newest.base64, "word/document.xml")).join("\n");
}

describe("the minutes come only from it", () => {
  test("without a recorded meeting there are none, and the dialog says what to do", () => {
    const workspace = afternoon();
    expect(() => minutesDialog(workspace).html()).not.toThrow();
    expect(read({ html: minutesDialog(workspace).html() })).toContain("chọn “Ghi cuộc họp” trước");
  });

  test("from the record: a Word file and a Google Doc that say what was recorded", () => {
    const workspace = afternoon();
    byOffice(workspace, "P1", MEETING);
    const dialog = minutesDialog(workspace);
    expect(read({ html: dialog.html() })).toContain("Số 1 năm 2026: Phòng Một");
    expect(dialog.press({ meeting: "2026/1" })).toMatchObject({
      ok: true,
      message: expect.stringContaining("Biên bản họp xét 2026 số 1 Phòng Một"),
      links: [
        { label: expect.stringContaining(".docx") },
        { label: expect.stringContaining("Google") },
        { label: expect.stringContaining("PDF") },
      ],
    });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("what happens after the meeting changes nothing in them", async () => {
    const workspace = afternoon();
    byOffice(workspace, "P1", { ...MEETING, inFavour: "", against: "" });
    const before = await minutesText(workspace);
    expect(before).toContain("Nông Văn Viên");
    const own = mailTo(workspace, PERSON, /Đã nhận phiếu/);
    expect(click(workspace, own, { kind: "withdraw", reason: "" }).value).toMatchObject({ ok: true });
    expect(await minutesText(workspace)).toBe(before);
  });
});
