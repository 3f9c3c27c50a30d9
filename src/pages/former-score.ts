import type { Dossier } from "../domain/dossier.ts";
import { INDICATOR_NUMBERS } from "../domain/scoring.ts";
import { formerWords } from "./client/wording.ts";

/** What an indicator had last year; either may be missing. */
export interface FormerScore {
  readonly self?: number;
  readonly appraised?: number;
}

/** Last year's scores, one an indicator; undefined where there are none (a result entered without its scores). */
export function formerScores(lastYear: Dossier | undefined): readonly FormerScore[] | undefined {
  if (lastYear === undefined || !("submission" in lastYear)) return undefined;
  const appraisal = "appraisal" in lastYear ? lastYear.appraisal.scores : [];
  return INDICATOR_NUMBERS.map((number): FormerScore => {
    const self = lastYear.submission.scores[number - 1];
    const appraised = appraisal[number - 1];
    return { ...(self === undefined ? {} : { self }), ...(appraised === undefined ? {} : { appraised }) };
  });
}

/** `Năm trước: 8, thẩm định 7`. */
export function formerInWords({ self = 0, appraised = 0 }: FormerScore): string {
  return formerWords(self, appraised);
}
