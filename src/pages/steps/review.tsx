import { vietnameseMoment } from "../../domain/calendar.ts";
import type { ReviewPage } from "../page-person.ts";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { Rules } from "../parts/rules.tsx";
import { ScoreTable } from "../parts/score-table.tsx";

/** The unit's appraiser answers a request for review: keeps the appraisal, or opens it again. */
export function Review({ page }: { readonly page: ReviewPage }) {
  const { cycle, criteria, dossier } = page;
  const { appraisal, submission, review } = dossier;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Đề nghị xem xét lại"
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      {review === undefined ? null : (
        <Note title={`Đề nghị của cá nhân, ${vietnameseMoment(review.at)}`} attention>
          <p class="quote">{review.reason}</p>
        </Note>
      )}
      <Rules scores={appraisal.scores} cycle={cycle} />
      {appraisal.reason === "" ? null : (
        <Note title="Ý kiến thẩm định đã ghi">
          <p class="quote">{appraisal.reason}</p>
        </Note>
      )}
      <ScoreTable
        criteria={criteria}
        submission={submission}
        appraisal={appraisal}
        floor={cycle.passFloor}
        withEvidence
      />
      <NeedsScript />
      <form data-act="keep-appraisal" noValidate>
        <h2>Giữ kết quả thẩm định</h2>
        <ReasonField
          id="reason-keep-appraisal"
          label="Trả lời cho người đề nghị"
          hint="Nêu vì sao giữ kết quả; nội dung này được gửi nguyên văn."
          missing="Đề nghị ghi nội dung trả lời."
        />
        <div class="alert" data-alert role="alert" />
        <button type="submit" class="button">
          Giữ kết quả và trả lời
        </button>
      </form>
      <ReasonForm
        act="reopen-appraisal"
        summary="Mở lại để thẩm định lại"
        explanation="Hồ sơ trở lại bước thẩm định của đơn vị; sau đó Công đoàn cho ý kiến lại."
        label="Trả lời cho người đề nghị"
        hint="Nội dung này được gửi nguyên văn cho người đề nghị."
        missing="Đề nghị ghi nội dung trả lời."
        button="Mở lại hồ sơ"
      />
      <p class="visually-hidden" role="status" data-status />
    </Frame>
  );
}
