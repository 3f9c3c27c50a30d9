import type { UnitProposal } from "../../domain/unit-proposal.ts";
import { instantCell, type RowCodec } from "./cell.ts";
import { objectFrom } from "./json-cell.ts";

const SEPARATOR = ", ";

/** Tab `Đề nghị của đơn vị`: a row each time a unit sends its proposal. */
export const unitProposalRow: RowCodec<UnitProposal> = {
  write: (proposal) => ({
    Khóa: `${proposal.year}/${proposal.unitId}/${proposal.number}`,
    Năm: proposal.year,
    "Mã đơn vị": proposal.unitId,
    "Đơn vị": proposal.unitName,
    Lần: proposal.number,
    "Ngày lập": instantCell(proposal.madeAt),
    "Người lập": proposal.madeBy,
    "Số người được đề nghị": proposal.proposed.length,
    "Số người chưa đề nghị": Object.keys(proposal.notProposed).length,
    "Được đề nghị": proposal.proposed.join(SEPARATOR),
    "Chưa đề nghị": JSON.stringify(proposal.notProposed),
    "Mã băm nội dung": proposal.contentHash,
    "Thay cho": proposal.onBehalfOf ?? "",
  }),
  read: (row) => {
    const proposed = row.text("Được đề nghị");
    const causes = Object.entries(objectFrom(row, "Chưa đề nghị", row.text("Chưa đề nghị")));
    const onBehalfOf = row.text("Thay cho");
    const proposal: UnitProposal = {
      year: row.whole("Năm"),
      unitId: row.text("Mã đơn vị"),
      unitName: row.text("Đơn vị"),
      number: row.whole("Lần"),
      madeAt: row.instant("Ngày lập"),
      madeBy: row.text("Người lập"),
      proposed: proposed === "" ? [] : proposed.split(SEPARATOR),
      notProposed: Object.fromEntries(causes.map(([personId, cause]) => [personId, String(cause)])),
      contentHash: row.text("Mã băm nội dung"),
      ...(onBehalfOf === "" ? {} : { onBehalfOf }),
    };
    return row.failed ? undefined : proposal;
  },
};
