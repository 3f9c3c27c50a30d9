import type { Dossier, DossierHolder, DossierState, Revocation, Withdrawal } from "../../domain/dossier.ts";
import type { RowReading } from "./cell.ts";
import { appraisalFrom } from "./dossier-appraisal.ts";
import { decisionFrom } from "./dossier-decision.ts";
import { detailsFrom, withDetails } from "./dossier-details.ts";
import { holderFrom } from "./dossier-holder.ts";
import { opinionFrom, returnFrom } from "./dossier-opinion.ts";
import { proposalFrom } from "./dossier-proposal.ts";
import { stateFrom } from "./dossier-state.ts";
import { submissionFrom } from "./dossier-submission.ts";

type Beginning = DossierHolder & { readonly version: number };

/** States in which both the unit and the union have spoken. */
function complete(state: DossierState, begun: Beginning, row: RowReading): Dossier | undefined {
  const union = opinionFrom(row);
  if (!union) {
    row.fail("Ý kiến Công đoàn", "", "ý kiến của Công đoàn ở trạng thái này");
    return undefined;
  }
  const done = {
    ...begun,
    registeredAt: row.instant("Ngày đăng ký"),
    submission: submissionFrom(row),
    appraisal: appraisalFrom(row),
    union,
  };
  if (state === "Proposed") return { ...done, state, proposal: proposalFrom(row) };
  if (state === "Revoked") {
    const revocation = detailsFrom(row).revocation as Revocation | undefined;
    if (revocation)
      return { ...done, state, proposal: proposalFrom(row), decision: decisionFrom(row), revocation };
    row.fail("Chi tiết", "", "văn bản hủy công nhận, do phần mềm ghi");
    return undefined;
  }
  if (state === "Recognised" || state === "NotRecognised") {
    return { ...done, state, proposal: proposalFrom(row), decision: decisionFrom(row) };
  }
  return { ...done, state: "Appraised" };
}

/** States before the union has spoken (or after its answer was voided). */
function underway(state: DossierState, begun: Beginning, row: RowReading): Dossier | undefined {
  const registered = { ...begun, registeredAt: row.instant("Ngày đăng ký") };
  if (state === "Registered") return { ...registered, state };
  const submitted = { ...registered, submission: submissionFrom(row) };
  if (state === "Returned") return { ...submitted, state, returned: returnFrom(row) };
  if (state === "AwaitingUnion") return { ...submitted, state, appraisal: appraisalFrom(row) };
  const union = opinionFrom(row);
  return { ...submitted, state: "Submitted", ...(union ? { union } : {}) };
}

/** The dossier of a row of the tab `Hồ sơ`; undefined where a cell cannot be understood. */
export function dossierFrom(row: RowReading): Dossier | undefined {
  const state = stateFrom(row);
  if (state === undefined) return undefined;
  const begun = { ...holderFrom(row), version: row.whole("Lần") };
  const dossier = dossierInState(state, begun, row);
  const details = detailsFrom(row);
  return row.failed || !dossier ? undefined : withDetails(dossier, details);
}

/** A withdrawn registration: when it was made stands in the details, since it counts no more. */
function withdrawn(begun: Beginning, row: RowReading): Dossier | undefined {
  const { withdrawal, registeredAt } = detailsFrom(row);
  if (withdrawal && typeof registeredAt === "string") {
    return { ...begun, registeredAt, state: "Withdrawn", withdrawal: withdrawal as Withdrawal };
  }
  row.fail("Chi tiết", "", "thời điểm đăng ký và rút đăng ký, do phần mềm ghi");
  return undefined;
}

function dossierInState(state: DossierState, begun: Beginning, row: RowReading): Dossier | undefined {
  switch (state) {
    case "EarlierResult":
      return { ...begun, state, decision: decisionFrom(row) };
    case "Withdrawn":
      return withdrawn(begun, row);
    case "Registered":
    case "Submitted":
    case "Returned":
    case "AwaitingUnion":
      return underway(state, begun, row);
    default:
      return complete(state, begun, row);
  }
}
