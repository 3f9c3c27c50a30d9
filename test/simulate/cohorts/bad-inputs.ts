import { csv, NUMBERS, selfAssessment } from "./small-agency.ts";

export type Change = (files: Record<string, string>) => Record<string, string | Uint8Array>;

export const without =
  (file: string): Change =>
  (files) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

export const replace =
  (file: string, from: string, to: string): Change =>
  (files) => {
    const text = files[file] ?? "";
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...files, [file]: text.replace(from, to) };
  };

export const append =
  (file: string, ...rows: readonly (readonly (string | number)[])[]): Change =>
  (files) => ({ ...files, [file]: (files[file] ?? "") + csv(rows) });

const nine = NUMBERS.map(() => 9);

/** Rule → what breaks it → where it is told. */
export const BAD_INPUTS: readonly (readonly [rule: string, change: Change, ...told: string[]])[] = [
  ["a missing file", without("units.csv"), "units.csv:1: không có tệp"],
  [
    "a missing settings file leaves required settings out",
    without("settings.csv"),
    'settings.csv:1: thiếu "Email Thủ trưởng"',
    'settings.csv:1: thiếu "Email Văn phòng"',
  ],
  ["an empty file", (files) => ({ ...files, "actions.csv": "" }), "actions.csv:1: tệp trống"],
  ["a missing column", replace("staff.csv", "Chức vụ", "Chức danh"), 'staff.csv:1: thiếu cột "Chức vụ"'],
  [
    "a missing score column, though another begins with its number",
    replace("self-assessments.csv", "Chỉ số 1.", "Chỉ số."),
    'self-assessments.csv:1: thiếu cột bắt đầu bằng "Chỉ số 1"',
  ],
  [
    "a column twice",
    replace("staff.csv", "Chức vụ", "Email"),
    'staff.csv:1: có 2 cột "Email"',
    'staff.csv:1: thiếu cột "Chức vụ"',
  ],
  [
    "a required setting left blank",
    replace("settings.csv", "van.phong@so.example", ""),
    'settings.csv:5: thiếu "Email Văn phòng"',
  ],
  ["a setting twice", append("settings.csv", ["Năm", 2026]), 'settings.csv:7: khóa "Năm" đã có ở dòng 2'],
  ["a year that is none", replace("settings.csv", "2026", "26"), 'settings.csv:2: "Năm" là "26"'],
  [
    "an impossible date in the settings",
    append("settings.csv", ["Hạn đơn vị", "31/11/2026"]),
    'settings.csv:7: "Hạn đơn vị" là "31/11/2026"',
  ],
  [
    "a setting's day outside the cycle year",
    append("settings.csv", ["Ngày chốt", "30/11/2025"]),
    'settings.csv:7: "Ngày chốt" là "30/11/2025"',
  ],
  [
    "an opening day after the deadline",
    append("settings.csv", ["Ngày mở tự đánh giá", "01/11/2026"]),
    'settings.csv:1: "Hạn tự đánh giá" đứng trước',
  ],
  [
    "a threshold that is no number",
    append("settings.csv", ["Tổng điểm tối thiểu", "tám mươi"]),
    'settings.csv:7: "Tổng điểm tối thiểu" là "tám mươi"',
  ],
  [
    "an unknown order",
    append("settings.csv", ["Thẩm định", "ngẫu nhiên"]),
    'settings.csv:7: "Thẩm định" là "ngẫu nhiên"',
  ],
  ["an unknown mail mode", append("settings.csv", ["Thư", "tuần"]), 'settings.csv:7: "Thư" là "tuần"'],
  [
    "a unit twice, whatever the case",
    append("units.csv", [" p1 ", "Phòng", "", "", "", "", "", ""]),
    'units.csv:4: Mã đơn vị "p1" đã có ở dòng 2',
  ],
  [
    "a merger into an unknown unit",
    replace("units.csv", "30/06/2026,P1", "30/06/2026,P9"),
    'units.csv:3: đơn vị "P2" sáp nhập vào "P9"',
  ],
  [
    "mergers in a circle",
    replace("units.csv", "truong.phong@so.example,,,,", "truong.phong@so.example,,,31/12/2026,P2"),
    'units.csv:2: đơn vị "P1" sáp nhập vòng quanh',
  ],
  [
    "an impossible date of a unit",
    replace("units.csv", "30/06/2026", "31/06/2026"),
    'units.csv:3: Hiệu lực đến là "31/06/2026"',
  ],
  [
    "a unit that ends before it begins",
    replace("units.csv", "30/06/2026", "30/06/2019"),
    'units.csv:3: "Hiệu lực đến" đứng trước',
  ],
  [
    "an unknown unit",
    replace("staff.csv", "@so.example,P2", "@so.example,P7"),
    'staff.csv:4: đơn vị "P7" không có trong units.csv',
  ],
  [
    "a person's id twice, whatever the case",
    append("staff.csv", ["a3", "Khác", "khac@so.example", "P1", "", "", ""]),
    'staff.csv:5: Mã CCVC "a3" đã có ở dòng 4',
  ],
  [
    "an address twice, whatever case and blanks",
    append("staff.csv", ["A4", "Khác", " Chuyen.Vien@SO.example ", "P1", "", "", ""]),
    'staff.csv:5: Email "Chuyen.Vien@SO.example" đã có ở dòng 4',
  ],
  [
    "an impossible date of a person",
    replace("staff.csv", "05/01/2021", "31/02/2021"),
    'staff.csv:4: Ngày vào là "31/02/2021"',
  ],
  [
    "a result for the cycle year",
    append("history.csv", ["A3", 2026, "Đạt", "", "", ""]),
    "history.csv:3: Năm 2026 là năm của kỳ này",
  ],
  [
    "two results for one person and year",
    append("history.csv", ["a3", 2025, "Không đạt", "", "", ""]),
    'history.csv:3: kết quả năm 2025 của "A3" đã có ở dòng 2',
  ],
  [
    "a result that is neither",
    append("history.csv", ["A3", 2024, "Khá", "", "", ""]),
    'history.csv:3: Kết quả là "Khá"',
  ],
  [
    "an impossible time of a response",
    append("registrations.csv", ["2026/2/30 9:00:00 AM GMT+7", "a@b.example", ""]),
    "registrations.csv:3: Dấu thời gian là",
  ],
  [
    "a response without a time",
    append("self-assessments.csv", selfAssessment("", "a@b.example", nine)),
    'self-assessments.csv:3: ô "Dấu thời gian" để trống',
  ],
  [
    "a response outside the cycle year, by Vietnam's clock",
    append("registrations.csv", ["2026-12-31T17:00:00Z", "a@b.example", ""]),
    "registrations.csv:3: thời điểm ở ngày 01/01/2027",
  ],
  [
    "an action outside the cycle year",
    append("actions.csv", ["01/02/2027 08:00:00", "van.phong@so.example", "propose", "", ""]),
    "actions.csv:4: thời điểm ở ngày 01/02/2027",
  ],
  [
    "an unknown action",
    append("actions.csv", ["2026-11-01T08:00:00+07:00", "a@b.example", "approve", "A3", ""]),
    'actions.csv:4: hành động "approve" không có',
  ],
  [
    "broken JSON",
    append("actions.csv", ["2026-11-01T08:00:00+07:00", "a@b.example", "return", "A3", '{"reason":']),
    "actions.csv:4: Nội dung không phải JSON",
  ],
  [
    "JSON of another shape",
    append("actions.csv", ["2026-11-01T08:00:00+07:00", "a@b.example", "appraise", "A3", '{"scores":[7]}']),
    'actions.csv:4: "scores" trong Nội dung là [7]',
  ],
  [
    "an impossible date of a decision",
    append("actions.csv", [
      "2026-11-24T08:00:00+07:00",
      "a@b.example",
      "decide",
      "",
      '{"date":"2026-11-31"}',
    ]),
    'actions.csv:4: "date" trong Nội dung là "2026-11-31"',
  ],
  [
    "an unknown person in the actions",
    append("actions.csv", ["2026-11-01T08:00:00+07:00", "a@b.example", "concur", "A9", ""]),
    'actions.csv:4: Mã CCVC "A9" không có trong staff.csv',
  ],
  [
    "nobody to appraise the head of the agency",
    replace("settings.csv", "cap.tren@tinh.example", ""),
    'settings.csv:4: "Email cấp trên" để trống',
  ],
  [
    "nobody of the union for the head of the agency",
    (files) =>
      replace(
        "settings.csv",
        "chu.tich@so.example",
        "",
      )(
        replace(
          "units.csv",
          "truong.phong@so.example,truong.phong@so.example",
          "truong.phong@so.example,",
        )(files) as Record<string, string>,
      ),
    "units.csv:2: hồ sơ của A1",
  ],
  [
    "an open quote, told at the line where its record begins",
    (files) => ({ ...files, "staff.csv": `${files["staff.csv"]}A4,"Khác,k@so.example,P1,,,\n` }),
    "staff.csv:5: dấu ngoặc kép mở mà không đóng",
  ],
  [
    "a stray quote",
    (files) => ({ ...files, "staff.csv": `${files["staff.csv"]}A4,Kh"ác,k@so.example,P1,,,\n` }),
    "staff.csv:5: dấu ngoặc kép đặt sai chỗ",
  ],
  [
    "bytes that are no UTF-8",
    (files) => ({
      ...files,
      "units.csv": Buffer.concat([
        Buffer.from(files["units.csv"] ?? ""),
        Buffer.from([0x50, 0xe1, 0x2c, 0x0a]),
      ]),
    }),
    "units.csv:4: có byte không phải UTF-8",
  ],
  [
    "a record of another width",
    append("staff.csv", ["A4", "Khác", "khac@so.example", "P1"]),
    "staff.csv:5: dòng có 4 ô",
  ],
];
