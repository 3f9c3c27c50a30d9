import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { read, register } from "./agency.ts";
import {
  checkSystem,
  handIn,
  mailTo,
  type OfficeDialog,
  officeDialog,
  openWorkspace,
  PERSON,
  records,
  UNIT_HEAD,
} from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const OTHER = "vien.rieng@gmail.example";

function dossierIn(workspace: Workspace, id = "A3") {
  return records(workspace, "Hồ sơ").find(({ Khóa }) => Khóa === `2026/${id}`);
}

function rowIn(workspace: Workspace, email: string) {
  return records(workspace, "Cần xử lý").find(({ Email }) => Email === email);
}

/** The choice that names this address, as the dialog offers it. */
function choiceFor(dialog: OfficeDialog, email: string): string {
  const found = [...dialog.html().matchAll(/<option value="([^"]+)"[^>]*>([^<]*)</g)].find(
    ([, , label = ""]) => label.includes(email),
  );
  if (!found?.[1]) throw new Error(`no choice for ${email}`);
  return found[1];
}

/** Opens the dialog and chooses the response of this address. */
function settle(workspace: Workspace, email: string) {
  const dialog = officeDialog(workspace, "Cần xử lý", "Xử lý phản hồi");
  const row = choiceFor(dialog, email);
  expect(dialog.goOn({ row })).toMatchObject({ ok: true });
  return { dialog, press: (typed: Readonly<Record<string, string>>) => dialog.press({ row, ...typed }) };
}

function ledger(workspace: Workspace): string {
  return JSON.stringify(workspace.values("Nhật ký xử lý"));
}

describe("Cần xử lý is a place of work", () => {
  const workspace = openWorkspace();
  handIn(workspace, OTHER, NINES);
  handIn(workspace, "nguoi.la@gmail.example", NINES);
  workspace.advanceTo(Date.parse("2026-11-02T08:00:00+07:00"));
  handIn(workspace, UNIT_HEAD, NINES);

  test("its dialog begins with everything that is open, and why", () => {
    const text = read({ html: officeDialog(workspace, "Cần xử lý", "Xử lý phản hồi").html() });
    expect(text).toContain("3 phản hồi đang chờ xử lý");
    expect(text).toContain("không có trong danh sách");
    expect(text).toContain("Phiếu nộp quá hạn: hạn 31/10/2026");
  });

  test("an unknown address is linked to a person and kept as a second address; the response is taken as theirs", () => {
    const { press } = settle(workspace, OTHER);
    expect(press({ outcome: "linked" })).toMatchObject({ ok: false, field: "person" });
    expect(press({ outcome: "linked", person: "A3" })).toMatchObject({ ok: true });
    const person = records(workspace, "Danh sách CCVC, NLĐ").find((row) => row["Mã CCVC"] === "A3");
    expect(person).toMatchObject({ Email: PERSON, "Email khác": OTHER });
    expect(dossierIn(workspace)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định", "Tổng tự chấm": 90 });
    expect(mailTo(workspace, PERSON, /Đã nhận phiếu/).text).toContain("90");
    expect(rowIn(workspace, OTHER)).toMatchObject({
      "Trạng thái": "Đã nối với người",
      "Người xử lý": "van.phong@so.example",
    });
    expect(press({ outcome: "linked", person: "A3" })).toMatchObject({ ok: false });
  });

  test("from then on the second address is theirs", () => {
    register(workspace, OTHER, "Tiếng Anh B1");
    expect(dossierIn(workspace)).toMatchObject({ "Kế hoạch học tập": "Tiếng Anh B1" });
  });

  test("a late response is accepted with a reason, which stands with the row and in the ledger", () => {
    const { press } = settle(workspace, UNIT_HEAD);
    expect(press({ outcome: "accepted" })).toMatchObject({ ok: false, field: "reason" });
    expect(press({ outcome: "accepted", reason: "Đi công tác biên giới" })).toMatchObject({ ok: true });
    expect(dossierIn(workspace, "A2")).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
    expect(rowIn(workspace, UNIT_HEAD)).toMatchObject({
      "Trạng thái": "Đã tiếp nhận",
      "Ghi chú xử lý": "Đi công tác biên giới",
    });
    expect(mailTo(workspace, UNIT_HEAD, /Đã nhận phiếu/).text).toContain("90");
    expect(ledger(workspace)).toContain("Đi công tác biên giới");
  });

  test("accepting passes over the deadline only", () => {
    const fork = openWorkspace();
    const form = fork.forms().find(({ title }) => title.includes("tự đánh giá"));
    fork.submitForm(form?.id ?? "", PERSON, {}, { lax: true });
    const { press } = settle(fork, PERSON);
    expect(press({ outcome: "accepted", reason: "Cho qua" })).toMatchObject({
      ok: false,
      code: "invalid-score",
    });
    expect(rowIn(fork, PERSON)).toMatchObject({ "Trạng thái": "Chờ xử lý" });
  });

  test("an address whose response is late too is linked, and the response stays open with the reason that is left", () => {
    const fork = openWorkspace();
    fork.advanceTo(Date.parse("2026-11-02T08:00:00+07:00"));
    handIn(fork, OTHER, NINES);
    expect(settle(fork, OTHER).press({ outcome: "linked", person: "A3" })).toMatchObject({
      ok: true,
      message: expect.stringContaining("quá hạn"),
    });
    expect(rowIn(fork, OTHER)).toMatchObject({
      "Trạng thái": "Chờ xử lý",
      "Lý do": expect.stringContaining("quá hạn"),
    });
    expect(settle(fork, OTHER).press({ outcome: "accepted", reason: "Nhầm địa chỉ" })).toMatchObject({
      ok: true,
    });
    expect(dossierIn(fork)).toMatchObject({ "Trạng thái": "Đã nộp, chờ thẩm định" });
  });

  test("a response is dismissed with a reason; whoever is known has a courteous letter, a stranger none", () => {
    const mails = workspace.mail.length;
    const stranger = settle(workspace, "nguoi.la@gmail.example");
    expect(stranger.press({ outcome: "dismissed", reason: "Thư rác" })).toMatchObject({ ok: true });
    expect(workspace.mail).toHaveLength(mails);
    handIn(workspace, "giam.doc@so.example", NINES);
    const { press } = settle(workspace, "giam.doc@so.example");
    expect(press({ outcome: "dismissed", reason: "Phiếu gửi thử" })).toMatchObject({ ok: true });
    expect(mailTo(workspace, "giam.doc@so.example", /Về phiếu/).text).toContain("Phiếu gửi thử");
    expect(rowIn(workspace, "giam.doc@so.example")).toMatchObject({ "Trạng thái": "Không tiếp nhận" });
  });

  test("nothing is left open, every settling is in the ledger, and the check agrees", () => {
    expect(records(workspace, "Cần xử lý").filter((row) => row["Trạng thái"] === "Chờ xử lý")).toEqual([]);
    expect(ledger(workspace).match(/AttentionSettled/g)?.length).toBeGreaterThanOrEqual(4);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});

test("a linked address is the dossier's at once, so that its person appraises it under none of their addresses", () => {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  const typed = workspace.values("Đơn vị");
  const head = typed[0]?.indexOf("Email trưởng đơn vị") ?? -1;
  const row = typed.findIndex((cells) => cells[head] === UNIT_HEAD);
  workspace.paste("Đơn vị", row + 1, head + 1, [[OTHER]]);
  register(workspace, OTHER);
  const page = settle(workspace, OTHER);
  expect(page.press({ outcome: "linked", person: "A3" })).toMatchObject({ ok: true });
  expect(JSON.parse(String(dossierIn(workspace)?.["Chi tiết"]))).toMatchObject({ otherEmails: [OTHER] });
  expect(checkSystem(workspace)).toMatchObject({ ok: true });
});
