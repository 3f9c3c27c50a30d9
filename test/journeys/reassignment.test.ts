import { describe, expect, test } from "@jest/globals";
import { read } from "./agency.ts";
import {
  checkSystem,
  click,
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
const OTHER = "phong.khac@so.example";

function reassign(
  workspace: ReturnType<typeof openWorkspace>,
  values: Readonly<Record<string, string>> = {},
) {
  const dialog = officeDialog(workspace, "Phân công", "Phân công lại người thẩm định");
  const typed = {
    person: "A3",
    step: "unit",
    to: "other",
    email: OTHER,
    reason: "Trưởng phòng đi công tác",
    ...values,
  };
  dialog.goOn({ person: typed.person });
  return dialog.press(typed);
}

describe("reassignment by the Office with a reason", () => {
  test("the new appraiser gets the letter with the reason, acts, and the old link says who has it now and why", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    const old = mailTo(workspace, UNIT_HEAD, /thẩm định/);
    expect(reassign(workspace)).toMatchObject({ ok: true });
    const letter = mailTo(workspace, OTHER, /thẩm định/);
    expect(letter.text).toContain("Trưởng phòng đi công tác");
    const page = read(follow(workspace, old).page);
    expect(page).toContain(OTHER);
    expect(page).toContain("Trưởng phòng đi công tác");
    expect(click(workspace, old, { kind: "appraise", version: 2 }).value).toMatchObject({ ok: false });
    expect(click(workspace, letter, { kind: "appraise" }).value).toMatchObject({ ok: true });
    const dossier = records(workspace, "Hồ sơ").find((row) => row.Khóa === "2026/A3");
    expect(dossier).toMatchObject({ "Trạng thái": "Chờ ý kiến Công đoàn", "Người thẩm định": OTHER });
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });

  test("of the union's step before its turn: nobody is written to yet, then the new one is", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    reassign(workspace, { step: "union" });
    expect(workspace.mail.filter(({ to }) => to === OTHER)).toEqual([]);
    click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định/), { kind: "appraise" });
    expect(click(workspace, mailTo(workspace, OTHER, /ý kiến/), { kind: "concur" }).value).toMatchObject({
      ok: true,
    });
  });

  test("to the person themselves, without a reason, or twice it is refused by name", () => {
    const workspace = openWorkspace();
    handIn(workspace, PERSON, NINES);
    expect(reassign(workspace, { email: PERSON.toUpperCase() })).toMatchObject({
      code: "own-dossier",
      field: "email",
    });
    expect(reassign(workspace, { reason: " " })).toMatchObject({ code: "missing-value", field: "reason" });
    reassign(workspace);
    expect(reassign(workspace)).toMatchObject({ code: "same-approver" });
  });
});
