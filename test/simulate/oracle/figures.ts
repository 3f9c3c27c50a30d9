import { unitOn } from "./approvers.ts";
import type { OracleDossier } from "./dossier.ts";
import type { OracleYear } from "./fold-year.ts";
import { day, type OracleInput, type OraclePerson } from "./read-folder.ts";

/** Years without a gap ending in the cycle year; 0 where it was not passed. */
export function streakOf(input: OracleInput, dossier: OracleDossier): number {
  if (!dossier.decided?.passed) return 0;
  let years = 1;
  const passedIn = (year: number) =>
    input.history.some((one) => one.id === dossier.personId && one.year === year && one.passed);
  while (passedIn(input.year - years)) years += 1;
  return years;
}

/** People on the roll at Ngày chốt. */
export function rollOf(input: OracleInput): readonly OraclePerson[] {
  const cutOff = day(input.setting("Ngày chốt"));
  return input.people.filter(
    ({ joined, left }) => (joined === "" || joined <= cutOff) && (left === "" || left > cutOff),
  );
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The named cells; null for an empty one. */
export function namedFigures(input: OracleInput, year: OracleYear): Readonly<Record<string, number | null>> {
  const roll = rollOf(input);
  const dossiers = roll.flatMap(({ id }) => year.dossiers.get(id) ?? []);
  const count = (is: (one: OracleDossier) => unknown, of = dossiers) => of.filter(is).length;
  const passed = dossiers.filter((one) => one.decided?.passed);
  const digital = count((one) => one.digital, passed);
  const proficient = count((one) => one.digital && one.proficient, passed);
  return {
    TongSo: roll.length,
    DaDangKy: dossiers.length,
    DaNop: count((one) => one.self),
    DaThamDinh: count((one) => one.appraised && one.concurred),
    DuocDeNghi: count((one) => one.list && one.proposed),
    Dat: passed.length,
    KhongDat: count((one) => one.decided && !one.decided.passed),
    TieuBieu: count((one) => streakOf(input, one) >= 5),
    TyLeDat: ratio(passed.length, roll.length),
    CoKyNangSo: digital,
    TyLeKyNangSo: ratio(digital, passed.length),
    ThanhThao: proficient,
    TyLeThanhThao: ratio(proficient, digital),
    TyLeThanhThaoTrenDat: ratio(proficient, passed.length),
  };
}

export interface OracleUnitRow {
  readonly id: string;
  readonly name: string;
  /** Tổng số, Đã đăng ký, Đã nộp, Đạt, Tỷ lệ đạt. */
  readonly figures: readonly (number | null)[];
}

/** `Theo đơn vị`: the units that have somebody on the roll. */
export function unitRows(input: OracleInput, year: OracleYear): readonly OracleUnitRow[] {
  const cutOff = day(input.setting("Ngày chốt"));
  const roll = rollOf(input).map((person) => ({
    unit: unitOn(input, person.unit, cutOff)?.id,
    id: person.id,
  }));
  return input.units.flatMap(({ id, name }) => {
    const members = roll.filter(({ unit }) => unit === id);
    const dossiers = members.flatMap((one) => year.dossiers.get(one.id) ?? []);
    const passed = dossiers.filter((one) => one.decided?.passed).length;
    const submitted = dossiers.filter((one) => one.self).length;
    const figures = [members.length, dossiers.length, submitted, passed, ratio(passed, members.length)];
    return members.length === 0 ? [] : [{ id, name, figures }];
  });
}

/** `Theo chỉ số`: average self score, average appraised score, people below the floor; ten rows. */
export function indicatorRows(input: OracleInput, year: OracleYear): readonly (readonly (number | null)[])[] {
  const dossiers = rollOf(input).flatMap(({ id }) => year.dossiers.get(id) ?? []);
  const floor = Number(input.setting("Điểm tối thiểu mỗi chỉ số"));
  return Array.from({ length: 10 }, (_, index) => {
    const self = dossiers.flatMap((one) => one.self?.[index] ?? []);
    const appraised = dossiers.flatMap((one) => one.appraised?.[index] ?? []);
    const average = (scores: readonly number[]) =>
      ratio(
        scores.reduce((total, score) => total + score, 0),
        scores.length,
      );
    return [average(self), average(appraised), appraised.filter((score) => score < floor).length];
  });
}
