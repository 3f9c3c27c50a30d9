import type { Counts, Rates } from "../domain/figures.ts";
import { missingPeople, type Target, type Targets } from "../domain/targets.ts";
import type { TargetRow, TextItem } from "./annual-report-data.ts";
import { people, percent, percentFigure, whole } from "./vietnamese-numbers.ts";

/** A target beside what the year came to. */
interface Measured {
  readonly mark: string;
  /** Who is counted, and among whom. */
  readonly label: string;
  readonly base: string;
  readonly target: Target;
  readonly part: number;
  readonly whole: number;
  readonly rate: number | undefined;
}

/** `trên 60%`, `từ 80% trở lên`: the plan's words for the threshold. */
export function threshold(target: Target): string {
  return target.strict ? `trên ${target.percent}%` : `từ ${target.percent}% trở lên`;
}

/** The plan's three targets; the third in both readings, each with its denominator (rules.md, section 1). */
function measured(targets: Targets, counts: Counts, rates: Rates): readonly Measured[] {
  return [
    {
      mark: "1",
      label: "Công chức, viên chức, người lao động đạt danh hiệu “Công dân học tập”",
      base: "tổng số",
      target: targets.title,
      part: counts.recognised,
      whole: counts.total,
      rate: rates.recognised,
    },
    {
      mark: "2",
      label: "Người đạt danh hiệu có kỹ năng số đáp ứng yêu cầu công việc",
      base: "số người đạt danh hiệu",
      target: targets.digital,
      part: counts.digital,
      whole: counts.recognised,
      rate: rates.digital,
    },
    {
      mark: "3a",
      label: "Người thành thạo kỹ năng số",
      base: "số người đạt danh hiệu có kỹ năng số",
      target: targets.proficient,
      part: counts.proficient,
      whole: counts.digital,
      rate: rates.proficient,
    },
    {
      mark: "3b",
      label: "Người thành thạo kỹ năng số",
      base: "tổng số người đạt danh hiệu",
      target: targets.proficient,
      part: counts.proficient,
      whole: counts.recognised,
      rate: rates.proficientOfRecognised,
    },
  ];
}

function verdict({ target, part, whole: all }: Measured): string {
  const missing = missingPeople(target, part, all);
  if (missing === undefined) return "Chưa có số liệu";
  return missing === 0 ? "Đạt" : `Chưa đạt, còn thiếu ${people(missing)}`;
}

/** The table of targets in section II.1. */
export function targetRows(targets: Targets, counts: Counts, rates: Rates): readonly TargetRow[] {
  return measured(targets, counts, rates).map((row) => ({
    TT: row.mark,
    NoiDung: `${row.label} (trên ${row.base})`,
    MucTieu: row.target.strict ? `Trên ${row.target.percent}` : `Từ ${row.target.percent}`,
    SoNguoi: `${whole(row.part)}/${whole(row.whole)}`,
    KetQua: percentFigure(row.rate),
    DanhGia: verdict(row),
  }));
}

/** Targets that were missed, a sentence each without its full stop. */
export function missedTargets(targets: Targets, counts: Counts, rates: Rates): readonly string[] {
  return measured(targets, counts, rates).flatMap((row) => {
    const missing = missingPeople(row.target, row.part, row.whole);
    if (!missing) return [];
    const label = `${row.label.charAt(0).toLowerCase()}${row.label.slice(1)}`;
    return `Tỷ lệ ${label} trên ${row.base} là ${percent(row.rate)}, chưa đạt mục tiêu (${threshold(row.target)}), còn thiếu ${people(missing)}`;
  });
}

/** The targets of a year as the plan sets them (section IV.1). */
export function targetSentences(targets: Targets): readonly TextItem[] {
  const { title, digital, proficient } = targets;
  const share = (target: Target) => (target.strict ? `Trên ${target.percent}%` : `${target.percent}%`);
  return [
    {
      NoiDung: `${share(title)} công chức, viên chức, người lao động đạt danh hiệu “Công dân học tập”;`,
    },
    {
      NoiDung: `${share(digital)} những người đạt danh hiệu “Công dân học tập” có kỹ năng số, đáp ứng yêu cầu công việc; trong đó ${share(proficient).toLowerCase()} thành thạo kỹ năng số để tự cập nhật thông tin về tiêu chí đánh giá “Công dân học tập” trên môi trường số hóa.`,
    },
  ];
}
