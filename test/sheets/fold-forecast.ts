import type { Cycle } from "../../src/domain/cycle.ts";
import { type Forecast, forecast } from "../../src/domain/forecast.ts";
import { comparedYear, type ManyYears } from "../../src/domain/years-compared.ts";
import { addressed, addressedDown, type Expected } from "./compared-cells.ts";
import { ratio, type Shown } from "./fold-year.ts";
import { distanceOf, YEARS } from "./fold-years-tab.ts";

/** Self-assessments of the year by what is known of them (hidden row 32). */
interface Progress {
  readonly submitted: number;
  readonly total: number;
  readonly recognised: number;
  readonly notRecognised: number;
  /** Appraised, not decided: with enough points, and all. */
  readonly fit: number;
  readonly appraised: number;
}

function progressOf(cycle: Cycle, facts: ManyYears): Progress {
  const { submitted = 0, total = 0, recognised = 0, notRecognised = 0 } = comparedYear(cycle.year, facts);
  const own = facts.dossiers.filter(({ year, onRoll }) => year === cycle.year && onRoll);
  const appraised = own.flatMap((dossier) =>
    "appraisal" in dossier && !("decision" in dossier) ? [dossier.appraisal.scores] : [],
  );
  const fit = appraised.filter((scores) => {
    const points = scores.reduce((sum, score) => sum + score, 0);
    return points >= cycle.passTotal && scores.every((score) => score >= cycle.passFloor);
  });
  return { submitted, total, recognised, notRecognised, fit: fit.length, appraised: appraised.length };
}

/** How the year's self-assessments stand: those who pass so far, those who fail, those not appraised yet. */
interface Standing extends Progress {
  readonly passing: number;
  readonly failing: number;
  readonly open: number;
}

function standingOf(cycle: Cycle, facts: ManyYears): Standing {
  const progress = progressOf(cycle, facts);
  const passing = progress.recognised + progress.fit;
  const failing = progress.notRecognised + progress.appraised - progress.fit;
  return { ...progress, passing, failing, open: Math.max(0, progress.submitted - passing - failing) };
}

function hiddenRow(standing: Standing): readonly Shown[] {
  const { submitted, total, recognised, notRecognised, fit, appraised, passing, failing, open } = standing;
  return [submitted, total, recognised, notRecognised, fit, appraised, passing, failing, open];
}

function recognisedAssumption({ passing, failing, open, submitted }: Standing, most: number): string {
  const judged = passing + failing;
  if (judged === 0 && most === 0) return "Chưa có phiếu nào.";
  if (judged === 0) {
    return "Chưa có phiếu nào được thẩm định. Thấp: chưa tính ai. Cao: mọi phiếu đã nộp và còn nộp đều đạt.";
  }
  if (open + most === submitted) {
    return "Mọi phiếu đã nộp đều đã có kết quả thẩm định: số đạt và số đủ điểm đang chờ quyết định.";
  }
  return `Thấp: trong ${open} phiếu chưa thẩm định, số đạt theo tỷ lệ của phiếu đã thẩm định (${passing} trên ${judged}). Cao: các phiếu ấy và các phiếu còn nộp đều đạt.`;
}

function rollAssumption({ total }: Standing): string {
  if (total === 0) return "Danh sách tại Ngày chốt chưa có ai.";
  return `Trên ${total} người trong danh sách tại Ngày chốt. Người đủ điểm đang chờ quyết định được coi là đạt.`;
}

function endAssumption({ passing, failing }: Standing, year: number, facts: ManyYears): string {
  const first = YEARS.filter((earlier) => earlier < year).find(
    (earlier) => comparedYear(earlier, facts).total,
  );
  if (passing + failing === 0) return "Chưa có phiếu nào của năm nay được thẩm định: chưa dự báo được.";
  if (first === undefined)
    return "Chưa có tỷ lệ của năm nào trước đó: coi như giữ nguyên tỷ lệ cuối năm nay.";
  return `Mỗi năm đến 2030 thay đổi bằng bình quân mỗi năm từ ${first} đến cuối năm ${year}; không dưới 0, không quá 100 phần trăm.`;
}

function submittedAssumption({ opensOn, selfAssessmentDue }: Cycle, today: string): string {
  if (today < opensOn) return "Chưa đến ngày mở tự đánh giá. Cao: mọi người trong danh sách đều nộp.";
  if (today >= selfAssessmentDue) return "Đã đến hạn tự đánh giá: không tính thêm phiếu nào.";
  return "Thấp: không có thêm phiếu nào. Cao: từ nay đến hạn, mỗi ngày thêm số phiếu bằng bình quân từ ngày mở đến nay, không quá tổng số trong danh sách.";
}

/** Rows 35 to 40 of one end of the range. */
function rangeColumn(cycle: Cycle, facts: ManyYears, found: Forecast, end: "low" | "high"): readonly Shown[] {
  const year = comparedYear(cycle.year, facts);
  const recognised = found.recognised[end];
  const share = found.atEnd?.[end];
  const reached = share === undefined ? undefined : Number(share.toFixed(6)) >= 0.8 ? "đạt" : "chưa đạt";
  return [
    found.submitted[end],
    recognised,
    ratio(recognised, year.total ?? 0),
    distanceOf({ ...year, recognised }),
    share,
    reached,
  ];
}

/** The formula cells of rows 32 to 40 of `So sánh các năm`. */
export function foldForecast(cycle: Cycle, facts: ManyYears, today: string): Expected {
  const found = forecast(cycle, facts, YEARS, today);
  const standing = standingOf(cycle, facts);
  return {
    ...addressed([hiddenRow(standing)], 32, 2),
    ...addressedDown(
      [rangeColumn(cycle, facts, found, "low"), rangeColumn(cycle, facts, found, "high")],
      35,
      2,
    ),
    D35: submittedAssumption(cycle, today),
    D36: recognisedAssumption(standing, found.submitted.high),
    D37: rollAssumption(standing),
    D39: endAssumption(standing, cycle.year, facts),
    A39: "Tỷ lệ đạt năm 2030",
    A40: "So với mục tiêu đến năm 2030",
  };
}
