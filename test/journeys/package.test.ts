import { createHash } from "node:crypto";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, test } from "@jest/globals";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { read } from "./agency.ts";
import {
  ASSOCIATION,
  changeExtract,
  goneWorkspace,
  MAILED,
  PACKAGE_TAB,
  PROVINCE,
  packageDialog,
  packagesIn,
  packagesTo,
  readyWorkspace,
} from "./packages.ts";
import { checkSystem, OFFICE, officeDialog, openWorkspace, records } from "./stage.ts";
import { rowWhere, typeInto } from "./typing.ts";

const sha256 = (base64: string) => createHash("sha256").update(base64, "base64").digest("hex");
const ready = readyWorkspace();
const gone = goneWorkspace(ready);

describe("one click makes the package and sends it", () => {
  test("before anything is decided there is nothing to send, and the dialog says what to do", () => {
    expect(read({ html: packageDialog(openWorkspace()).html() })).toContain(
      "Chưa có danh sách nào được Thủ trưởng",
    );
  });

  test("the dialog says what would go, and changes nothing", () => {
    const workspace = ready.fork();
    const before = workspace.world;
    const text = read({ html: packageDialog(workspace).html() });
    expect(text).toContain("2 người được công nhận trên tổng số");
    expect(text).toContain("Chưa gửi lần nào");
    expect(workspace.world.spreadsheet).toBe(before.spreadsheet);
    expect(workspace.world.drive).toBe(before.drive);
  });

  test("who closes the year before it has gone is warned that the next cycle ends it; once gone, nobody is", () => {
    const closing = (workspace: typeof ready) =>
      read({ html: officeDialog(workspace, "Kỳ đánh giá", "Chốt kỳ").html() });
    expect(closing(ready.fork())).toContain("Chưa gửi hồ sơ năm 2026 cho Hội Khuyến học");
    expect(closing(gone.fork())).not.toContain("Chưa gửi hồ sơ");
  });

  test("report, list, decision and extract go to the association and to the other recipients, each once", () => {
    const [letter, ...more] = packagesTo(gone, ASSOCIATION);
    expect(more).toEqual([]);
    expect(letter?.attachments.map(({ name }) => name)).toEqual([
      "Báo cáo kết quả năm 2026 (gửi Hội Khuyến học lần 1).pdf",
      "Danh sách gửi Hội Khuyến học 2026 (gửi Hội Khuyến học lần 1).pdf",
      "Quyết định công nhận 2026 danh sách 1 (gửi Hội Khuyến học lần 1).pdf",
      "Trích xuất số liệu 2026 (gửi Hội Khuyến học lần 1).xlsx",
    ]);
    expect(letter?.text).toContain("45/QĐ-SKHĐT ngày 25/11/2026");
    expect(letter?.text).toContain("https://ioffice.example/45");
    const [other] = packagesTo(gone, PROVINCE);
    expect(other?.text).toContain("Kính gửi Quý cơ quan");
    expect(other?.attachments).toHaveLength(4);
    expect(
      new TextDecoder().decode(Buffer.from(letter?.attachments[0]?.base64 ?? "", "base64")).slice(0, 5),
    ).toBe("%PDF-");
  });

  test("an answer comes to the Office, not to the account that sends", async () => {
    const [letter] = packagesTo(gone, ASSOCIATION);
    const source = new TextDecoder().decode(await gone.messageSource(letter?.number ?? 0));
    expect(source).toContain(`Reply-To: ${OFFICE.email}`);
  });

  test("the receipt stands in the ledger and in a tab: whom it went to, the digest of each file", () => {
    const [row, ...more] = packagesIn(gone);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      Năm: 2026,
      "Lần gửi": 1,
      "Người lập": OFFICE.email,
      "Cách gửi": "Thư điện tử",
      "Nơi nhận": `${ASSOCIATION}\n${PROVINCE}`,
      Đạt: 2,
    });
    const { files } = JSON.parse(String(row?.["Dữ liệu tệp"]));
    const [letter] = packagesTo(gone, ASSOCIATION);
    expect(files.map(({ sha256: digest }: { sha256: string }) => digest)).toEqual(
      letter?.attachments.map(({ base64 }) => sha256(base64)),
    );
    const event = records(gone, "Nhật ký xử lý").find((entry) => entry["Sự kiện"] === "PackageSent");
    expect(JSON.stringify(event)).toContain(files[0].sha256);
    expect(checkSystem(gone)).toMatchObject({ ok: true });
  });

  test("the extract holds totals, units and holders, and nobody's score or address", async () => {
    const file = gone.files.find(({ name }) => name.startsWith("Trích xuất"));
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(file?.base64 ?? "", "base64"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Theo đơn vị",
      "Danh sách",
      "Tiêu biểu xuất sắc",
    ]);
    const totals = workbook.getWorksheet("Tổng hợp");
    expect([totals?.getCell("A8").value, totals?.getCell("B8").value]).toEqual([
      expect.stringContaining("Đạt danh hiệu"),
      gone.named("Dat"),
    ]);
    const names = workbook.getWorksheet("Danh sách")?.getColumn(2).values.filter(Boolean);
    expect(names).toHaveLength(3);
    const all = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(all).not.toMatch(/@|undefined|NaN/);
  });
});

describe("what went stays what went", () => {
  test("a second click of the same dialog sends nothing more, and says that it stands", () => {
    const workspace = ready.fork();
    const opened = packageDialog(workspace);
    expect(opened.press(MAILED)).toMatchObject({ ok: true });
    const mails = workspace.mail.length;
    const again = opened.press(MAILED);
    expect(JSON.stringify(again)).toMatch(/đã (được ghi|lập xong)/);
    expect(workspace.mail).toHaveLength(mails);
    expect(packagesIn(workspace)).toHaveLength(1);
  });

  test("a file changed in Drive, or gone, is named by the check", () => {
    expect(read({ html: packageDialog(gone, "Đối chiếu hồ sơ đã gửi").html() })).toContain(
      "Cả 4 tệp đúng là bản đã gửi",
    );
    const workspace = gone.fork();
    changeExtract(workspace);
    const text = read({ html: packageDialog(workspace, "Đối chiếu hồ sơ đã gửi").html() });
    expect(text).toContain("1 trên 4 tệp không còn là bản đã gửi");
    expect(text).toContain("ĐÃ BỊ THAY ĐỔI");
    workspace.byHand("drive", ({ files, ...drive }) => ({
      ...drive,
      files: Object.fromEntries(
        Object.entries(files).filter(([, { name }]) => !name.startsWith("Trích xuất")),
      ),
    }));
    expect(read({ html: packageDialog(workspace, "Đối chiếu hồ sơ đã gửi").html() })).toContain(
      "Không đọc được",
    );
  });

  test("a row typed over in the tab is named by the check of the system, and put right from the ledger", () => {
    const workspace = gone.fork();
    const row = rowWhere(workspace, PACKAGE_TAB, "Khóa", "2026/1");
    typeInto(workspace, PACKAGE_TAB, row, "Nơi nhận", "nguoi.khac@so.example");
    expect(JSON.stringify(checkSystem(workspace))).toContain(PACKAGE_TAB);
    expect(officeDialog(workspace, "Hệ thống", "Khôi phục").press({})).toMatchObject({ ok: true });
    expect(packagesIn(workspace)[0]).toMatchObject({ "Nơi nhận": `${ASSOCIATION}\n${PROVINCE}` });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("another package needs a reason, and refers to the first", async () => {
    const workspace = gone.fork();
    packageDialog(workspace, "Ghi việc gửi, tiếp nhận hồ sơ").press({
      delivery: "2026/1",
      ways: "email\nexchange",
      outgoingNumber: "15/BC-SKHĐT",
      outgoingDate: "2026-11-25",
    });
    workspace.advanceTo(Date.parse("2026-12-03T09:00:00+07:00"));
    const opened = packageDialog(workspace);
    expect(read({ html: opened.html() })).toContain("đã quá hạn gửi");
    expect(opened.press({ ...MAILED, reason: " " })).toMatchObject({ ok: false, field: "reason" });
    expect(opened.press({ ...MAILED, reason: "Đính chính tên một người" })).toMatchObject({ ok: true });
    const letter = packagesTo(workspace, ASSOCIATION).at(-1);
    expect(letter?.subject).toContain("(thay thế)");
    expect(letter?.text).toContain(
      "thay thế hồ sơ đã gửi lần 1, ngày 25/11/2026, văn bản số 15/BC-SKHĐT ngày 25/11/2026",
    );
    expect(letter?.text).toContain("Đính chính tên một người");
    const list = workspace.files.find(
      ({ name }) => name.startsWith("Danh sách gửi") && name.endsWith("lần 2).docx"),
    );
    const text = paragraphs(await partOf(list?.base64 ?? "", "word/document.xml")).join("\n");
    expect(text).toContain("Danh sách này thay thế danh sách đã gửi lần 1");
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe("how it went", () => {
  test("is entered afterwards: the ways, the outgoing number, the association's receipt", () => {
    const workspace = gone.fork();
    const opened = packageDialog(workspace, "Ghi việc gửi, tiếp nhận hồ sơ");
    const told = {
      delivery: "2026/1",
      ways: "email\nexchange\npost",
      outgoingNumber: "15/BC-SKHĐT",
      outgoingDate: "2026-11-25",
      receiptNumber: "207",
      receiptDate: "2026-11-24",
      note: "Gửi bản giấy qua bưu điện",
    };
    expect(opened.press({ ...told, receiptDate: "2026-12-24" })).toMatchObject({ code: "future-day" });
    expect(opened.press(told)).toMatchObject({ ok: true });
    expect(packagesIn(workspace)[0]).toMatchObject({
      "Cách gửi": "Thư điện tử\nTrục liên thông văn bản\nBưu điện",
      "Số văn bản đi": "15/BC-SKHĐT",
      "Số tiếp nhận": "207",
      "Ghi chú": "Gửi bản giấy qua bưu điện",
    });
    expect(opened.press({ ...told, note: "" })).toMatchObject({ ok: false, code: "stale" });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("over the documents exchange nothing is mailed: the files are made, frozen and handed to the Office", () => {
    const workspace = ready.fork();
    const mails = workspace.mail.length;
    const answer = packageDialog(workspace).press({ way: "exchange" });
    expect(answer).toMatchObject({ ok: true });
    expect((answer as { links: unknown[] }).links).toHaveLength(4);
    expect(workspace.mail).toHaveLength(mails);
    expect(packagesIn(workspace)[0]).toMatchObject({
      "Cách gửi": "Trục liên thông văn bản",
      "Nơi nhận": null,
    });
  });

  test("an address that is none is named at its field, before anything is made", () => {
    const workspace = ready.fork();
    const files = workspace.files.length;
    expect(packageDialog(workspace).press({ ...MAILED, others: "ubnd langson" })).toMatchObject({
      ok: false,
      field: "others",
      message: expect.stringContaining("“ubnd”"),
    });
    expect(packageDialog(workspace).press({ ...MAILED, association: "" })).toMatchObject({
      field: "association",
    });
    expect(workspace.files).toHaveLength(files);
  });
});
