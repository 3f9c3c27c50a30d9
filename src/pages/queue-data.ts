import { asksForLook, findingInWords } from "../domain/evidence-findings.ts";
import type { QueueData, QueuePersonData } from "./client/contract-queue.ts";
import { formerScores } from "./former-score.ts";
import type { QueuePage, WaitingShown } from "./page-queue.ts";

/** What the page's script needs of each person: nothing of it is asked for again when they are opened. */
export function queueData({ cycle, criteria, items, reviews }: QueuePage): QueueData {
  const { passTotal, passFloor, year } = cycle;
  const indicators = criteria.indicators.map(({ number, text }) => `${number}. ${text}`);
  return { year, passTotal, passFloor, indicators, people: items.map(personData), besides: reviews.length };
}

function personData({ waiting, row, findings, lastYear }: WaitingShown): QueuePersonData {
  const { dossier, task } = waiting;
  const { submission, personId, name, version, year } = dossier;
  const { scores, digitalSkills, proficient, digitalBasis, evidence } = submission;
  const former = formerScores(lastYear)?.map(({ self = 0, appraised = 0 }) => [self, appraised] as const);
  const start = dossier.state === "Submitted" ? dossier.prepared : undefined;
  const found = dossier.state === "AwaitingUnion" ? dossier.appraisal : undefined;
  return {
    item: `${task} ${personId}`,
    subject: `${year}/${personId}`,
    row,
    version,
    name,
    answered: {
      scores,
      digital: digitalSkills,
      proficient,
      ...(digitalBasis ? { basis: digitalBasis } : {}),
    },
    evidence,
    findings: findings
      .filter(({ kind }) => kind !== "missing")
      .map((finding) => [finding.indicator, findingInWords(finding), asksForLook(finding)] as const),
    ...(former ? { former } : {}),
    ...(start ? { start: choiceOf(start) } : {}),
    ...(found ? { found: { ...choiceOf(found), by: found.by } } : {}),
  };
}

function choiceOf(found: {
  readonly scores: readonly number[];
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  readonly reason: string;
  readonly digitalBasis?: QueuePersonData["answered"]["basis"];
}) {
  const { scores, digitalSkills, proficient, reason, digitalBasis } = found;
  return {
    scores,
    digital: digitalSkills,
    proficient,
    reason,
    ...(digitalBasis ? { basis: digitalBasis } : {}),
  };
}
