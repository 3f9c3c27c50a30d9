import type { Activity } from "../domain/activity.ts";
import { takeActivity } from "../domain/read-activity.ts";
import type { Book, Stored } from "./book.ts";
import type { Draft } from "./draft.ts";
import { cycleOf } from "./find-in-book.ts";
import { placeAnswer } from "./place-answer.ts";
import type { FormAnswer } from "./ports.ts";

/** Of several versions of one response in the same drain only the newest is taken: they are one row. */
function newestVersions(answers: readonly FormAnswer[]): readonly FormAnswer[] {
  const newest = new Map(answers.map((answer) => [answer.responseId, answer]));
  return answers.filter((answer) => newest.get(answer.responseId) === answer);
}

/** Writes the activity as a row of its tab; one that came by this response before is written over. */
export function putActivity(
  activity: Activity,
  personId: string,
  by: string,
  rows: readonly Stored<Activity>[],
  draft: Draft,
): void {
  const known = rows.find(({ value }) => value.responseId === activity.responseId);
  draft.also({ activities: [{ ...(known ? { row: known.row } : {}), value: activity }] });
  draft.note({ type: "ActivityReported", activity }, Number(activity.day.slice(0, 4)), personId, by);
}

/** Takes the units' reports of activities into the draft: rows of the tab, or rows in `Cần xử lý`. */
export function takeActivities(answers: readonly FormAnswer[], book: Book, draft: Draft): void {
  for (const answer of newestVersions(answers)) {
    const intake = takeActivity(answer, book.roster);
    if (intake.kind === "placed") {
      const year = Number(answer.at.slice(0, 4));
      placeAnswer(answer, intake, cycleOf(book, year), year, draft);
      continue;
    }
    putActivity(intake.activity, intake.personId, answer.email, book.activities, draft);
  }
}
