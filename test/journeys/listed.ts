import type { Workspace } from "../../emulator/workspace.ts";
import { click, DIRECTOR, handIn, mailTo, office, openWorkspace, PERSON, UNIT_HEAD } from "./stage.ts";

const NINES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
const CHAIR = "chu.tich@so.example";

/** Two people of the small agency, on the list of 24 November: A3 was recognised in 2025, A2 never before. */
export function listedWorkspace(): Workspace {
  const workspace = openWorkspace();
  handIn(workspace, PERSON, NINES);
  handIn(workspace, UNIT_HEAD, NINES);
  click(workspace, mailTo(workspace, UNIT_HEAD, /thẩm định.*Viên|Viên.*thẩm định/i), { kind: "appraise" });
  click(workspace, mailTo(workspace, DIRECTOR, /thẩm định/i), { kind: "appraise" });
  click(workspace, mailTo(workspace, UNIT_HEAD, /Công đoàn/), { kind: "concur" });
  click(workspace, mailTo(workspace, CHAIR, /Công đoàn/), { kind: "concur" });
  workspace.advanceTo(Date.parse("2026-11-24T08:00:00+07:00"));
  office(workspace, "propose");
  return workspace;
}

/** The head approves the newest list by a click; the number is not known yet. */
export function approve(workspace: Workspace, more: Readonly<Record<string, unknown>> = {}): unknown {
  return click(workspace, mailTo(workspace, DIRECTOR, /anh sách/), { kind: "decide", ...more }).value;
}
