import { vietnameseMoment } from "../../domain/calendar.ts";
import type { Submission, Submitted } from "../../domain/dossier.ts";
import { total } from "../../domain/scoring.ts";
import { type IndicatorChange, submissionChanges } from "../../domain/submission-changes.ts";
import { Note } from "./note.tsx";

/** A resubmission: what the unit had asked for, and both versions as far as they differ. Nothing for a first one. */
export function Resubmission({
  dossier,
}: {
  readonly dossier: Pick<Submitted, "submission" | "previous" | "answered">;
}) {
  const { submission, previous, answered } = dossier;
  if (previous === undefined) return null;
  return (
    <Note title={`Nộp lại lúc ${vietnameseMoment(submission.at)}`} attention>
      {answered === undefined ? null : (
        <p class="quote">
          Đơn vị đã yêu cầu ({answered.by}, {vietnameseMoment(answered.at)}): {answered.reason}
        </p>
      )}
      <Changes before={previous} now={submission} />
    </Note>
  );
}

function Changes({ before, now }: { readonly before: Submission; readonly now: Submission }) {
  const { indicators, answers } = submissionChanges(before, now);
  if (indicators.length + answers.length === 0) {
    return <p>Không có gì khác với bản nộp lúc {vietnameseMoment(before.at)}.</p>;
  }
  return (
    <>
      <p>
        So với bản nộp lúc {vietnameseMoment(before.at)}: tổng {total(before.scores)} →{" "}
        <b>{total(now.scores)}</b>
      </p>
      <ul class="changes">
        {indicators.map((change) => (
          <IndicatorItem change={change} />
        ))}
        {answers.map(({ question, before: was, now: is }) => (
          <li>
            {question}: {was} → <b>{is}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function IndicatorItem({ change }: { readonly change: IndicatorChange }) {
  const { indicator, score, evidence } = change;
  return (
    <li>
      Chỉ số {indicator}:{" "}
      {score === undefined ? null : (
        <>
          điểm {score.before} → <b>{score.now}</b>
        </>
      )}
      {evidence === undefined ? null : (
        <details class="folded">
          <summary>
            minh chứng {evidence.before === "" ? "mới nêu" : evidence.now === "" ? "đã bỏ" : "đã sửa"}
          </summary>
          <p class="quote">Trước: {evidence.before === "" ? "không nêu" : evidence.before}</p>
          <p class="quote">Nay: {evidence.now === "" ? "không nêu" : evidence.now}</p>
        </details>
      )}
    </li>
  );
}
