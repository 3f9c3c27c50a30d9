import { csv, type Files, HEADERS, NUMBERS, selfAssessment } from "../simulate/cohorts/small-agency.ts";

/** Everything that happens in this agency happens between these moments. */
export const START = Date.parse("2026-10-01T05:00:00+07:00");
export const END = Date.parse("2026-10-09T12:00:00+07:00");

const HEAD = "giam.doc@so.example";
const OFFICE = "van.phong@so.example";
const CHAIR = "chu.tich@so.example";
const FIRST_HEAD = "truong.mot@so.example";
const SECOND_HEAD = "truong.hai@so.example";

const at = (day: number, time: string) => `2026/10/${day} ${time} GMT+7`;
const moment = (day: number, time: string) => `2026-10-0${day}T${time}:00+07:00`;
const scores = (score: number) => NUMBERS.map(() => score);

const SETTINGS: readonly (readonly [string, string])[] = [
  ["Năm", "2026"],
  ["Email Thủ trưởng", HEAD],
  ["Email cấp trên", "cap.tren@tinh.example"],
  ["Email Văn phòng", OFFICE],
  ["Email Chủ tịch Công đoàn", CHAIR],
  ["Ngày mở tự đánh giá", "02/10/2026"],
  ["Hạn tự đánh giá", "04/10/2026"],
  ["Hạn đơn vị", "05/10/2026"],
  ["Hạn Công đoàn cho ý kiến", "06/10/2026"],
  ["Hạn quyết định", "08/10/2026"],
  ["Ngày chốt", "09/10/2026"],
];

const STAFF = [
  ["A1", "Lê Văn Giám", HEAD, "P1", "Giám đốc", "", ""],
  ["A2", "Hoàng Thị Trưởng", FIRST_HEAD, "P1", "Trưởng phòng", "", ""],
  ["A3", "Nông Văn Viên", "vien@so.example", "P1", "Chuyên viên", "", ""],
  ["A4", "Vi Thị Nga", "nga@so.example", "P1", "Chuyên viên", "", ""],
  ["B1", "Lộc Văn Hai", SECOND_HEAD, "P2", "Trưởng phòng", "", ""],
  ["B2", "Đàm Thị Lan", "lan@so.example", "P2", "Chuyên viên", "", ""],
];

/** Six people, two units, a whole cycle within nine days: answers replaced, returned, placed, a list, the report. */
export function shortAgency(): Files {
  const appraise = (day: number, time: string, who: string, id: string, content = "") => [
    moment(day, time),
    who,
    "appraise",
    id,
    content,
  ];
  return {
    "settings.csv": csv([["Khóa", "Giá trị"], ...SETTINGS]),
    "units.csv": csv([
      HEADERS.units,
      ["P1", "Phòng Một", FIRST_HEAD, CHAIR, "", "", "", ""],
      ["P2", "Phòng Hai", SECOND_HEAD, CHAIR, "", "", "", ""],
    ]),
    "staff.csv": csv([HEADERS.staff, ...STAFF]),
    "history.csv": csv([HEADERS.history]),
    "registrations.csv": csv([
      HEADERS.registrations,
      [at(1, "8:00:00 AM"), "vien@so.example", "x"],
      [at(1, "8:00:00 AM"), "nga@so.example", "x"],
      [at(1, "9:30:00 AM"), "nguoi.la@so.example", "x"],
      [at(1, "2:00:00 PM"), SECOND_HEAD, "x"],
    ]),
    "self-assessments.csv": csv([
      HEADERS.selfAssessments,
      selfAssessment(at(1, "4:00:00 PM"), "lan@so.example", scores(9)),
      selfAssessment(at(2, "8:05:00 AM"), "vien@so.example", scores(9)),
      selfAssessment(at(2, "8:05:30 AM"), "nga@so.example", scores(8)),
      selfAssessment(at(2, "5:00:00 PM"), "lan@so.example", scores(9)),
      selfAssessment(at(3, "8:00:00 AM"), "vien@so.example", scores(8)),
      selfAssessment(at(3, "8:20:00 AM"), FIRST_HEAD, scores(7)),
      selfAssessment(at(4, "9:00:00 PM"), "nga@so.example", scores(9)),
      selfAssessment(at(5, "9:00:00 AM"), SECOND_HEAD, scores(9)),
    ]),
    "actions.csv": csv([
      HEADERS.actions,
      appraise(3, "15:00", FIRST_HEAD, "A3", '{"scores":{"3":6},"reason":"Chưa có minh chứng"}'),
      [moment(3, "15:04"), FIRST_HEAD, "return", "A4", '{"reason":"Bổ sung minh chứng"}'],
      appraise(3, "16:00", SECOND_HEAD, "B2"),
      appraise(4, "9:00".padStart(5, "0"), HEAD, "A2"),
      [moment(4, "10:00"), CHAIR, "concur", "A3", ""],
      [moment(4, "10:01"), CHAIR, "object", "B2", '{"reason":"Chưa thống nhất"}'],
      appraise(5, "08:00", FIRST_HEAD, "A4"),
      appraise(5, "08:10", SECOND_HEAD, "B2"),
      [moment(6, "08:00"), CHAIR, "concur", "A4", ""],
      [moment(6, "08:02"), CHAIR, "concur", "B2", ""],
      [moment(6, "14:00"), OFFICE, "propose", "", ""],
      [
        moment(7, "09:00"),
        HEAD,
        "decide",
        "",
        '{"except":{"A4":"Chưa đủ điều kiện"},"number":"45/QĐ","date":"2026-10-07"}',
      ],
    ]),
  };
}
