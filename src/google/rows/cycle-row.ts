import type { AppraisalOrder, Cycle, MailMode } from "../../domain/cycle.ts";
import { dayCell, type RowCodec } from "./cell.ts";
import { words } from "./words.ts";

const ORDERS = words<AppraisalOrder>([
  ["sequential", "tuần tự"],
  ["parallel", "song song"],
]);

const MAIL_MODES = words<MailMode>([
  ["immediate", "ngay"],
  ["digest", "gộp"],
]);

const TEXTS = {
  agency: "Tên cơ quan",
  parentAgency: "Cơ quan chủ quản",
  abbreviation: "Viết tắt",
  place: "Địa danh",
  headName: "Họ tên Thủ trưởng",
  headTitle: "Chức vụ Thủ trưởng",
  headEmail: "Email Thủ trưởng",
  superiorEmail: "Email cấp trên",
  officeEmail: "Email Văn phòng",
  unionChairEmail: "Email Chủ tịch Công đoàn",
  associationEmail: "Email Hội Khuyến học",
  criteriaSet: "Bộ tiêu chí",
} as const;

const DAYS = {
  opensOn: "Ngày mở tự đánh giá",
  selfAssessmentDue: "Hạn tự đánh giá",
  unitDue: "Hạn đơn vị",
  unionDue: "Hạn Công đoàn cho ý kiến",
  decisionDue: "Hạn quyết định",
  cutOff: "Ngày chốt",
} as const;

type Headers = Readonly<Record<string, string>>;

/** The fields of `headers`, each read from its column. */
function pick<H extends Headers>(headers: H, read: (header: string) => string): Record<keyof H, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([field, header]) => [field, read(header)]),
  ) as Record<keyof H, string>;
}

/** Tab `Kỳ đánh giá`: one row a year, frozen when the cycle is opened. */
export const cycleRow: RowCodec<Cycle> = {
  write: (cycle) => ({
    Năm: cycle.year,
    ...Object.fromEntries(
      Object.entries(TEXTS).map(([field, header]) => [header, String(cycle[field as keyof Cycle])]),
    ),
    ...Object.fromEntries(
      Object.entries(DAYS).map(([field, header]) => [header, dayCell(String(cycle[field as keyof Cycle]))]),
    ),
    "Tổng điểm tối thiểu": cycle.passTotal,
    "Điểm tối thiểu mỗi chỉ số": cycle.passFloor,
    "Thẩm định": ORDERS.word(cycle.order),
    Thư: MAIL_MODES.word(cycle.mail),
  }),
  read: (row) => {
    const cycle: Cycle = {
      year: row.whole("Năm"),
      ...pick(TEXTS, (header) => row.text(header)),
      ...pick(DAYS, (header) => row.day(header)),
      passTotal: row.whole("Tổng điểm tối thiểu"),
      passFloor: row.whole("Điểm tối thiểu mỗi chỉ số"),
      order: row.oneOf("Thẩm định", ORDERS.values) ?? "sequential",
      mail: row.oneOf("Thư", MAIL_MODES.values) ?? "immediate",
    };
    return row.failed ? undefined : cycle;
  },
};
