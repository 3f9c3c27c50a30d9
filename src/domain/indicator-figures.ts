import type { CriteriaSet } from "./criteria.ts";
import type { Scores } from "./dossier.ts";
import { INDICATOR_NUMBERS } from "./scoring.ts";
import type { Member } from "./year-members.ts";

/** An indicator's row (tab `Theo chỉ số`), over the roll. */
export interface IndicatorFigures {
  /** 1 to 10. */
  readonly number: number;
  /** Năng lực; empty where the criteria set is not known. */
  readonly competence: string;
  readonly text: string;
  /** Average self score, 1 to 10; undefined while nobody has submitted. */
  readonly selfAverage: number | undefined;
  /** Average appraised score, 1 to 10; undefined while nobody is appraised by their unit. */
  readonly appraisedAverage: number | undefined;
  /** Số người dưới 5: appraised below `Điểm tối thiểu mỗi chỉ số`. */
  readonly belowFloor: number;
}

function average(scores: readonly number[]): number | undefined {
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function column(all: readonly Scores[], number: number): readonly number[] {
  return all.flatMap((scores) => scores[number - 1] ?? []);
}

/** The ten indicators' averages, over all submitted and over all appraised dossiers of these members. */
export function indicatorFigures(
  members: readonly Member[],
  floor: number,
  criteria?: CriteriaSet,
): readonly IndicatorFigures[] {
  const dossiers = members.flatMap(({ dossier }) => (dossier ? [dossier] : []));
  const self = dossiers.flatMap((dossier) => ("submission" in dossier ? [dossier.submission.scores] : []));
  const appraised = dossiers.flatMap((dossier) => ("appraisal" in dossier ? [dossier.appraisal.scores] : []));
  return INDICATOR_NUMBERS.map((number) => {
    const indicator = criteria?.indicators.find((candidate) => candidate.number === number);
    return {
      number,
      competence: indicator?.competence ?? "",
      text: indicator?.text ?? `Chỉ số ${number}`,
      selfAverage: average(column(self, number)),
      appraisedAverage: average(column(appraised, number)),
      belowFloor: column(appraised, number).filter((score) => score < floor).length,
    };
  });
}
