import { vietnameseMoment } from "../../domain/calendar.ts";
import type { Submitted } from "../../domain/dossier.ts";
import { Note } from "./note.tsx";
import { Resubmission } from "./resubmission.tsx";

/** What led here: handed in again, objected to, asked for a review, prepared by the deputy, a return taken back. */
export function StepNotes({ dossier }: { readonly dossier: Submitted }) {
  return (
    <>
      <UnionView dossier={dossier} />
      <Reopened dossier={dossier} />
      <Resubmission dossier={dossier} />
      <Prepared dossier={dossier} />
      <TakenBack dossier={dossier} />
    </>
  );
}

/** The union's opinion where it came before the unit's: an objection sends the dossier back here. */
function UnionView({ dossier: { union } }: { readonly dossier: Submitted }) {
  if (union === undefined) return null;
  const objects = union.opinion === "object";
  const body = union.council ? "Hội đồng xét" : "Công đoàn";
  return (
    <Note title={`${body} ${objects ? "không nhất trí" : "nhất trí"}`} attention={objects}>
      {objects ? <p class="quote">{union.reason}</p> : null}
      <p class="hint">
        {union.by}, {vietnameseMoment(union.at)}
      </p>
    </Note>
  );
}

function Reopened({ dossier: { review } }: { readonly dossier: Submitted }) {
  if (review === undefined) return null;
  return (
    <Note title="Người kê khai đã đề nghị xem xét lại" attention>
      <p class="quote">{review.reason}</p>
      {review.answer === undefined ? null : <p class="quote">Trả lời: {review.answer.text}</p>}
    </Note>
  );
}

function Prepared({ dossier: { prepared } }: { readonly dossier: Submitted }) {
  if (prepared === undefined) return null;
  return (
    <Note title={`Dự thảo của ${prepared.by}`}>
      <p>
        Lưu lúc {vietnameseMoment(prepared.at)}; điểm ở dưới bắt đầu từ dự thảo này. Chưa có gì được ghi là
        kết quả thẩm định.
      </p>
    </Note>
  );
}

function TakenBack({ dossier: { takenBack } }: { readonly dossier: Submitted }) {
  if (takenBack === undefined) return null;
  return (
    <p class="hint">
      Yêu cầu bổ sung đã được thu hồi ({takenBack.by}, {vietnameseMoment(takenBack.at)}).
    </p>
  );
}
