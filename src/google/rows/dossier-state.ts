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
];

const BY_WORD: ReadonlyMap<string, DossierState> = new Map(
  STATES.map((state) => [stateInWords(state), state]),
);

/** An earlier year's result shows its outcome; having no registration tells it from this software's own. */
function shownState(dossier: Dossier): DossierState {
  if (dossier.state !== "EarlierResult") return dossier.state;
  return dossier.decision.recognised ? "Recognised" : "NotRecognised";
}

export function stateCells(dossier: Dossier): Cells {
  return {
    "Trạng thái": stateInWords(shownState(dossier)),
    Lần: dossier.version,
    "Ngày đăng ký": "registeredAt" in dossier ? instantCell(dossier.registeredAt) : "",
  };
}

export function stateFrom(row: RowReading): DossierState | undefined {
  const state = row.oneOf("Trạng thái", BY_WORD);
  const decided = state === "Recognised" || state === "NotRecognised";
  return decided && row.text("Ngày đăng ký") === "" ? "EarlierResult" : state;
}
