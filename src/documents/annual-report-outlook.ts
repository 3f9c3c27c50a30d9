import type { Cycle } from "../domain/cycle.ts";
import type { YearFigures } from "../domain/figures.ts";
import { LAST_PLANNED_YEAR, type Targets, targetsOf } from "../domain/targets.ts";
import type { YearComparison } from "../domain/year-comparison.ts";
import type { ComparisonRow, OutlookData } from "./annual-report-data.ts";
import { asItems, unitsBelowTarget, weakIndicators } from "./annual-report-phrases.ts";
import { missedTargets, targetSentences } from "./annual-report-targets.ts";
import { change, inSentence, people, whole } from "./vietnamese-numbers.ts";

function comparisonRow(label: string, before: number, now: number): ComparisonRow {
  return { NoiDung: label, NamTruoc: whole(before), NamNay: whole(now), TangGiam: change(now - before) };
}

function comparison({ counts, lastYear }: YearFigures): readonly ComparisonRow[] {
  if (!lastYear) return [];
  return [
    comparisonRow("Số người được công nhận", lastYear.recognised, counts.recognised),
    comparisonRow("Số người không được công nhận", lastYear.notRecognised, counts.notRecognised),
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
): OutlookData {
  const next = targetsOf(year + 1);
  return {
    CoNamTruoc: figures.lastYear !== undefined,
    CoTenNamTruoc: figures.lastYear?.byName === true,
    SoSanh: comparison(figures),
    ...sameHolders(figures.lastYear),
    TonTai: asItems(shortcomings(figures, targets)),
    CoMucTieuNamSau: year + 1 <= LAST_PLANNED_YEAR,
    NamMucTieu: String(next.until),
    MucTieuNamSau: targetSentences(next),
  };
}
