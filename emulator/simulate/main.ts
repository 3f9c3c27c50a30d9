/**
 * `npm run simulate`: plays a whole year from files (simulate.md). Exit 0 when the year was played, 2 when the command
 * line or the input cannot be used (nothing is written then), 1 when the software itself failed.
 */
import { fileURLToPath } from "node:url";
import { readArguments } from "./arguments.ts";
import { describeProblems } from "./input/problems.ts";
import { readCohort } from "./input/read-cohort.ts";
import { isoMoment } from "./input/vietnam-time.ts";
import { writeYear } from "./output/write-year.ts";
import { type PlayedYear, playYear, yearBounds } from "./play/play-year.ts";
import { showProgress } from "./progress.ts";

/** Where the person stands: npm runs scripts from the package's folder and says where it was called. */
function callersFolder(): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  return npm_lifecycle_event === "simulate" && INIT_CWD ? INIT_CWD : process.cwd();
}

/** @returns the exit code */
async function simulate(words: readonly string[]): Promise<number> {
  const asked = readArguments(words, callersFolder());
  if (!asked.ok) {
    console.error(asked.message);
    return 2;
  }
  const { input, out, until, faults } = asked.value;
  const read = readCohort(input);
  if (!read.ok) {
    console.error(describeProblems(read.problems));
    return 2;
  }
  const { cohort, remarks } = read;
  const { start, end } = yearBounds(cohort.year);
  if (until !== undefined && until < start) {
    console.error(
      `--until: ${isoMoment(until)} trước năm ${cohort.year}, cần một thời điểm trong năm ${cohort.year}`,
    );
    return 2;
  }
  for (const remark of remarks) console.error(remark);
  // Loaded once the input is known to be usable, so that a mistake in it is told at once.
  const { Workspace } = await import("../workspace.ts");
  const progress = showProgress(start, Math.min(until ?? end, end), process.stdout);
  const played = await playYear(cohort, {
    bundle: fileURLToPath(new URL("../../dist/", import.meta.url)),
    createWorkspace: (options) => Workspace.create(options),
    ...(until === undefined ? {} : { until }),
    faults,
    onTime: progress.reach,
  });
  progress.end();
  await writeYear(out, played);
  report(out, played);
  return 0;
}

function report(out: string, { workspace, refusals, warnings }: PlayedYear): void {
  for (const warning of warnings) console.error(warning);
  const { executions, mail } = workspace;
  console.log(
    `Kết quả ở ${out}: ${mail.length} thư, ${executions.length} lượt chạy, ${refusals.length} thao tác bị từ chối.`,
  );
}

process.exitCode = await simulate(process.argv.slice(2));
