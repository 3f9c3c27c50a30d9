import { unitOn } from "./approvers.ts";
import { stateOf, sum } from "./dossier.ts";
import { indicatorRows, namedFigures, streakOf, unitRows } from "./figures.ts";
import { foldYear } from "./fold-year.ts";
import { dayAt, type OracleInput } from "./read-folder.ts";

export type Cell = string | number | boolean | null;

/** What a played year left, however it is read: from the workspace, or from the files it wrote. */
export interface PlayedResult {
  /** Rows of a tab, the header first. */
  readonly tab: (title: string) => readonly (readonly Cell[])[];
  readonly named: (name: string) => Cell;
  /** Lines of `actions.csv` that were refused. */
  readonly refusedLines: readonly number[];
}

type Row = Readonly<Record<string, Cell>>;

/** Everything in which a played year is not what the oracle says; empty where all agree. */
export function differences(input: OracleInput, played: PlayedResult, until?: number): readonly string[] {
  const expected = foldYear(input, until);
  const found: string[] = [];
  const check = (what: string, actual: unknown, wanted: unknown) => {
    if (!alike(actual, wanted)) found.push(`${what}: found ${show(actual)}, expected ${show(wanted)}`);
  };
  const dossiers = rows(played, "Hồ sơ");
  checkDossiers(input, expected, dossiers, check);
  checkHistory(input, dossiers, check);
  checkAttention(expected, rows(played, "Cần xử lý"), check);
  for (const [name, value] of Object.entries(namedFigures(input, expected))) {
    check(name, played.named(name), value);
  }
  checkUnits(input, expected, rows(played, "Theo đơn vị"), check);
  checkIndicators(input, expected, rows(played, "Theo chỉ số"), check);
  check("refused lines", played.refusedLines.join(" "), expected.refused.map((index) => index + 2).join(" "));
  return found;
}

type Check = (what: string, actual: unknown, wanted: unknown) => void;
type Expected = ReturnType<typeof foldYear>;

function checkDossiers(input: OracleInput, { dossiers }: Expected, all: readonly Row[], check: Check): void {
  const ofYear = all.filter((row) => row.Năm === input.year);
  check("dossiers of the year", ofYear.length, dossiers.size);
  for (const row of ofYear) {
    const id = String(row["Mã CCVC"]);
    const dossier = dossiers.get(id);
    const person = input.people.find((one) => one.id === id);
    if (!dossier || !person) {
      check(`dossier ${id}`, "there", "not there");
      continue;
    }
    const is = (column: string, wanted: unknown) => check(`Hồ sơ ${id} ${column}`, row[column], wanted);
    const { self, appraised, decided, submittedAt } = dossier;
    is("Họ và tên", person.name);
    is("Đơn vị", unitOn(input, person.unit, dayAt(submittedAt ?? dossier.registeredAt))?.name);
    is("Ngày đăng ký", dossier.registeredAt);
    is("Ngày nộp", submittedAt ?? null);
    for (let number = 1; number <= 10; number += 1) {
      is(`TC${number}`, self?.[number - 1] ?? null);
      is(`TĐ${number}`, appraised?.[number - 1] ?? null);
    }
    is("Tổng tự chấm", self ? sum(self) : null);
    is("Tổng thẩm định", appraised ? sum(appraised) : null);
    is("Thấp nhất", appraised ? Math.min(...appraised) : null);
    is("Kỹ năng số", self ? yes(dossier.digital) : null);
    if (dossier.digital || !dossier.proficient) is("Thành thạo", self ? yes(dossier.proficient) : null);
    is("Trạng thái", stateOf(dossier));
    is("Kết quả", decided ? (decided.passed ? "Đạt" : "Không đạt") : null);
    check(`Hồ sơ ${id} Lý do given`, filled(row["Lý do"]), decided !== undefined && !decided.passed);
    is("Số quyết định", decided?.number || null);
    check(`Hồ sơ ${id} Ngày quyết định`, serialDay(row["Ngày quyết định"]), decided?.date || null);
    is("Số năm liền", decided ? streakOf(input, dossier) : null);
    is("Danh hiệu", decided?.passed ? title(streakOf(input, dossier)) : null);
  }
}

function checkHistory(input: OracleInput, all: readonly Row[], check: Check): void {
  const earlier = all.filter((row) => row.Năm !== input.year);
  check("rows of earlier years", earlier.length, input.history.length);
  for (const { id, year, passed, number } of input.history) {
    const row = earlier.find((one) => one.Năm === year && one["Mã CCVC"] === id);
    check(`Hồ sơ ${year}/${id} Kết quả`, row?.["Kết quả"], passed ? "Đạt" : "Không đạt");
    check(`Hồ sơ ${year}/${id} Số quyết định`, row?.["Số quyết định"], number || null);
  }
}

function checkAttention({ attention }: Expected, all: readonly Row[], check: Check): void {
  check("rows of Cần xử lý", all.length, attention.length);
  const left = [...all];
  for (const { at, email, causes } of attention) {
    const index = left.findIndex(
      (row) => alike(row["Thời điểm"], at) && String(row.Email ?? "").trim() === email.trim(),
    );
    const [row] = index < 0 ? [] : left.splice(index, 1);
    const reason = String(row?.["Lý do"] ?? "");
    const named = causes.some((cause) => reason.toLowerCase().includes(cause));
    check(
      `Cần xử lý ${dayAt(at)} ${email}`,
      named ? "its reason" : reason,
      named ? "its reason" : causes.join(" or "),
    );
  }
}

function checkUnits(input: OracleInput, expected: Expected, all: readonly Row[], check: Check): void {
  const columns = ["Tổng số", "Đã đăng ký", "Đã nộp", "Đạt", "Tỷ lệ đạt"];
  const wanted = unitRows(input, expected);
  for (const { id, name, figures } of wanted) {
    const row = all.find((one) => one["Mã đơn vị"] === id);
    check(
      `Theo đơn vị ${id}`,
      [row?.["Đơn vị"], ...columns.map((column) => row?.[column])],
      [name, ...figures],
    );
  }
  const others = all.filter(
    (row) => filled(row["Mã đơn vị"]) && !wanted.some(({ id }) => id === row["Mã đơn vị"]),
  );
  for (const row of others) check(`Theo đơn vị ${row["Mã đơn vị"]}`, Number(row["Tổng số"] ?? 0), 0);
}

function checkIndicators(input: OracleInput, expected: Expected, all: readonly Row[], check: Check): void {
  const columns = ["Điểm tự chấm trung bình", "Điểm thẩm định trung bình", "Số người dưới 5"];
  for (const [index, wanted] of indicatorRows(input, expected).entries()) {
    const row = all[index];
    check(
      `Theo chỉ số ${index + 1}`,
      columns.map((column) => row?.[column]),
      wanted,
    );
  }
}

function rows(played: PlayedResult, title: string): readonly Row[] {
  const [header = [], ...body] = played.tab(title);
  return body
    .filter((row) => row.some(filled))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null])));
}

const yes = (value: boolean): string => (value ? "Có" : "Không");
const filled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== "";
const title = (streak: number): string =>
  streak >= 5 ? "Công dân học tập tiêu biểu xuất sắc" : "Công dân học tập";

/** Epoch ms from 2000 on: a moment, which a cell holds as a serial number of Vietnam's clock. */
const isMoment = (value: unknown): value is number => typeof value === "number" && value > 9e11;
const serialOf = (at: number): number => (at + 7 * 3600e3) / 86400e3 + 25569;

function serialDay(cell: Cell | undefined): string | null {
  return typeof cell === "number" ? new Date((cell - 25569) * 86400e3).toISOString().slice(0, 10) : null;
}

function alike(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(actual) && Array.isArray(wanted)) {
    return actual.length === wanted.length && actual.every((one, index) => alike(one, wanted[index]));
  }
  if (wanted === null || wanted === undefined) return !filled(actual);
  if (isMoment(wanted)) return typeof actual === "number" && Math.abs(actual - serialOf(wanted)) < 1 / 86400;
  if (typeof wanted === "number") return typeof actual === "number" && Math.abs(actual - wanted) < 1e-4;
  return actual === wanted;
}

function show(value: unknown): string {
  return isMoment(value) ? new Date(value + 7 * 3600e3).toISOString() : JSON.stringify(value);
}
