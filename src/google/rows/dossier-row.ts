import type { Dossier } from "../../domain/dossier.ts";
import { dossierKey } from "../../domain/dossier.ts";
import type { Cells, RowCodec } from "./cell.ts";
import { appraisalCells } from "./dossier-appraisal.ts";
import { decisionCells } from "./dossier-decision.ts";
import { detailCells } from "./dossier-details.ts";
import { dossierFrom } from "./dossier-from-row.ts";
import { holderCells } from "./dossier-holder.ts";
import { opinionCells, returnCells } from "./dossier-opinion.ts";
import { proposalCells } from "./dossier-proposal.ts";
import { stateCells } from "./dossier-state.ts";
import { submissionCells } from "./dossier-submission.ts";

/** Header of the key column, the one column an update leaves alone. */
export const DOSSIER_KEY = "Khóa";

function write(dossier: Dossier): Cells {
  const submission = "submission" in dossier ? dossier.submission : undefined;
  const appraisal = "appraisal" in dossier ? dossier.appraisal : undefined;
  return {
    [DOSSIER_KEY]: dossierKey(dossier.year, dossier.personId),
    ...holderCells(dossier),
    ...stateCells(dossier),
    ...submissionCells(submission),
    ...appraisalCells(appraisal, submission),
    ...opinionCells("union" in dossier ? dossier.union : undefined),
    ...returnCells("returned" in dossier ? dossier.returned : undefined),
    ...proposalCells("proposal" in dossier ? dossier.proposal : undefined),
    ...decisionCells("decision" in dossier ? dossier.decision : undefined),
    ...detailCells(dossier),
  };
}

/**
 * Tab `Hồ sơ`: every column follows from the state of the dossier, and the state can be read back from the row.
 * `Kỹ năng số` and `Thành thạo` hold the answer in force, where Thành thạo counts only with Kỹ năng số; what the
 * person answered stands in `… tự khai`.
 */
export const dossierRow: RowCodec<Dossier> = { write, read: dossierFrom };
