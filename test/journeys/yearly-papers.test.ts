import { describe, expect, test } from "@jest/globals";
import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../emulator/simulate/play/input-tabs.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import { paragraphs, partOf } from "../documents/docx-text.ts";
import { smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";
import { read } from "./agency.ts";
import { checkSystem, emptyWorkspace, office, officeDialog, openWorkspace } from "./stage.ts";

const GROUP = "Danh sách, quyết định";

function papers(workspace: Workspace) {
  return officeDialog(workspace, GROUP, "Lập văn bản");
}

/** The newest file of that name, as text. */
async function textOf(workspace: Workspace, file: string): Promise<string> {
  const made = workspace.files.filter(({ name }) => name === file);
  const newest = made[made.length - 1];
  if (!newest) throw new Error(`no ${file} among ${workspace.files.map(({ name }) => name).join(", ")}`);
  return paragraphs(await partOf(newest.base64, "word/document.xml")).join("\n");
}

test("the yearly plan can be made before the cycle is opened, from the settings and the roll", async () => {
  const workspace = emptyWorkspace();
  office(workspace, "setup");
  const agency = readCohort(writeFolder(smallAgency()));
  if (!agency.ok) throw new Error(JSON.stringify(agency.problems));
  fillInputTabs(workspace, agency.cohort);
  expect(papers(workspace).press({ paper: "year-plan:2026" })).toMatchObject({ ok: true });
  const text = await textOf(workspace, "Kế hoạch thực hiện năm 2026.docx");
  expect(text).toContain("Mục tiêu năm 2026:");
  expect(text).toContain("Trước ngày 01/12/2026");
  expect(text).not.toMatch(/[{}]|undefined/);
});

describe("reports of an open year", () => {
  const workspace = openWorkspace();

  test("the dialog says which review is a draft", () => {
    const text = read({ html: papers(workspace).html() });
    expect(text).toContain("Báo cáo sơ kết 5 năm 2021-2025");
    expect(text).not.toContain("2021-2025 (dự thảo");
    expect(text).toContain("Báo cáo tổng kết 10 năm 2021-2030 (dự thảo, số liệu đến nay)");
  });

  test("a year that is known by its totals stands in the review of five years", async () => {
    const totals = {
      ...{ year: "2025", agency: "Sở Tài chính", total: "50", registered: "48", submitted: "47" },
      ...{ recognised: "40", notRecognised: "2", digitalSkills: "31", proficient: "20" },
      ...{ number: "35/QĐ-STC", date: "2025-11-24", source: "Báo cáo năm 2025" },
    };
    expect(officeDialog(workspace, "Kỳ đánh giá", "Nhập số liệu tổng của năm").press(totals)).toMatchObject({
      ok: true,
    });
    expect(papers(workspace).press({ paper: "five-year-review:2025" })).toMatchObject({ ok: true });
    const text = await textOf(workspace, "Báo cáo sơ kết 5 năm 2021-2025.docx");
    expect(text).toContain("Có kết quả của 01/05 năm (2025); chưa có số liệu năm 2021, 2022, 2023, 2024");
    expect(text).toContain("40/50");
    expect(text).not.toMatch(/[{}]|undefined|Dự thảo/);
  });

  test("number, day and signer that the clerk and the Office gave stand in the report from either place of the menu", async () => {
    const signed = { paper: "annual-report:2026", capacity: "deputy", office: "", signer: "Lê Văn Bình" };
    expect(papers(workspace).press(signed)).toMatchObject({ ok: true });
    const issue = { paper: "annual-report:2026", number: "5", date: "2026-10-14" };
    expect(officeDialog(workspace, GROUP, "Ghi số, ngày văn bản").press(issue)).toMatchObject({ ok: true });
    office(workspace, "report");
    const text = await textOf(workspace, "Báo cáo kết quả năm 2026.docx");
    expect(text).toMatch(/Số: 05\/BC-\S+/);
    expect(text).toContain("ngày 14 tháng 10 năm 2026");
    expect(text).toMatch(/KT\. GIÁM ĐỐC[\s\S]*Lê Văn Bình/);
    expect(text).toMatch(/\(Kèm theo Báo cáo số 05\/BC-\S+ ngày 14 tháng 10 năm 2026/);
    expect(checkSystem(workspace)).toMatchObject({ ok: true });
  });
});
