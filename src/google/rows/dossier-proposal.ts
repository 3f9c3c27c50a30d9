import type { Proposal } from "../../domain/dossier.ts";
import { type Cells, type RowReading, yesNo } from "./cell.ts";

/** The dossier's place on a list. */
export function proposalCells(proposal: Proposal | undefined): Cells {
  return {
    "Số danh sách": proposal?.listNumber ?? "",
    "Được đề nghị": proposal ? yesNo(proposal.proposed) : "",
    "Lý do chưa đề nghị": proposal?.cause ?? "",
  };
}

export function proposalFrom(row: RowReading): Proposal {
  return {
    listNumber: row.whole("Số danh sách"),
    proposed: row.yes("Được đề nghị"),
    cause: row.text("Lý do chưa đề nghị"),
  };
}
