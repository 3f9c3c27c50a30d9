import type { Appraisal, Submission } from "../../domain/dossier.ts";
import { lowest, total } from "../../domain/scoring.ts";
import { countsAsSelfUpdated } from "../../domain/self-updated.ts";
import { type Cell, type Cells, instantCell, type RowReading, yesNo } from "./cell.ts";
import { scoresFrom, tenCells } from "./dossier-scores.ts";

/** The answer in force: the unit's, else the person's; proficiency as it counts (`countsAsSelfUpdated`). */
function skillCells(
  appraisal: Appraisal | undefined,
  submission: Submission | undefined,
): readonly [Cell, Cell] {
  if (!submission) return ["", ""];
  const inForce = appraisal ?? submission;
  return [yesNo(inForce.digitalSkills), yesNo(countsAsSelfUpdated(submission, inForce))];
}

/** What the unit found; scores and sums stay empty until it has appraised. */
export function appraisalCells(appraisal: Appraisal | undefined, submission: Submission | undefined): Cells {
  const [digitalSkills, proficient] = skillCells(appraisal, submission);
  return {
    ...tenCells("TĐ", appraisal?.scores),
    "Tổng thẩm định": appraisal ? total(appraisal.scores) : "",
    "Thấp nhất": appraisal ? lowest(appraisal.scores) : "",
    "Kỹ năng số": digitalSkills,
    "Thành thạo": proficient,
    "Người thẩm định": appraisal?.by ?? "",
    "Ngày thẩm định": appraisal ? instantCell(appraisal.at) : "",
    "Lý do điều chỉnh": appraisal?.reason ?? "",
  };
}

export function appraisalFrom(row: RowReading): Appraisal {
  return {
    at: row.instant("Ngày thẩm định"),
    by: row.text("Người thẩm định"),
    scores: scoresFrom(row, "TĐ"),
    digitalSkills: row.yes("Kỹ năng số"),
    proficient: row.yes("Thành thạo"),
    reason: row.text("Lý do điều chỉnh"),
  };
}
