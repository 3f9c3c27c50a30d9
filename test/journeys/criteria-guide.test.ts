import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import {
  click,
  emptyWorkspace,
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
import { typeInto } from "./typing.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const TAB = "Tiêu chí, chỉ số";
const GUIDE = "Hướng dẫn cho điểm";
const EVIDENCE = "Minh chứng gợi ý";
const UNCHECKED = "chưa đối chiếu bản gốc";

/** The question of the self-assessment form that begins so, as people read it. */
function question(workspace: Workspace, beginning: string) {
  const forms = Object.values(workspace.world.forms);
  const form = forms.find(({ title }) => title.includes("tự đánh giá"));
  const item = form?.items.find(({ title }) => title.startsWith(beginning));
  if (!item) throw new Error(`the form has no question that begins with ${beginning}`);
  return item;
}

function update(workspace: Workspace): unknown {
  return officeDialog(workspace, "Hệ thống", "Cập nhật biểu mẫu").press({});
}

describe("Hướng dẫn cho điểm and Minh chứng gợi ý per indicator", () => {
  test("setup ships a draft for each of the ten, marked unchecked against the original", () => {
    const workspace = emptyWorkspace();
    office(workspace, "setup");
    const rows = records(workspace, TAB);
    expect(rows).toHaveLength(10);
    for (const row of rows) {
      expect(row).toMatchObject({
        "Đối chiếu": UNCHECKED,
        [GUIDE]: expect.stringMatching(/9–10: .*Dưới 5: /),
        [EVIDENCE]: expect.stringMatching(/.{20}/),
      });
    }
  });

  test("shown under each question of the form, as a draft", () => {
    const workspace = openWorkspace();
    const [first] = records(workspace, TAB);
    expect(question(workspace, "Chỉ số 1.").helpText).toContain(`${UNCHECKED}): ${first?.[GUIDE]}`);
    expect(question(workspace, "Minh chứng 1.").helpText).toContain(String(first?.[EVIDENCE]));
    expect(question(workspace, "Minh chứng 1.").helpText).toContain("Không gửi giấy tờ tùy thân");
  });

  test("shown to the unit's appraiser and to the union's, under each indicator, as a draft", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    const pages = () => [
      mailTo(workspace, UNIT_HEAD, /thẩm định/i),
      mailTo(workspace, UNIT_HEAD, /Công đoàn/),
    ];
    click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i), { kind: "appraise" });
    const again = openWorkspace();
    handIn(again, PERSON, NINES);
    const unit = follow(again, mailTo(again, UNIT_HEAD, /thẩm định/i)).page?.html ?? "";
    const union = follow(workspace, pages()[1] ?? mailTo(workspace, UNIT_HEAD, /Công đoàn/)).page?.html ?? "";
    for (const html of [unit, union]) {
      for (const row of records(workspace, TAB)) expect(html).toContain(String(row[GUIDE]).slice(0, 60));
      expect(html.match(/<details class="guide">/g)).toHaveLength(10);
      expect(html).toContain(`Dự thảo, ${UNCHECKED}`);
    }
  });
});

describe("editable", () => {
  test("what the Office writes reaches the appraisers at once, and the form by “Cập nhật biểu mẫu”, which answers keep", () => {
    const workspace = openWorkspace();
    typeInto(workspace, TAB, 4, GUIDE, "9–10: chấm theo sổ theo dõi của đơn vị.");
    expect(officeDialog(workspace, "Hệ thống", "Cập nhật biểu mẫu").html()).toContain("chưa theo tab này");
    expect(update(workspace)).toMatchObject({ ok: true, details: [expect.stringMatching(/^Chỉ số 3\./)] });
    expect(question(workspace, "Chỉ số 3.").helpText).toContain("sổ theo dõi của đơn vị");
    expect(update(workspace)).toMatchObject({
      message: expect.stringContaining("không có câu nào phải sửa"),
    });
    handIn(workspace, PERSON, NINES);
    expect(records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3")).toMatchObject({
      "Tổng tự chấm": 90,
    });
    const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i)).page?.html;
    expect(page).toContain("sổ theo dõi của đơn vị");
  });

  test("checked against the original, the mark goes", () => {
    const workspace = openWorkspace();
    for (let row = 2; row <= 11; row += 1) typeInto(workspace, TAB, row, "Đối chiếu", "đã đối chiếu bản gốc");
    update(workspace);
    expect(question(workspace, "Chỉ số 1.").helpText).toContain("Hướng dẫn cho điểm: 9–10");
    handIn(workspace, PERSON, NINES);
    const page = follow(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/i)).page?.html ?? "";
    expect(page).not.toContain(UNCHECKED);
  });

  test("a cycle that opens with another set rewords the form's questions; answers still find their place", () => {
    const workspace = openWorkspace();
    const old = question(workspace, "Chỉ số 1.").id;
    officeDialog(workspace, "Kỳ đánh giá", "Chốt kỳ").press({ year: "2026" });
    const rows = workspace.values(TAB).slice(1);
    workspace.paste(
      TAB,
      12,
      1,
      rows.map((row) => [
        "BO-2027",
        "QĐ 324/QĐ-KHVN",
        UNCHECKED,
        row[3] ?? 0,
        row[4] ?? "",
        `Nội dung mới ${row[3]}`,
      ]),
    );
    const settings = workspace.values("Cấu hình");
    const typed = { Năm: 2027, "Bộ tiêu chí": "BO-2027" } as const;
    for (const [key, value] of Object.entries(typed)) {
      const row = settings.findIndex(([name]) => name === key) + 1;
      workspace.paste("Cấu hình", row, 2, [[value]]);
    }
    for (const key of [
      "Ngày mở tự đánh giá",
      "Hạn tự đánh giá",
      "Hạn đơn vị",
      "Hạn Công đoàn cho ý kiến",
      "Hạn quyết định",
      "Ngày chốt",
    ]) {
      workspace.paste("Cấu hình", settings.findIndex(([name]) => name === key) + 1, 2, [[null]]);
    }
    office(workspace, "open-cycle");
    const first = question(workspace, "Chỉ số 1.");
    expect([first.id, first.title]).toEqual([old, "Chỉ số 1. Nội dung mới 1"]);
    expect(first.helpText).not.toContain("Hướng dẫn");
  });
});
