import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import { basisInWords } from "../../domain/digital-basis.ts";
import type { UnionStepPage } from "../page.ts";
import { Facts } from "../parts/facts.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Note, Since } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { Resubmission } from "../parts/resubmission.tsx";
import { Rules } from "../parts/rules.tsx";
import { ScoreTable } from "../parts/score-table.tsx";
import { Ways } from "../parts/ways.tsx";

/** Ý kiến Công đoàn (Hội đồng xét): self and appraised scores side by side; agree, or object with a reason. */
export function UnionStep({ page }: { readonly page: UnionStepPage }) {
  const { cycle, criteria, dossier, giver } = page;
  const appraisal = dossier.state === "AwaitingUnion" ? dossier.appraisal : undefined;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step={`Ý kiến của ${giver}`}
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      <Facts
        facts={[
          { label: "Nộp lúc", value: vietnameseMoment(dossier.submission.at) },
          {
            label: "Đơn vị thẩm định",
            value:
              appraisal === undefined
                ? `chưa thẩm định (đơn vị và ${giver} làm song song)`
                : `${appraisal.by}, ${vietnameseMoment(appraisal.at)}`,
          },
          { label: "Cấp phó chuẩn bị", value: appraisal?.preparedBy ?? "" },
          { label: "Kỹ năng số", value: appraisal?.digitalBasis ? basisInWords(appraisal.digitalBasis) : "" },
          { label: "Thay mặt", value: page.onBehalfOf },
          { label: "Hạn cho ý kiến", value: `hết ngày ${vietnameseDay(cycle.unionDue)}` },
        ]}
      />
      <NeedsScript />
      <Since notice={page.notice} />
      <Resubmission dossier={dossier} />
      <Rules scores={appraisal?.scores ?? dossier.submission.scores} cycle={cycle} />
      {appraisal === undefined || appraisal.reason === "" ? null : (
        <Note title="Lý do đơn vị thay đổi điểm hoặc câu trả lời">
          <p class="quote">{appraisal.reason}</p>
        </Note>
      )}
      <ScoreTable
        criteria={criteria}
        submission={dossier.submission}
        appraisal={appraisal}
        floor={cycle.passFloor}
        withEvidence
        findings={page.findings}
      />
      <p class="lead">Chỉ khi đồng chí bấm nút, ý kiến mới được ghi.</p>
      <form data-act="concur" noValidate>
        <div class="alert" data-alert role="alert" />
        <div class="bar">
          <button type="submit" class="button">
            Nhất trí
          </button>
        </div>
      </form>
      <ReasonForm
        act="object"
        summary="Không nhất trí"
        explanation="Hồ sơ được chuyển lại đơn vị để thẩm định lại, kèm theo lý do của đồng chí."
        label="Lý do không nhất trí"
        hint="Ghi rõ chỉ số nào và vì sao."
        missing="Đề nghị ghi lý do không nhất trí."
        button="Gửi ý kiến không nhất trí"
      />
      <Ways title="Xem thêm" ways={page.ways} />
    </Frame>
  );
}
