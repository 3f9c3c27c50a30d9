import { type Day, vietnameseDay } from "./calendar.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import type { YearTotals } from "./year-totals.ts";

/** What a year's totals are judged by. */
export interface TotalsContext {
  readonly today: Day;
  /** Years of this workbook's cycles: those are counted, never typed. */
  readonly cycleYears: ReadonlySet<number>;
  /** How many people of that year are known by name, and recognised. */
  readonly recognisedByName: number;
}

type Count =
  | "total"
  | "registered"
  | "submitted"
  | "recognised"
  | "notRecognised"
  | "digitalSkills"
  | "proficient";

const WORDS: Readonly<Record<Count, string>> = {
  total: "Tổng số",
  registered: "Đã đăng ký",
  submitted: "Đã nộp",
  recognised: "Đạt",
  notRecognised: "Không đạt",
  digitalSkills: "Có kỹ năng số",
  proficient: "Thành thạo",
};

/** Each of the first holds at most the second: who is recognised has handed in, and so on. */
const WITHIN: readonly (readonly [Count, Count])[] = [
  ["registered", "total"],
  ["submitted", "registered"],
  ["recognised", "submitted"],
  ["notRecognised", "submitted"],
  ["digitalSkills", "recognised"],
  ["proficient", "digitalSkills"],
];

function checkCounts(totals: YearTotals): Outcome<null> {
  for (const [name, words] of Object.entries(WORDS)) {
    const count = totals[name as Count];
    if (!Number.isInteger(count) || count < 0) {
      return refuse("bad-count", `${words}: ${count} không hợp lệ; cần số nguyên từ 0 trở lên.`);
    }
  }
  const broken = WITHIN.find(([part, whole]) => totals[part] > totals[whole]);
  if (broken) {
    const [part, whole] = broken;
    return refuse(
      "counts-disagree",
      `${WORDS[part]} (${totals[part]}) nhiều hơn ${WORDS[whole]} (${totals[whole]}); đề nghị kiểm tra lại số liệu.`,
    );
  }
  const decided = totals.recognised + totals.notRecognised;
  if (decided > totals.submitted) {
    return refuse(
      "counts-disagree",
      `Đạt và Không đạt cộng lại là ${decided}, nhiều hơn Đã nộp (${totals.submitted}); đề nghị kiểm tra lại số liệu.`,
    );
  }
  return accept(null);
}

/**
 * Nhập số liệu tổng của năm: a year of which only totals are known. Refused for a year that is counted here, for counts
 * that cannot be together (recognised ≤ submitted ≤ registered ≤ total), fewer recognised than are known by name, a date
 * to come, or without a source.
 */
export function checkYearTotals(totals: YearTotals, context: TotalsContext): Outcome<YearTotals> {
  const { year, decisionDate, source, recognised } = totals;
  const { today, cycleYears, recognisedByName } = context;
  if (cycleYears.has(year)) {
    return refuse(
      "cycle-year",
      `Năm ${year} có kỳ đánh giá tại đây: số liệu được tính từ hồ sơ của từng người, không nhập tay.`,
    );
  }
  if (!Number.isInteger(year) || year < 2000 || year > Number(today.slice(0, 4))) {
    return refuse("bad-year", `Năm ${year} không hợp lệ; cần một năm đã qua.`);
  }
  const counts = checkCounts(totals);
  if (!counts.ok) return counts;
  if (recognised < recognisedByName) {
    return refuse(
      "counts-disagree",
      `Năm ${year} đã có ${recognisedByName} người được công nhận ghi theo tên, nhiều hơn số Đạt vừa nhập (${recognised}).`,
    );
  }
  if (decisionDate !== "" && decisionDate > today) {
    return refuse(
      "bad-date",
      `Ngày quyết định ${vietnameseDay(decisionDate)} ở sau ngày hôm nay (${vietnameseDay(today)}).`,
    );
  }
  if (source.trim() === "") {
    return refuse("missing-source", "Cần ghi nguồn số liệu (báo cáo, quyết định nào) để đối chiếu.");
  }
  return accept(totals);
}
