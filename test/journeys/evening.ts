import { readCohort } from "../../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../../emulator/simulate/play/input-tabs.ts";
import { performNow } from "../../emulator/simulate/play/office.ts";
import { pageData } from "../../emulator/simulate/play/page-data.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { Caller, ServedPage } from "../../emulator/workspace-api.ts";
import type { OneOfMany, QueueData, QueuePersonData } from "../../src/pages/client/contract-queue.ts";
import { csv, HEADERS, smallAgency, writeFolder } from "../simulate/cohorts/small-agency.ts";
import { openLinkIn } from "./linked-page.ts";
import { emptyWorkspace, handIn, mailTo, OFFICE, records, UNIT_HEAD } from "./stage.ts";
import { rowWhere, typeInto } from "./typing.ts";

const VISITOR: Caller = { email: "", kind: "anonymous" };

export const UNION = "cong.doan@so.example";
export const DEPUTY = "pho.phong@so.example";
export const EIGHTS = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8];

/** The people of the unit, in the order of the roll: `B1` to `B15`. */
export const PEOPLE = Array.from({ length: 15 }, (_, index) => ({
  id: `B${index + 1}`,
  name: `Nông Văn Thứ ${index + 1}`,
  email: `nguoi${index + 1}@so.example`,
}));

function agency(): Record<string, string> {
  const staff = PEOPLE.map(({ id, name, email }) => [id, name, email, "P1", "Chuyên viên", "", ""]);
  return {
    ...smallAgency(),
    "units.csv": csv([HEADERS.units, ["P1", "Phòng Một", UNIT_HEAD, UNION, "", "", "", ""]]),
    "staff.csv": csv([
      HEADERS.staff,
      ["A1", "Lê Văn Giám", "giam.doc@so.example", "P1", "Giám đốc", "", ""],
      ["A2", "Hoàng Thị Trưởng", UNIT_HEAD, "P1", "Trưởng phòng", "", ""],
      ["A4", "Vi Thị Phó", DEPUTY, "P1", "Phó Trưởng phòng", "", ""],
      ...staff,
    ]),
    "history.csv": csv([HEADERS.history]),
    "registrations.csv": csv([HEADERS.registrations]),
    "self-assessments.csv": csv([HEADERS.selfAssessments]),
    "actions.csv": csv([HEADERS.actions]),
  };
}

let opened: Workspace | undefined;

/** A unit of fifteen people, its cycle open, nobody has handed in; with a deputy where asked for. */
export function unitOfFifteen({ deputy = false } = {}): Workspace {
  opened ??= openUnit();
  const workspace = opened.fork();
  if (deputy) {
    typeInto(workspace, "Đơn vị", rowWhere(workspace, "Đơn vị", "Mã đơn vị", "P1"), "Email cấp phó", DEPUTY);
  }
  return workspace;
}

function openUnit(): Workspace {
  const workspace = emptyWorkspace();
  const read = readCohort(writeFolder(agency()));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  performNow(workspace, OFFICE, "setup");
  fillInputTabs(workspace, read.cohort);
  performNow(workspace, OFFICE, "open-cycle");
  return workspace;
}

/** Somebody of the fifteen hands in, by number from 1. */
export function handInAs(
  workspace: Workspace,
  number: number,
  evidence = `https://minh-chung.example/${number}`,
  scores: readonly number[] = EIGHTS,
): void {
  handIn(workspace, `nguoi${number}@so.example`, scores, evidence);
}

export function dossierOf(workspace: Workspace, number: number) {
  return records(workspace, "Hồ sơ").find((row) => row.Khóa === `2026/B${number}`);
}

/** Events of this type in the ledger, as they were written. */
export function eventsOf(workspace: Workspace, type: string) {
  return records(workspace, "Nhật ký xử lý").filter((row) => Object.values(row).includes(type));
}

/** The list of everything that waits, from the line that stands in each letter to an approver. */
export function openQueue(workspace: Workspace, address = UNIT_HEAD, subject = /hẩm định/): ServedPage {
  return openLinkIn(workspace, mailTo(workspace, address, subject), "Mở danh sách việc đang chờ");
}

/** What the page's script knows of each person who waits. */
export function waitingOn(page: ServedPage): readonly QueuePersonData[] {
  const { queue } = pageData(page) as { readonly queue?: QueueData };
  return queue?.people ?? [];
}

/** One person as a click on the list names them. */
export function picked({ subject, row, version }: QueuePersonData): OneOfMany {
  return { subject, row, version };
}

/** A click on a page that is open. */
export function clickOn(workspace: Workspace, page: ServedPage, act: Readonly<Record<string, unknown>>) {
  const { token, version } = pageData(page);
  return workspace.runFromPage(VISITOR, "rpc", { token, act: { version, ...act } });
}
