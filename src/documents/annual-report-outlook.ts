import type { Cycle } from "../domain/cycle.ts";
import type { YearFigures } from "../domain/figures.ts";
import { FIVE_YEARS } from "../domain/programme-review.ts";
import { LAST_PLANNED_YEAR, type Targets, targetsOf } from "../domain/targets.ts";
import type { YearComparison } from "../domain/year-comparison.ts";
import type { ComparedYear } from "../domain/years-compared.ts";
import type { ComparisonRow, OutlookData } from "./annual-report-data.ts";
import { asItems, unitsBelowTarget, weakIndicators } from "./annual-report-phrases.ts";
import { missedTargets, targetSentences } from "./annual-report-targets.ts";
import { rateOf } from "./annual-report-years.ts";
import {
  change,
  inSentence,
  people,
  percent,
  percentFigure,
  pointsBetween,
  whole,
} from "./vietnamese-numbers.ts";

function comparisonRow(label: string, before: number, now: number): ComparisonRow {
  return { NoiDung: label, NamTruoc: whole(before), NamNay: whole(now), TangGiam: change(now - before) };
}

/** A row of shares; its change in points of a per cent, of the shares as shown. */
function shareRow(
  label: string,
  before: number | undefined,
  now: number | undefined,
): readonly ComparisonRow[] {
  if (before === undefined || now === undefined) return [];
  const distance = pointsBetween(before, now);
  const sign = distance > 0 ? "+" : "−";
  const points = distance === 0 ? "0" : `${sign}${percentFigure(Math.abs(distance) / 100)} điểm %`;
  return [{ NoiDung: label, NamTruoc: percent(before), NamNay: percent(now), TangGiam: points }];
}

/** The year before, as far as it is known: a year entered by names has no roll and no shares. */
function comparison({ counts, rates, lastYear }: YearFigures, before: ComparedYear | undefined) {
  if (!lastYear) return [];
  const counted = (label: string, past: number | undefined, now: number) =>
    past === undefined ? [] : [comparisonRow(label, past, now)];
  const { total, registered, submitted, recognised, digital, proficient } = before ?? {};
  // Of a year entered by names often only holders are known: nobody refused is then no figure.
  const refused =
    before?.source === "names" && lastYear.notRecognised === 0 ? undefined : lastYear.notRecognised;
  return [
    ...counted("Tổng số người trong danh sách", total, counts.total),
    ...counted("Số người đăng ký", registered, counts.registered),
    ...counted("Số người nộp phiếu tự đánh giá", submitted, counts.submitted),
    comparisonRow("Số người được công nhận", lastYear.recognised, counts.recognised),
    ...counted("Số người không được công nhận", refused, counts.notRecognised),
    ...shareRow("Tỷ lệ đạt danh hiệu", before && rateOf(before), rates.recognised),
    ...counted("Số người đạt danh hiệu có kỹ năng số", digital, counts.digital),
    ...shareRow("Tỷ lệ có kỹ năng số", shareOf(digital, recognised), rates.digital),
    ...counted("Số người thành thạo kỹ năng số", proficient, counts.proficient),
  ];
}

function shareOf(part: number | undefined, all: number | undefined): number | undefined {
  return part === undefined || !all ? undefined : part / all;
}

/** The next year's work: what the plan asks every year (plan 307, III and V.2), then what this year's figures call for. */
function tasks(figures: YearFigures, targets: Targets, next: number): readonly string[] {
  const { counts, units, indicators } = figures;
  const below = unitsBelowTarget(units, targets).map(({ name }) => name);
  const weak = weakIndicators(indicators).map(({ number, text }) => `Chỉ số ${number} (${text})`);
  const unskilled = counts.recognised - counts.digital;
  return [
    `Xây dựng và thực hiện Kế hoạch năm ${next}; tổ chức đăng ký, tự đánh giá, thẩm định, công nhận danh hiệu; gửi kết quả về Hội Khuyến học tỉnh trước ngày 01/12/${next}`,
    "Tuyên truyền đến toàn thể công chức, viên chức, người lao động; phát động phong trào thi đua học tập suốt đời, xây dựng mô hình “Công dân học tập” gắn với phong trào thi đua của cơ quan",
    "Ứng dụng công nghệ thông tin trong tuyên truyền, đánh giá, thu thập minh chứng, thống kê, tổng hợp, báo cáo",
    ...(next === FIVE_YEARS.to
      ? ["Sơ kết 5 năm thực hiện Chương trình, biểu dương các cá nhân tiêu biểu"]
      : []),
    ...(next === LAST_PLANNED_YEAR
      ? ["Tổng kết 10 năm thực hiện Chương trình, biểu dương các cá nhân tiêu biểu"]
      : []),
    ...(below.length === 0
      ? []
      : [`Đôn đốc, hỗ trợ phòng, đơn vị có tỷ lệ đạt danh hiệu chưa đến mục tiêu: ${below.join("; ")}`]),
    ...(weak.length === 0
      ? []
      : [`Hướng dẫn, bồi dưỡng để khắc phục chỉ số có người dưới mức tối thiểu: ${weak.join("; ")}`]),
    ...(unskilled > 0
      ? [
          `Bồi dưỡng kỹ năng số cho ${inSentence(unskilled)} người đạt danh hiệu chưa có kỹ năng số theo yêu cầu công việc`,
        ]
      : []),
  ];
}

/** Shortcomings that the figures themselves show; their causes are for people to write. */
function shortcomings(figures: YearFigures, targets: Targets): readonly string[] {
  const { counts, units, indicators, rates } = figures;
  const undecided = counts.submitted - counts.recognised - counts.notRecognised;
  const below = unitsBelowTarget(units, targets).length;
  const weak = weakIndicators(indicators).map(({ number }) => `Chỉ số ${number}`);
  const said: readonly (readonly [number, string])[] = [
    [counts.total - counts.registered, "người trong danh sách chưa đăng ký tham gia"],
    [counts.registered - counts.submitted, "người đã đăng ký nhưng chưa nộp phiếu tự đánh giá"],
    [undecided, "hồ sơ đã nộp nhưng chưa có quyết định tại ngày chốt số liệu"],
    [below, "phòng, đơn vị có tỷ lệ đạt danh hiệu chưa đến mục tiêu chung"],
    [weak.length, `chỉ số có người được thẩm định dưới mức tối thiểu (${weak.join(", ")})`],
  ];
  return [
    ...missedTargets(targets, counts, rates),
    ...said.filter(([count]) => count > 0).map(([count, text]) => `Còn ${inSentence(count)} ${text}`),
  ];
}

function sameHolders(lastYear: YearComparison | undefined) {
  return {
    SoNguoiTiepTuc: people(lastYear?.kept ?? 0),
    SoNguoiMoi: people(lastYear?.gained ?? 0),
    SoNguoiMatDanhHieu: people(lastYear?.lost ?? 0),
    SoNguoiRoiDanhSach: people(lastYear?.departed ?? 0),
  };
}

/** Section II.5, III and IV: the year before, what fell short of the cycle's targets, the plan's for the year after. */
export function outlookData(
  figures: YearFigures,
  { year, targets }: Pick<Cycle, "year" | "targets">,
  before: ComparedYear | undefined,
): OutlookData {
  const next = targetsOf(year + 1);
  return {
    CoNamTruoc: figures.lastYear !== undefined,
    CoTenNamTruoc: figures.lastYear?.byName === true,
    SoSanh: comparison(figures, before),
    ...sameHolders(figures.lastYear),
    TonTai: asItems(shortcomings(figures, targets)),
    CoMucTieuNamSau: year + 1 <= LAST_PLANNED_YEAR,
    NamMucTieu: String(next.until),
    MucTieuNamSau: targetSentences(next),
    NhiemVu: asItems(tasks(figures, targets, year + 1)),
  };
}
