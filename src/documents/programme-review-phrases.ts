import { peopleNeeded } from "../domain/targets.ts";
import { type ComparedYear, reviewOf } from "../domain/years-compared.ts";
import { threshold } from "./annual-report-targets.ts";
import { isKnown, rateOf } from "./annual-report-years.ts";
import { inSentence, percent, percentFigure, pointsBetween } from "./vietnamese-numbers.ts";

function list(years: readonly ComparedYear[]): string {
  return years.map(({ year }) => String(year)).join(", ");
}

/** Years of which the roll and the recognised are known. */
function withRate(years: readonly ComparedYear[]): readonly ComparedYear[] {
  return years.filter((year) => rateOf(year) !== undefined);
}

/** True where the year's target of the title was reached. */
function reached({ target, recognised = 0, total = 0 }: ComparedYear): boolean {
  return recognised >= peopleNeeded(target, total);
}

/** Which years are known: "Có kết quả của 04/05 năm (…); chưa có số liệu năm 2021". */
export function knownInWords(years: readonly ComparedYear[]): string {
  const known = years.filter(isKnown);
  const unknown = years.filter((year) => !isKnown(year));
  if (known.length === 0) return "Chưa có kết quả của năm nào trong giai đoạn";
  const missing = unknown.length === 0 ? "" : `; chưa có số liệu năm ${list(unknown)}`;
  return `Có kết quả của ${inSentence(known.length)}/${inSentence(years.length)} năm (${list(known)})${missing}`;
}

/** How many were recognised over the years, and the mean share over those whose roll is known. */
export function totalInWords(years: readonly ComparedYear[]): string {
  const { recognised = 0, rate } = reviewOf(years);
  if (recognised === 0) return "Số lượt người được công nhận danh hiệu: không có trường hợp nào";
  const of = withRate(years).length === years.filter(isKnown).length ? "" : " của các năm biết tổng số người";
  const mean = rate === undefined ? "" : `; tỷ lệ đạt danh hiệu bình quân${of}: ${percent(rate)}`;
  return `Số lượt người được công nhận danh hiệu (mỗi người mỗi năm tính một lượt): ${inSentence(recognised)} lượt${mean}`;
}

/** In which years the target of the title was reached. */
export function reachedInWords(years: readonly ComparedYear[]): string {
  const measured = withRate(years);
  if (measured.length === 0) return "Chưa có năm nào đủ số liệu để so với mục tiêu về danh hiệu";
  const good = measured.filter(reached);
  if (good.length === 0)
    return `Trong ${inSentence(measured.length)} năm có đủ số liệu, không có năm nào đạt mục tiêu về danh hiệu`;
  return `Số năm đạt mục tiêu về danh hiệu: ${inSentence(good.length)}/${inSentence(measured.length)} năm có đủ số liệu (${list(good)})`;
}

function changeInWords(from: number, to: number): string {
  if (from === to) return `không đổi (${inSentence(to)} người)`;
  const direction = to > from ? "tăng" : "giảm";
  return `${direction} ${inSentence(Math.abs(to - from))} người (từ ${inSentence(from)} ${to > from ? "lên" : "xuống"} ${inSentence(to)} người)`;
}

/** The change of a share in points of a per cent, of the shares as shown. */
function pointsInWords(from: number, to: number): string {
  const distance = pointsBetween(from, to);
  if (distance === 0) return "tỷ lệ đạt danh hiệu không đổi";
  return `tỷ lệ đạt danh hiệu ${distance > 0 ? "tăng" : "giảm"} ${percentFigure(Math.abs(distance) / 100)} điểm phần trăm`;
}

/** The first known year against the last; empty where there is but one. */
export function comparedInWords(years: readonly ComparedYear[]): string {
  const known = years.filter(isKnown);
  const [first] = known;
  const last = known[known.length - 1];
  if (!first || !last || first === last) return "";
  const people = changeInWords(first.recognised ?? 0, last.recognised ?? 0);
  const [before, after] = [rateOf(first), rateOf(last)];
  const points = before === undefined || after === undefined ? "" : `; ${pointsInWords(before, after)}`;
  return `So với năm ${first.year}, năm ${last.year} số người đạt danh hiệu ${people}${points}`;
}

/** What the figures show to be lacking, a sentence each without its stop. */
export function lackingInWords(years: readonly ComparedYear[]): readonly string[] {
  const missed = withRate(years).filter((year) => !reached(year));
  const unknown = years.filter((year) => !isKnown(year));
  const withoutRoll = years.filter((year) => isKnown(year) && rateOf(year) === undefined);
  return [
    ...missed.map(
      (year) =>
        `Năm ${year.year} tỷ lệ đạt danh hiệu là ${percent(rateOf(year))}, chưa đạt mục tiêu (${threshold(year.target)})`,
    ),
    ...(withoutRoll.length === 0
      ? []
      : [`Năm ${list(withoutRoll)} không có tổng số người nên không tính được tỷ lệ`]),
    ...(unknown.length === 0 ? [] : [`Năm ${list(unknown)} không có số liệu`]),
  ];
}
