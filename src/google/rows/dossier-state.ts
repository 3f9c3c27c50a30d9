import type { Dossier, DossierState } from "../../domain/dossier.ts";
import { stateInWords } from "../../domain/state-words.ts";
import { type Cells, instantCell, type RowReading } from "./cell.ts";

const STATES: readonly DossierState[] = [
  "Registered",
  "Submitted",
  "Returned",
  "AwaitingUnion",
  "Appraised",
  "Proposed",
  "Recognised",
  "NotRecognised",
  "Withdrawn",
  "Revoked",
];

const BY_WORD: ReadonlyMap<string, DossierState> = new Map(
  STATES.map((state) => [stateInWords(state), state]),
);

/** An earlier year's result shows its outcome; having no registration tells it from this software's own. */
function shownState(dossier: Dossier): DossierState {
  if (dossier.state !== "EarlierResult") return dossier.state;
  if (dossier.revocation) return "Revoked";
  return dossier.decision.recognised ? "Recognised" : "NotRecognised";
}

/** Who withdrew is not registered: the summaries count this column. */
export function stateCells(dossier: Dossier): Cells {
  const registered = "registeredAt" in dossier && dossier.state !== "Withdrawn";
  return {
    "Trạng thái": stateInWords(shownState(dossier)),
    Lần: dossier.version,
    "Ngày đăng ký": registered ? instantCell(dossier.registeredAt) : "",
  };
}

export function stateFrom(row: RowReading): DossierState | undefined {
  const state = row.oneOf("Trạng thái", BY_WORD);
  const decided = state === "Recognised" || state === "NotRecognised" || state === "Revoked";
  return decided && row.text("Ngày đăng ký") === "" ? "EarlierResult" : state;
}
