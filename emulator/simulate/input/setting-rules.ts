/** What a setting may hold. */
export type SettingKind =
  | { readonly kind: "text" }
  | { readonly kind: "day" }
  | { readonly kind: "whole"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "choice"; readonly of: readonly string[] };

/** One key of `settings.csv`. */
export interface SettingRule {
  readonly key: string;
  readonly value: SettingKind;
  /** What holds where the key is missing or blank, in the cycle year. */
  readonly standard?: (year: number) => string;
  readonly required?: true;
}

const TEXT = { kind: "text" } as const;
const DAY = { kind: "day" } as const;

function choice(...of: readonly string[]): SettingKind {
  return { kind: "choice", of };
}

export const YEAR_KEY = "Năm";
/** The programme began in 2021 (plan 307: "giai đoạn 2021 - 2030"). */
export const FIRST_YEAR = 2021;
export const LAST_YEAR = 2100;

/** Keys and defaults of `settings.csv`, in the order of the contract (`Hạn trùng ngày nghỉ` beside it); `Năm` is read before them. */
export const SETTING_RULES = {
  agency: { key: "Tên cơ quan", value: TEXT, standard: () => "Sở Kế hoạch và Đầu tư" },
  parentAgency: { key: "Cơ quan chủ quản", value: TEXT, standard: () => "UBND TỈNH LẠNG SƠN" },
  abbreviation: { key: "Viết tắt", value: TEXT, standard: () => "SKHĐT" },
  place: { key: "Địa danh", value: TEXT, standard: () => "Lạng Sơn" },
  headName: { key: "Họ tên Thủ trưởng", value: TEXT },
  headTitle: { key: "Chức vụ Thủ trưởng", value: TEXT, standard: () => "GIÁM ĐỐC" },
  headEmail: { key: "Email Thủ trưởng", value: TEXT, required: true },
  superiorEmail: { key: "Email cấp trên", value: TEXT },
  officeEmail: { key: "Email Văn phòng", value: TEXT, required: true },
  unionChairEmail: { key: "Email Chủ tịch Công đoàn", value: TEXT },
  associationEmail: { key: "Email Hội Khuyến học", value: TEXT },
  opensOn: { key: "Ngày mở tự đánh giá", value: DAY, standard: (year) => `${year}-10-01` },
  selfAssessmentDue: { key: "Hạn tự đánh giá", value: DAY, standard: (year) => `${year}-10-31` },
  unitDue: { key: "Hạn đơn vị", value: DAY, standard: (year) => `${year}-11-10` },
  unionDue: { key: "Hạn Công đoàn cho ý kiến", value: DAY, standard: (year) => `${year}-11-15` },
  decisionDue: { key: "Hạn quyết định", value: DAY, standard: (year) => `${year}-11-25` },
  cutOff: { key: "Ngày chốt", value: DAY, standard: (year) => `${year}-11-30` },
  /** A year from files keeps its dates as given, unless they say otherwise. */
  freeDays: {
    key: "Hạn trùng ngày nghỉ",
    value: choice("giữ nguyên", "chuyển về ngày làm việc trước"),
    standard: () => "giữ nguyên",
  },
  passTotal: {
    key: "Tổng điểm tối thiểu",
    value: { kind: "whole", lowest: 10, highest: 100 },
    standard: () => "80",
  },
  passFloor: {
    key: "Điểm tối thiểu mỗi chỉ số",
    value: { kind: "whole", lowest: 1, highest: 10 },
    standard: () => "5",
  },
  order: { key: "Thẩm định", value: choice("tuần tự", "song song"), standard: () => "tuần tự" },
  mail: { key: "Thư", value: choice("ngay", "gộp"), standard: () => "ngay" },
} as const satisfies Readonly<Record<string, SettingRule>>;

export type SettingName = keyof typeof SETTING_RULES;
