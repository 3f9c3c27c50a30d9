import type { CriteriaSet } from "../domain/criteria.ts";
import type { Counts, Rates, YearFigures } from "../domain/figures.ts";
import type { Holder } from "../domain/holders.ts";
import type { IndicatorFigures } from "../domain/indicator-figures.ts";
import { isOutstanding, titleFor } from "../domain/streak.ts";
import type { Targets } from "../domain/targets.ts";
import type { AnnexData, HolderRow, IndicatorGroup, IndicatorRow, UnitRow } from "./annual-report-data.ts";
import { decisionInWords, numberAndDay } from "./annual-report-phrases.ts";
import { targetRows } from "./annual-report-targets.ts";
import { average, NO_FIGURE, percentFigure, whole } from "./vietnamese-numbers.ts";

function unitRow(mark: string, name: string, counts: Counts, rates: Rates): UnitRow {
  return {
    TT: mark,
    Ten: name,
    TongSo: whole(counts.total),
    DaDangKy: whole(counts.registered),
    DaNop: whole(counts.submitted),
    DaThamDinh: whole(counts.appraised),
    DuocDeNghi: whole(counts.proposed),
    Dat: whole(counts.recognised),
    TyLeDat: percentFigure(rates.recognised),
    KhongDat: whole(counts.notRecognised),
    TieuBieu: whole(counts.outstanding),
    CoKyNangSo: whole(counts.digital),
    ThanhThao: whole(counts.proficient),
  };
}

/** The difference of the averages as shown, so that the row adds up on paper. */
function difference({ selfAverage, appraisedAverage }: IndicatorFigures): string {
  if (selfAverage === undefined || appraisedAverage === undefined) return NO_FIGURE;
  const hundredths = (value: number) => Math.round(Number((value * 100).toPrecision(12)));
  const distance = hundredths(appraisedAverage) - hundredths(selfAverage);
  if (distance === 0) return "0";
  return `${distance > 0 ? "+" : "−"}${average(Math.abs(distance) / 100)}`;
}

function indicatorRow(figures: IndicatorFigures): IndicatorRow {
  return {
    TT: String(figures.number),
    NoiDung: figures.text,
    TuCham: average(figures.selfAverage),
    ThamDinh: average(figures.appraisedAverage),
    ChenhLech: difference(figures),
    DuoiSan: whole(figures.belowFloor),
  };
}

function indicatorGroups(indicators: readonly IndicatorFigures[]): readonly IndicatorGroup[] {
  const competences = [...new Set(indicators.map(({ competence }) => competence))];
  return competences.map((competence) => ({
    NangLuc: competence === "" ? "Các chỉ số" : competence,
    ChiSo: indicators.filter((indicator) => indicator.competence === competence).map(indicatorRow),
  }));
}

function holderRow(holder: Holder, index: number, unitName: (id: string) => string): HolderRow {
  const newest = holder.decisions[holder.decisions.length - 1];
  return {
    TT: whole(index + 1),
    HoTen: holder.name,
    ChucVu: holder.position,
    DonVi: unitName(holder.unitId),
    SoNamLien: whole(holder.streak),
    DanhHieu: titleFor(holder.streak),
    QuyetDinhNam: newest ? decisionInWords(newest) : NO_FIGURE,
    CacQuyetDinh: holder.decisions.map((decision) => ({
      NoiDung: `${decision.year}: ${numberAndDay(decision)} (${decision.agency})`,
    })),
  };
}

/** The words that say which criteria set was used, and whether its text was compared with the original. */
function citation(criteria: CriteriaSet | undefined): string {
  if (!criteria) return "chưa ghi trong Tiêu chí, chỉ số";
  return criteria.checkedAgainstOriginal
    ? criteria.citation
    : `${criteria.citation} (nội dung chỉ số chưa đối chiếu bản gốc)`;
}

/** The table of targets and the annexes. `chainHead` is printed so that the ledger can be proven later. */
export function annexData(
  figures: YearFigures,
  targets: Targets,
  criteria: CriteriaSet | undefined,
  chainHead: string,
): AnnexData {
  const { counts, rates, units, holders } = figures;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const unitName = (id: string) => names.get(id) ?? id;
  const row = (holder: Holder, index: number) => holderRow(holder, index, unitName);
  return {
    MucTieu: targetRows(targets, counts, rates),
    DonVi: units.map((unit, index) => unitRow(whole(index + 1), unit.name, unit.counts, unit.rates)),
    Cong: [unitRow("", "Cộng", counts, rates)],
    NhomChiSo: indicatorGroups(figures.indicators),
    BoTieuChi: citation(criteria),
    NguoiTieuBieu: holders.filter(({ streak }) => isOutstanding(streak)).map(row),
    NguoiDat: holders.map(row),
    CoMaNhatKy: chainHead !== "",
    MaNhatKy: chainHead,
  };
}
