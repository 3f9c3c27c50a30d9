import { describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { read } from "./agency.ts";
import { dossierOf, EIGHTS, unitOfFifteen } from "./evening.ts";
import { checkSystem, click, follow, mailTo, UNIT_HEAD } from "./stage.ts";

const PERSON = "nguoi1@so.example";

/** Hands in with this answer on digital skills, and what it rests on. */
function handIn(workspace: Workspace, digital: string, basis?: string, note = ""): void {
  const form = workspace.forms().find(({ title }) => title.includes("tự đánh giá"));
  const answers: Record<string, string | number> = {};
  for (const { id, title, choices } of form?.items ?? []) {
    if (title.startsWith("Chỉ số")) answers[id] = EIGHTS[0] ?? 0;
    else if (title.startsWith("Kỹ năng số:")) answers[id] = digital;
    else if (title.startsWith("Thành thạo:")) answers[id] = "Có";
    else if (title.startsWith("Công khai:")) answers[id] = "Đồng ý";
    else if (/^Căn cứ/.test(title) && basis !== undefined) {
      answers[id] = choices.find((choice) => choice.includes(basis)) ?? basis;
    } else if (/^Số, ngày/.test(title) && note !== "") answers[id] = note;
  }
  const { accepted } = workspace.submitForm(form?.id ?? "", PERSON, answers);
  if (!accepted) throw new Error("the form refused the answer");
}

function appraise(workspace: Workspace, act: Readonly<Record<string, unknown>>) {
  return click(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/), { kind: "appraise", ...act }).value;
}

const BASIS = "Căn cứ kỹ năng số";

describe("digital skills with their basis, confirmed or corrected by the unit with a reason", () => {
  test("confirmed as claimed: nothing more is asked", () => {
    const workspace = unitOfFifteen();
    handIn(workspace, "Có", "03/2014", "12/CN ngày 05/3/2024");
    expect(read(follow(workspace, mailTo(workspace, UNIT_HEAD, /hẩm định/)).page)).toContain(
      "12/CN ngày 05/3/2024",
    );
    expect(appraise(workspace, {})).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)?.[BASIS]).toBe("Chứng chỉ theo TT 03/2014/TT-BTTTT: 12/CN ngày 05/3/2024");
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("corrected to another paper: with its number and date, and a reason", () => {
    const workspace = unitOfFifteen();
    handIn(workspace, "Có", "03/2014", "12/CN");
    const digitalBasis = { kind: "confirmation", note: "" };
    expect(appraise(workspace, { digitalBasis, reason: "Sai loại" })).toMatchObject({
      code: "missing-basis",
    });
    const named = { kind: "confirmation", note: "45/XN ngày 01/6/2025" };
    expect(appraise(workspace, { digitalBasis: named })).toMatchObject({ code: "missing-reason" });
    expect(appraise(workspace, { digitalBasis: named, reason: "Sai loại" })).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({
      [BASIS]: "Xác nhận theo QĐ 757/QĐ-BKHCN: 45/XN ngày 01/6/2025",
      "Lý do điều chỉnh": "Sai loại",
    });
  });

  test("the unit's own confirmation rests on its reason", () => {
    const workspace = unitOfFifteen();
    handIn(workspace, "Không");
    const reason = "Xử lý toàn bộ hồ sơ trên môi trường mạng";
    expect(appraise(workspace, { digital: true })).toMatchObject({ code: "missing-reason" });
    expect(appraise(workspace, { digital: true, reason })).toMatchObject({ ok: true });
    expect(dossierOf(workspace, 1)).toMatchObject({
      "Kỹ năng số": "Có",
      [BASIS]: `Đơn vị xác nhận: ${reason}`,
    });
  });

  test("turned down: no basis is left", () => {
    const workspace = unitOfFifteen();
    handIn(workspace, "Có", "03/2014", "12/CN");
    expect(appraise(workspace, { digital: false, reason: "Chứng chỉ đã thu hồi" })).toMatchObject({
      ok: true,
    });
    expect(dossierOf(workspace, 1)).toMatchObject({ "Kỹ năng số": "Không" });
    expect(dossierOf(workspace, 1)?.["Chi tiết"]).not.toContain('"appraisal":{"digitalBasis"');
  });
});
