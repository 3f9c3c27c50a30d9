import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files of an input folder, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** RFC 4180 text of a table. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    /[",\n\r]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

export const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export const HEADERS = {
  units: [
    "Mã đơn vị",
    "Tên đơn vị",
    "Email trưởng đơn vị",
    "Email công đoàn",
    "Email Lãnh đạo Sở phụ trách",
    "Hiệu lực từ",
    "Hiệu lực đến",
    "Sáp nhập vào",
  ],
  staff: ["Mã CCVC", "Họ và tên", "Email", "Mã đơn vị", "Chức vụ", "Ngày vào", "Ngày nghỉ"],
  history: ["Mã CCVC", "Năm", "Kết quả", "Số quyết định", "Ngày quyết định", "Cơ quan"],
  registrations: ["Dấu thời gian", "Địa chỉ email", "Tôi đăng ký"],
  selfAssessments: [
    "Dấu thời gian",
    "Địa chỉ email",
    ...NUMBERS.map((number) => `Chỉ số ${number}. Một việc`),
    ...NUMBERS.map((number) => `Minh chứng ${number}`),
    "Kỹ năng số",
    "Thành thạo",
    "Công khai",
  ],
  actions: ["Thời điểm", "Người thực hiện", "Hành động", "Mã CCVC", "Nội dung"],
} as const;

/** A row of `self-assessments.csv`. */
export function selfAssessment(at: string, email: string, scores: readonly (string | number)[]): string[] {
  return [at, email, ...scores.map(String), ...NUMBERS.map(() => "văn bản"), "Có", "Có", "Đồng ý"];
}

/** A usable folder of three people: the head, a unit head who is also the union, a person. */
export function smallAgency(): Record<string, string> {
  return {
    "settings.csv": csv([
      ["Khóa", "Giá trị"],
      ["Năm", "2026"],
      ["Email Thủ trưởng", "giam.doc@so.example"],
      ["Email cấp trên", "cap.tren@tinh.example"],
      ["Email Văn phòng", "van.phong@so.example"],
      ["Email Chủ tịch Công đoàn", "chu.tich@so.example"],
    ]),
    "units.csv": csv([
      HEADERS.units,
      ["P1", "Phòng Một", "truong.phong@so.example", "truong.phong@so.example", "", "", "", ""],
      ["P2", "Phòng Hai", "", "", "", "01/01/2020", "30/06/2026", "P1"],
    ]),
    "staff.csv": csv([
      HEADERS.staff,
      ["A1", "Lê Văn Giám", "giam.doc@so.example", "P1", "Giám đốc", "", ""],
      ["A2", "Hoàng Thị Trưởng", "truong.phong@so.example", "P1", "Trưởng phòng", "2020-01-05", ""],
      ["A3", "Nông Văn Viên", "chuyen.vien@so.example", "P2", "Chuyên viên", "05/01/2021", ""],
    ]),
    "history.csv": csv([HEADERS.history, ["A3", 2025, "Đạt", "1/QĐ", "20/11/2025", "Sở"]]),
    "registrations.csv": csv([
      HEADERS.registrations,
      ["2026/3/2 9:03:11 AM GMT+7", "chuyen.vien@so.example", "Có"],
    ]),
    "self-assessments.csv": csv([
      HEADERS.selfAssessments,
      selfAssessment(
        "2026/10/14 9:03:11 AM GMT+7",
        "chuyen.vien@so.example",
        NUMBERS.map(() => 9),
      ),
    ]),
    "actions.csv": csv([
      HEADERS.actions,
      ["15/10/2026 08:00:00", "truong.phong@so.example", "appraise", "A3", '{"scores":{"3":8},"reason":"x"}'],
      ["2026-10-16T08:00:00+07:00", "truong.phong@so.example", "concur", "A3", ""],
    ]),
  };
}

/** Writes an input folder under the system's temporary folder. */
export function writeFolder(files: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), "cohort-")), "input");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
