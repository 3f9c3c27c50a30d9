import type { ReturnRequest, UnionOpinion } from "../../domain/dossier.ts";
import { type Cells, instantCell, type RowReading } from "./cell.ts";
import { words } from "./words.ts";

const OPINIONS = words<UnionOpinion["opinion"]>([
  ["concur", "Nhất trí"],
  ["object", "Không nhất trí"],
  ["not-required", "Không có bước này"],
]);

const OPINION = "Ý kiến Công đoàn";

/** The union's opinion. */
export function opinionCells(union: UnionOpinion | undefined): Cells {
  return {
    [OPINION]: union ? OPINIONS.word(union.opinion) : "",
    "Người cho ý kiến": union?.by ?? "",
    "Ngày cho ý kiến": union ? instantCell(union.at) : "",
    "Lý do của Công đoàn": union?.reason ?? "",
  };
}

/** Undefined where the union has not spoken. */
export function opinionFrom(row: RowReading): UnionOpinion | undefined {
  if (row.text(OPINION) === "") return undefined;
  const opinion = row.oneOf(OPINION, OPINIONS.values);
  return (
    opinion && {
      at: row.instant("Ngày cho ý kiến"),
      by: row.text("Người cho ý kiến"),
      opinion,
      reason: row.text("Lý do của Công đoàn"),
    }
  );
}

/** What the unit asked for more. */
export function returnCells(returned: ReturnRequest | undefined): Cells {
  return {
    "Yêu cầu bổ sung": returned?.reason ?? "",
    "Người yêu cầu": returned?.by ?? "",
    "Ngày yêu cầu": returned ? instantCell(returned.at) : "",
  };
}

export function returnFrom(row: RowReading): ReturnRequest {
  return {
    at: row.instant("Ngày yêu cầu"),
    by: row.text("Người yêu cầu"),
    reason: row.text("Yêu cầu bổ sung"),
  };
}
