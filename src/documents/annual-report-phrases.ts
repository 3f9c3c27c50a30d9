import { vietnameseDay } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import {
  type CauseCounts,
  type Counts,
  share,
  type UnitFigures,
  type YearFigures,
} from "../domain/figures.ts";
import type { Holder, HolderDecision } from "../domain/holders.ts";
import type { IndicatorFigures } from "../domain/indicator-figures.ts";
import { peopleNeeded, type Targets } from "../domain/targets.ts";
import type { FigureData, PhraseData, TextItem } from "./annual-report-data.ts";
import { threshold } from "./annual-report-targets.ts";
import { average, inSentence, NONE, people, peopleOf, percent } from "./vietnamese-numbers.ts";

/** The summary's figures, as they are written in a sentence. */
export function figureData({ counts, rates, units }: YearFigures): FigureData {
  return {
    TongSo: inSentence(counts.total),
    SoDonVi: inSentence(units.length),
    DaDangKy: inSentence(counts.registered),
    DaNop: inSentence(counts.submitted),
    DaThamDinh: inSentence(counts.appraised),
    DuocDeNghi: inSentence(counts.proposed),
    Dat: inSentence(counts.recognised),
    KhongDat: inSentence(counts.notRecognised),
    TieuBieu: inSentence(counts.outstanding),
    CoKyNangSo: inSentence(counts.digital),
    ThanhThao: inSentence(counts.proficient),
    TyLeDat: percent(rates.recognised),
    TyLeKyNangSo: percent(rates.digital),
    TyLeThanhThao: percent(rates.proficient),
    TyLeThanhThaoTrenDat: percent(rates.proficientOfRecognised),
  };
}

/** `02 hồ sơ`, or "không có trường hợp nào". */
function dossiers(count: number): string {
  return count === 0 ? NONE : `${inSentence(count)} hồ sơ`;
}

/** Items of a list as paragraphs: each ends ";", the last ".". */
export function asItems(sentences: readonly string[]): readonly TextItem[] {
  return sentences.map((text, index) => ({
    NoiDung: `${text}${index === sentences.length - 1 ? "." : ";"}`,
  }));
}

function causes(counts: CauseCounts, cycle: Cycle): readonly TextItem[] {
  const rows: readonly (readonly [string, number])[] = [
    [`Tổng điểm thẩm định dưới ${cycle.passTotal} điểm`, counts.belowTotal],
    [`Có chỉ số dưới ${cycle.passFloor} điểm`, counts.belowFloor],
    [`Tổng điểm dưới ${cycle.passTotal} điểm và có chỉ số dưới ${cycle.passFloor} điểm`, counts.both],
    ["Được đề nghị nhưng Thủ trưởng cơ quan không công nhận", counts.struckOut],
    ["Đã công nhận, sau đó hủy công nhận theo văn bản", counts.revoked],
  ];
  return asItems(rows.filter(([, count]) => count > 0).map(([cause, count]) => `${cause}: ${people(count)}`));
}

/** `số 45/QĐ-STC ngày 24/11/2026`; what is not known yet stays a blank to write in. */
export function numberAndDay({ year, number, date }: HolderDecision): string {
  const day = date === "" ? `…/…/${year}` : vietnameseDay(date);
  return `số ${number === "" ? "………" : number} ngày ${day}`;
}

/** `Quyết định số 45/QĐ-STC ngày 24/11/2026`. */
export function decisionInWords(decision: HolderDecision): string {
  return `Quyết định ${numberAndDay(decision)}`;
}

function decisions(holders: readonly Holder[]): string {
  const byDecision = new Map<string, number>();
  for (const { decisions: run } of holders) {
    const newest = run[run.length - 1];
    if (!newest) continue;
    const words = decisionInWords(newest);
    byDecision.set(words, (byDecision.get(words) ?? 0) + 1);
  }
  if (byDecision.size === 0) return "chưa có";
  if (byDecision.size === 1) return [...byDecision.keys()].join("");
  return [...byDecision].map(([words, count]) => `${words} (${people(count)})`).join("; ");
}

function unitNames(units: readonly UnitFigures[]): string {
  if (units.length === 0) return "không có phòng, đơn vị nào";
  return `${inSentence(units.length)} phòng, đơn vị (${units.map(({ name }) => name).join("; ")})`;
}

/** Units with people in which fewer hold the title than the agency's target asks. */
export function unitsBelowTarget(units: readonly UnitFigures[], targets: Targets): readonly UnitFigures[] {
  return units.filter(
    ({ counts }) => counts.total > 0 && counts.recognised < peopleNeeded(targets.title, counts.total),
  );
}

function fullUnits(units: readonly UnitFigures[]): readonly UnitFigures[] {
  return units.filter(({ counts }) => counts.total > 0 && counts.recognised === counts.total);
}

/** The indicators at one end of the averages, with the average to two decimals. */
function extreme(indicators: readonly IndicatorFigures[], pick: (...averages: number[]) => number): string {
  const averages = indicators.flatMap(({ appraisedAverage }) => appraisedAverage ?? []);
  if (averages.length === 0) return "chưa có số liệu";
  const shown = average(pick(...averages));
  const found = indicators.filter(({ appraisedAverage }) => average(appraisedAverage) === shown);
  if (found.length === indicators.length) return `các chỉ số bằng nhau, ${shown} điểm`;
  return `${found.map(({ number, text }) => `Chỉ số ${number} (${text})`).join("; ")}, ${shown} điểm`;
}

/** Indicators in which somebody is below the floor. */
export function weakIndicators(indicators: readonly IndicatorFigures[]): readonly IndicatorFigures[] {
  return indicators.filter(({ belowFloor }) => belowFloor > 0);
}

function weakInWords(indicators: readonly IndicatorFigures[]): string {
  const weak = weakIndicators(indicators);
  if (weak.length === 0) return "không có chỉ số nào";
  return weak.map(({ number, belowFloor }) => `Chỉ số ${number} (${people(belowFloor)})`).join("; ");
}

function proficientInWords({ counts, rates }: YearFigures): string {
  if (counts.proficient === 0) return NONE;
  const ofDigital = `${percent(rates.proficient)} số người đạt danh hiệu có kỹ năng số`;
  return `${people(counts.proficient)}, bằng ${ofDigital} và ${percent(rates.proficientOfRecognised)} tổng số người đạt danh hiệu`;
}

/** Nobody decided yet, and somebody waiting: the phrase for what has been submitted without a decision. */
function undecided(counts: Counts): number {
  return counts.submitted - counts.recognised - counts.notRecognised;
}

/** Phrases of sections I and II. */
export function phraseData(figures: YearFigures, cycle: Cycle, targets: Targets): PhraseData {
  const { counts, units, indicators } = figures;
  const { total, registered, submitted, appraised, recognised } = counts;
  return {
    SoNguoiDangKy: peopleOf(registered, share(registered, total), "tổng số"),
    SoNguoiNop: peopleOf(submitted, share(submitted, registered), "số người đăng ký"),
    SoNguoiChuaDangKy: people(total - registered),
    SoNguoiChuaNop: people(registered - submitted),
    SoHoSoThamDinh: dossiers(appraised),
    SoHoSoDieuChinh: dossiers(figures.adjusted),
    SoNguoiDeNghi: people(counts.proposed),
    SoHoSoChuaQuyetDinh: dossiers(undecided(counts)),
    QuyetDinh: decisions(figures.holders),
    SoNguoiDat: peopleOf(recognised, share(recognised, total), "tổng số"),
    CoNguoiDat: recognised > 0,
    SoNguoiKhongDat: people(counts.notRecognised),
    CoNguoiKhongDat: counts.notRecognised > 0,
    NguyenNhanKhongDat: causes(figures.causes, cycle),
    MucTieuTyLeDat: threshold(targets.title),
    DonViDatCaDonVi: unitNames(fullUnits(units)),
    DonViDuoiMucTieu: unitNames(unitsBelowTarget(units, targets)),
    ChiSoCaoNhat: extreme(indicators, Math.max),
    ChiSoThapNhat: extreme(indicators, Math.min),
    ChiSoDuoiSan: weakInWords(indicators),
    SoNguoiKyNangSo: peopleOf(counts.digital, figures.rates.digital, "số người đạt danh hiệu"),
    SoNguoiThanhThao: proficientInWords(figures),
    SoNguoiTieuBieu: people(counts.outstanding),
    CoTieuBieu: counts.outstanding > 0,
  };
}
