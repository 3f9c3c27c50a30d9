/** Files of an input folder, in the order in which their problems are told. */
export const INPUT_FILES = [
  "settings.csv",
  "units.csv",
  "staff.csv",
  "history.csv",
  "registrations.csv",
  "self-assessments.csv",
  "actions.csv",
] as const;

export type InputFile = (typeof INPUT_FILES)[number];

/** Something in the input that cannot be used. */
export interface Problem {
  readonly file: InputFile;
  /** Line of the file, from 1; of a record that spans lines, its first. */
  readonly line: number;
  /** What is wrong, in Vietnamese. */
  readonly wrong: string;
  /** What was expected, in Vietnamese. */
  readonly expected: string;
}

/** More problems than this are not told: whoever has so many has one cause. */
export const MOST_PROBLEMS = 50;

/** Gathers the problems of an input folder, so that all are told at once. */
export class Problems {
  private readonly list: Problem[] = [];

  add(file: InputFile, line: number, wrong: string, expected: string): void {
    this.list.push({ file, line, wrong, expected });
  }

  /** By file, then by line. */
  sorted(): readonly Problem[] {
    return [...this.list].sort(
      (a, b) => INPUT_FILES.indexOf(a.file) - INPUT_FILES.indexOf(b.file) || a.line - b.line,
    );
  }
}

/** The lines for standard error: `FILE:LINE: what is wrong; cần what was expected`. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ file, line, wrong, expected }) => `${file}:${line}: ${wrong}; cần ${expected}`);
  const rest = problems.length - MOST_PROBLEMS;
  if (rest > 0) lines.push(`Còn ${rest} lỗi nữa: sửa các lỗi trên rồi chạy lại.`);
  return lines.join("\n");
}
