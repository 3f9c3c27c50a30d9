import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCohort } from "../emulator/simulate/input/read-cohort.ts";
import { fillInputTabs } from "../emulator/simulate/play/input-tabs.ts";
import { performNow } from "../emulator/simulate/play/office.ts";
import { Workspace } from "../emulator/workspace.ts";
import type { Caller } from "../emulator/workspace-api.ts";

/** The cycle that is open; the years before it are the past. */
export const YEAR = 2026;

/** People of one unit. */
const UNIT_SIZE = 20;

export const OFFICE: Caller = { email: "van.phong@so.example", kind: "owner" };
export const HEAD = "giam.doc@so.example";
export const VISITOR: Caller = { email: "", kind: "anonymous" };

/** Built by `npm run build`. */
export const BUNDLE = fileURLToPath(new URL("../dist/", import.meta.url));

/** Somebody of an agency that is made up. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unitId: string;
}

/** The people of an agency of this size, unit by unit. */
export function members(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, "0");
    const unitId = unitIdOf(Math.floor(index / UNIT_SIZE));
    return { id: `CB${number}`, name: `Người Thứ ${number}`, email: `cb${number}@so.example`, unitId };
  });
}

function unitIdOf(index: number): string {
  return `P${String(index + 1).padStart(3, "0")}`;
}

/** Who appraises this unit's people. */
export function unitHead(unitId: string): string {
  return `truong.${unitId.toLowerCase()}@so.example`;
}

/** Who answers for the union in this unit. */
export function unitUnion(unitId: string): string {
  return `cong.doan.${unitId.toLowerCase()}@so.example`;
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
}

/** The input files of the rehearsal for these people; nothing of the timed ones. */
function filesOf(people: readonly Member[]): Readonly<Record<string, string>> {
  const units = [...new Set(people.map(({ unitId }) => unitId))];
  const indicators = (name: string) => Array.from({ length: 10 }, (_, index) => `${name} ${index + 1}`);
  const answers = [
    ...indicators("Chỉ số"),
    ...indicators("Minh chứng"),
    "Kỹ năng số",
    "Thành thạo",
    "Công khai",
  ];
  return {
    "settings.csv": csv([
      ["Khóa", "Giá trị"],
      ["Năm", YEAR],
      ["Email Thủ trưởng", HEAD],
      ["Email cấp trên", "cap.tren@tinh.example"],
      ["Email Văn phòng", OFFICE.email],
      ["Email Chủ tịch Công đoàn", "chu.tich@so.example"],
      ["Email Hội Khuyến học", "hoi@tinh.example"],
    ]),
    "units.csv": csv([
      [
        ...[
          "Mã đơn vị",
          "Tên đơn vị",
          "Email trưởng đơn vị",
          "Email công đoàn",
          "Email Lãnh đạo Sở phụ trách",
        ],
        ...["Hiệu lực từ", "Hiệu lực đến", "Sáp nhập vào"],
      ],
      ...units.map((id) => [id, `Phòng ${id}`, unitHead(id), unitUnion(id), HEAD, "", "", ""]),
    ]),
    "staff.csv": csv([
      ["Mã CCVC", "Họ và tên", "Email", "Mã đơn vị", "Chức vụ", "Ngày vào", "Ngày nghỉ"],
      ...people.map(({ id, name, email, unitId }) => [
        id,
        name,
        email,
        unitId,
        "Chuyên viên",
        "2010-01-01",
        "",
      ]),
    ]),
    "registrations.csv": csv([["Dấu thời gian", "Địa chỉ email"]]),
    "self-assessments.csv": csv([["Dấu thời gian", "Địa chỉ email", ...answers]]),
    "actions.csv": csv([["Thời điểm", "Người thực hiện", "Hành động", "Mã CCVC", "Nội dung"]]),
  };
}

/** An empty spreadsheet with the script in it, on the evening before the reminders of the self-assessments' deadline. */
export function emptyWorkspace(): Workspace {
  return Workspace.create({
    bundle: BUNDLE,
    startAt: Date.parse(`${YEAR}-10-27T23:00:00+07:00`),
    owner: OFFICE.email,
    title: `Công dân học tập ${YEAR}`,
    webAppUrl: "https://script.example/macros/s/do-kiem/exec",
  });
}

/** The Office's way to an open cycle: setup, the tabs filled, the cycle opened. */
export function openedAgency(people: readonly Member[]): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "co-quan-"));
  for (const [name, text] of Object.entries(filesOf(people))) writeFileSync(join(folder, name), text);
  const read = readCohort(folder);
  rmSync(folder, { recursive: true });
  if (!read.ok) throw new Error(`Cannot open the agency: ${JSON.stringify(read.problems.slice(0, 3))}`);
  const workspace = emptyWorkspace();
  performNow(workspace, OFFICE, "setup");
  fillInputTabs(workspace, read.cohort);
  performNow(workspace, OFFICE, "open-cycle");
  return workspace;
}
