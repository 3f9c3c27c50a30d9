import type { EnteredBy, Submission } from "../../domain/dossier.ts";
import { total } from "../../domain/scoring.ts";
import { type Cells, instantCell, type RowReading, yesNo } from "./cell.ts";
import { scoresFrom, tenCells, tenHeaders } from "./dossier-scores.ts";
import { words } from "./words.ts";

const ENTERED_BY = words<EnteredBy>([
  ["person", "Cá nhân"],
  ["office", "Văn phòng"],
]);

const EVIDENCE = "Minh chứng ";

/** What the person handed in; empty cells where they have not. */
export function submissionCells(submission: Submission | undefined): Cells {
  return {
    "Ngày nộp": submission ? instantCell(submission.at) : "",
    ...tenCells("TC", submission?.scores),
    "Tổng tự chấm": submission ? total(submission.scores) : "",
    ...tenCells(EVIDENCE, submission?.evidence),
    "Kỹ năng số tự khai": submission ? yesNo(submission.digitalSkills) : "",
    "Thành thạo tự khai": submission ? yesNo(submission.proficient) : "",
    "Đồng ý công khai": submission ? yesNo(submission.consentToPublish) : "",
    "Người nhập": submission ? ENTERED_BY.word(submission.enteredBy) : "",
    "Mã phản hồi": submission?.responseId ?? "",
  };
}

export function submissionFrom(row: RowReading): Submission {
  return {
    at: row.instant("Ngày nộp"),
    responseId: row.text("Mã phản hồi"),
    scores: scoresFrom(row, "TC"),
    evidence: tenHeaders(EVIDENCE).map((header) => row.text(header)),
    digitalSkills: row.yes("Kỹ năng số tự khai"),
    proficient: row.yes("Thành thạo tự khai"),
    consentToPublish: row.yes("Đồng ý công khai"),
    enteredBy: row.oneOf("Người nhập", ENTERED_BY.values) ?? "person",
  };
}
