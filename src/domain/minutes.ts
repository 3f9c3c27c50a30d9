import type { Cycle } from "./cycle.ts";
import type { Dossier } from "./dossier.ts";
import type { Meeting, Vote } from "./meeting.ts";
import type { PaperIssue } from "./paper-issue.ts";
import { causeOfFailure, lowest, total } from "./scoring.ts";

/** One person whom a meeting considered, as the minutes say it. */
export interface Considered {
  readonly name: string;
  readonly personId: string;
  readonly unitName: string;
  readonly total: number;
  readonly lowest: number;
  /** Undefined where there was no vote on this person. */
  readonly vote: Vote | undefined;
  /** Why the scores do not carry a proposal; empty where they do. */
  readonly cause: string;
}

/** What minutes (Biên bản họp xét) are made from: a meeting that was recorded, and the results it considered. */
export interface MinutesFacts {
  readonly cycle: Cycle;
  readonly meeting: Meeting;
  readonly considered: readonly Considered[];
  readonly issue: PaperIssue;
}

/** Everybody whom the meeting voted on, or of these who are ready where it did not vote or voted on all alike; in the order of the dossiers. */
export function consideredBy(
  meeting: Meeting,
  ready: readonly Extract<Dossier, { appraisal: unknown }>[],
  cycle: Cycle,
): readonly Considered[] {
  const { common } = meeting;
  const votes = new Map(meeting.votes.map((vote) => [vote.personId, vote]));
  const onAll = common !== undefined || votes.size === 0;
  const voteOn = (personId: string) =>
    votes.get(personId) ?? (common && { personId, ...common, opinion: "" });
  return ready
    .filter(({ personId }) => onAll || votes.has(personId))
    .map(({ name, personId, unitName, appraisal: { scores } }) => ({
      name,
      personId,
      unitName,
      total: total(scores),
      lowest: lowest(scores),
      vote: voteOn(personId),
      cause: causeOfFailure(scores, cycle),
    }));
}
