import type { CriteriaSet } from "../../domain/criteria.ts";
import type { AppraisalOrder, Cycle, CycleState, MailMode } from "../../domain/cycle.ts";
import { type Targets, targetsOf } from "../../domain/targets.ts";
import { type Cells, dayCell, type RowCodec, type RowReading, yesNo } from "./cell.ts";
import { objectFrom } from "./json-cell.ts";
import { words } from "./words.ts";

const ORDERS = words<AppraisalOrder>([
  ["sequential", "tuần tự"],
  ["parallel", "song song"],
]);

const MAIL_MODES = words<MailMode>([
  ["immediate", "ngay"],
  ["digest", "gộp"],
]);

const STATES = words<CycleState>([
  ["open", "Đang mở"],
  ["closed", "Đã đóng"],
  ["frozen", "Đã chốt"],
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
  amendedBy: "Văn bản điều chỉnh",
  passTotalCitation: "Văn bản về tổng điểm",
} as const;

const DAYS = {
  opensOn: "Ngày mở tự đánh giá",
  selfAssessmentDue: "Hạn tự đánh giá",
  unitDue: "Hạn đơn vị",
  unionDue: "Hạn Công đoàn cho ý kiến",
  decisionDue: "Hạn quyết định",
  cutOff: "Ngày chốt",
} as const;

const TARGETS = {
  title: "Mục tiêu danh hiệu",
  digital: "Mục tiêu kỹ năng số",
  proficient: "Mục tiêu thành thạo",
} as const;

/** The targets as numbers, for the summaries; the software itself reads `Mục tiêu`. */
function targetCells(targets: Targets): Cells {
  const cells = Object.entries(TARGETS).flatMap(([name, header]) => {
    const { percent, strict } = targets[name as keyof typeof TARGETS];
    return [
      [header, percent / 100],
      [`${header}: phải vượt`, yesNo(strict)],
    ];
  });
  return Object.fromEntries(cells) as Cells;
}

type Headers = Readonly<Record<string, string>>;

/** The fields of `headers`, each read from its column. */
function pick<H extends Headers>(headers: H, read: (header: string) => string): Record<keyof H, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([field, header]) => [field, read(header)]),
  ) as Record<keyof H, string>;
}

/** A blank cell stands for what a cycle had before there was the column. */
function conductFrom(row: RowReading, year: number) {
  const blank = (header: string) => row.text(header).trim() === "";
  const targets = objectFrom(row, "Mục tiêu", row.text("Mục tiêu"));
  const criteria = objectFrom(row, "Nội dung bộ tiêu chí", row.text("Nội dung bộ tiêu chí"));
  const registrationDue = row.day("Hạn đăng ký");
  return {
    ...(registrationDue === "" ? {} : { registrationDue }),
    ...(blank("Nội dung bộ tiêu chí") ? {} : { criteria: criteria as unknown as CriteriaSet }),
    state: blank("Trạng thái") ? "open" : (row.oneOf("Trạng thái", STATES.values) ?? "open"),
    version: blank("Phiên bản") ? 1 : row.whole("Phiên bản"),
    reviewDays: row.whole("Số ngày đề nghị xem xét lại"),
    countLongLeave: blank("Tính người nghỉ dài hạn") || row.yes("Tính người nghỉ dài hạn"),
    remindBefore: row
      .text("Nhắc trước hạn")
      .split(/[,;]/)
      .filter((part) => part.trim() !== "")
      .map(Number),
    escalateAfter: row.whole("Báo cấp trên sau"),
    targets: blank("Mục tiêu") ? targetsOf(year) : (targets as unknown as Targets),
  } as const;
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
    "Trạng thái": STATES.word(cycle.state),
    "Phiên bản": cycle.version,
    "Số ngày đề nghị xem xét lại": cycle.reviewDays,
    "Tính người nghỉ dài hạn": yesNo(cycle.countLongLeave),
    "Nhắc trước hạn": cycle.remindBefore.join(", "),
    "Báo cấp trên sau": cycle.escalateAfter,
    "Mục tiêu": JSON.stringify(cycle.targets),
    ...targetCells(cycle.targets),
    "Hạn đăng ký": dayCell(cycle.registrationDue ?? ""),
    "Nội dung bộ tiêu chí": cycle.criteria ? JSON.stringify(cycle.criteria) : "",
  }),
  read: (row) => {
    const year = row.whole("Năm");
    const cycle: Cycle = {
      year,
      ...pick(TEXTS, (header) => row.text(header)),
      ...pick(DAYS, (header) => row.day(header)),
      passTotal: row.whole("Tổng điểm tối thiểu"),
      passFloor: row.whole("Điểm tối thiểu mỗi chỉ số"),
      order: row.oneOf("Thẩm định", ORDERS.values) ?? "sequential",
      mail: row.oneOf("Thư", MAIL_MODES.values) ?? "immediate",
      ...conductFrom(row, year),
    };
    return row.failed ? undefined : cycle;
  },
};
