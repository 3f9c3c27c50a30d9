import type { RegistrationLine, SelfAssessmentLine } from "./cohort.ts";
import { type ColumnName, findColumns } from "./columns.ts";
import type { Table } from "./csv-table.ts";
import { Fields } from "./fields.ts";
import type { Problems } from "./problems.ts";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type Number10 = (typeof NUMBERS)[number];

/** Columns that Google Forms writes before the answers. */
export const RESPONSE_COLUMNS = {
  at: { name: "Dấu thời gian" },
  email: { name: "Địa chỉ email" },
} as const;

type AnswerKey = `score${Number10}` | `evidence${Number10}` | "digitalSkills" | "proficient" | "publish";

const ANSWER_COLUMNS: Readonly<Record<AnswerKey, ColumnName>> = Object.fromEntries([
  ...NUMBERS.map((number) => [`score${number}`, { name: `Chỉ số ${number}`, begins: true }]),
  ...NUMBERS.map((number) => [`evidence${number}`, { name: `Minh chứng ${number}`, begins: true }]),
  ["digitalSkills", { name: "Kỹ năng số", begins: true }],
  ["proficient", { name: "Thành thạo", begins: true }],
  ["publish", { name: "Công khai", begins: true }],
]);

/** Reads `registrations.csv`: who registered, and when. The export's further columns say nothing more. */
export function readRegistrations(table: Table | undefined, problems: Problems): readonly RegistrationLine[] {
  const columns = table && findColumns(table, RESPONSE_COLUMNS, problems);
  if (table === undefined || columns === undefined) return [];
  return table.rows.flatMap((row) => {
    const fields = new Fields(table.file, columns, row, problems);
    const at = fields.moment("at", RESPONSE_COLUMNS.at.name);
    return at === undefined ? [] : [{ line: fields.line, at, email: fields.raw("email") }];
  });
}

/** Reads `self-assessments.csv`. What people answered is not judged here: a score of 11 is a response too. */
export function readSelfAssessments(
  table: Table | undefined,
  problems: Problems,
): readonly SelfAssessmentLine[] {
  const columns = table && findColumns(table, { ...RESPONSE_COLUMNS, ...ANSWER_COLUMNS }, problems);
  if (table === undefined || columns === undefined) return [];
  return table.rows.flatMap((row) => {
    const fields = new Fields(table.file, columns, row, problems);
    const at = fields.moment("at", RESPONSE_COLUMNS.at.name);
    if (at === undefined) return [];
    return [
      {
        line: fields.line,
        at,
        email: fields.raw("email"),
        scores: NUMBERS.map((number) => fields.raw(`score${number}`)),
        evidence: NUMBERS.map((number) => fields.raw(`evidence${number}`)),
        digitalSkills: fields.text("digitalSkills"),
        proficient: fields.text("proficient"),
        publish: fields.text("publish"),
      },
    ];
  });
}
