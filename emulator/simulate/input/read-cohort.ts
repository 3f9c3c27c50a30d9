import { existsSync } from "node:fs";
import { join } from "node:path";
import { readActions } from "./actions.ts";
import { checkApproverChains } from "./approver-chains.ts";
import type { Cohort } from "./cohort.ts";
import { readTable } from "./csv-table.ts";
import { tellOutsideYear } from "./fields.ts";
import { readHistory } from "./history.ts";
import { type InputFile, type Problem, Problems } from "./problems.ts";
import { readRegistrations, readSelfAssessments } from "./responses.ts";
import { readSettings, readTypedSettings, readYear } from "./settings.ts";
import { readStaff } from "./staff.ts";
import { readUnits } from "./units.ts";

/** An input folder that can be played, or everything that is wrong with it. */
export type ReadCohort =
  | { readonly ok: true; readonly cohort: Cohort; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks an input folder (simulate.md, "Input"). */
export function readCohort(folder: string): ReadCohort {
  const problems = new Problems();
  const table = (file: InputFile) => readTable(folder, file, problems);
  const optional = (file: InputFile) => (existsSync(join(folder, file)) ? table(file) : undefined);

  const typed = readTypedSettings(optional("settings.csv"), problems);
  const unitTable = table("units.csv");
  const units = readUnits(unitTable, problems);
  const staffTable = table("staff.csv");
  const staff = readStaff(staffTable, unitTable?.complete ? units : undefined, problems);
  const registrations = readRegistrations(table("registrations.csv"), problems);
  const selfAssessments = readSelfAssessments(table("self-assessments.csv"), problems);
  const { actions, times } = readActions(
    table("actions.csv"),
    staffTable?.complete ? staff : undefined,
    problems,
  );
  const year = readYear(typed, [...registrations, ...selfAssessments], problems);
  const history = readHistory(optional("history.csv"), staff, year, problems);
  if (year === undefined) return { ok: false, problems: problems.sorted() };

  const settings = readSettings(typed, year, problems);
  if (staff && units && settings.headEmail !== "") {
    checkApproverChains(staff, units, settings, typed, year, problems);
  }
  tellOutsideYear("registrations.csv", registrations, year, problems);
  tellOutsideYear("self-assessments.csv", selfAssessments, year, problems);
  tellOutsideYear("actions.csv", times, year, problems);

  const all = problems.sorted();
  if (all.length > 0 || staff === undefined || units === undefined) return { ok: false, problems: all };
  return {
    ok: true,
    cohort: { year, settings, units, staff, history, registrations, selfAssessments, actions },
    remarks: typed.unknown.map(
      ({ line, key }) => `settings.csv:${line}: bỏ qua khóa không dùng đến "${key}"`,
    ),
  };
}
