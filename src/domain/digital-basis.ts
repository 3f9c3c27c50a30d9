import type { DigitalBasis, Submission } from "./dossier-records.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** What each basis is called where people read it (rules.md, section 4). */
export const BASIS_WORDS: Readonly<Record<DigitalBasis["kind"], string>> = {
  confirmation: "Xác nhận theo QĐ 757/QĐ-BKHCN",
  certificate: "Chứng chỉ theo TT 03/2014/TT-BTTTT",
  unit: "Đơn vị xác nhận",
};

/** A basis in one line, with its paper or its reason. */
export function basisInWords({ kind, note }: DigitalBasis): string {
  return note === "" ? BASIS_WORDS[kind] : `${BASIS_WORDS[kind]}: ${note}`;
}

export function sameBasis(one: DigitalBasis | undefined, other: DigitalBasis | undefined): boolean {
  return one?.kind === other?.kind && one?.note === other?.note;
}

/** What the unit says of somebody's digital skills; a part that is left out stays as the person answered. */
export interface DigitalFinding {
  readonly digital?: boolean;
  readonly digitalBasis?: DigitalBasis;
}

/**
 * The basis that the unit's answer rests on: the one it names, else the one claimed. Where the unit alone says yes, its
 * reason is the basis. None without digital skills; a paper is named by number and date.
 */
export function basisFound(
  submission: Pick<Submission, "digitalSkills" | "digitalBasis">,
  finding: DigitalFinding,
  reason: string,
): Outcome<DigitalBasis | undefined> {
  if (!(finding.digital ?? submission.digitalSkills)) return accept(undefined);
  const named = finding.digitalBasis;
  if (named === undefined) {
    const raised = !submission.digitalSkills && submission.digitalBasis === undefined;
    return accept(raised ? { kind: "unit", note: reason } : submission.digitalBasis);
  }
  const note = named.note.trim();
  if (named.kind === "unit") return accept({ kind: "unit", note: note === "" ? reason : note });
  if (note === "") {
    return refuse(
      "missing-basis",
      `Căn cứ kỹ năng số "${BASIS_WORDS[named.kind]}" cần ghi số và ngày của giấy tờ.`,
    );
  }
  return accept({ kind: named.kind, note });
}
