import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Dossier, Submitted } from "../../domain/dossier.ts";
import { total } from "../../domain/scoring.ts";
import { KEEP } from "../client/wording.ts";
import type { UnitStepPage } from "../page.ts";
import { byCompetence } from "../parts/by-competence.ts";
import { Facts } from "../parts/facts.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { IndicatorScore } from "../parts/indicator-score.tsx";
import { Note, Since } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { Rules } from "../parts/rules.tsx";
import { YesNo } from "../parts/yes-no.tsx";

/** Thẩm định của đơn vị: keep the self scores, change some with a reason, or ask for more evidence. */
export function UnitStep({ page }: { readonly page: UnitStepPage }) {
  const { cycle, dossier } = page;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Thẩm định của đơn vị"
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      <Facts
        facts={[
          { label: "Nộp lúc", value: vietnameseMoment(dossier.submission.at) },
          { label: "Hạn thẩm định", value: `hết ngày ${vietnameseDay(cycle.unitDue)}` },
          {
            label: "Người nhập",
            value: dossier.submission.enteredBy === "office" ? "Văn phòng nhập từ phiếu giấy" : "",
          },
          { label: `Năm ${cycle.year - 1}`, value: lastYearInWords(page.lastYear) },
        ]}
      />
      <NeedsScript />
      <Since notice={page.notice} />
      <UnionView dossier={dossier} />
      <p class="lead">
        Đề nghị đồng chí xem minh chứng rồi giữ nguyên hoặc sửa điểm. Chỉ khi đồng chí bấm nút, kết quả thẩm
        định mới được ghi.
      </p>
      <AppraisalForm page={page} />
      <ReasonForm
        act="return"
        summary="Yêu cầu bổ sung"
        explanation="Hồ sơ được gửi trả để người kê khai bổ sung minh chứng và nộp lại; điểm chưa được ghi."
        label="Nội dung cần bổ sung"
        hint="Ghi rõ chỉ số nào, cần minh chứng gì. Nội dung này được gửi cho người kê khai."
        missing="Đề nghị ghi nội dung cần bổ sung."
        button="Gửi yêu cầu bổ sung"
      />
    </Frame>
  );
}

/** The union's opinion where it came before the unit's: an objection sends the dossier back here. */
function UnionView({ dossier }: { readonly dossier: Submitted }) {
  const { union } = dossier;
  if (union === undefined) return null;
  const objects = union.opinion === "object";
  return (
    <Note title={objects ? "Công đoàn không nhất trí" : "Công đoàn nhất trí"} attention={objects}>
      {objects ? <p class="quote">{union.reason}</p> : null}
      <p class="hint">
        {union.by}, {vietnameseMoment(union.at)}
      </p>
    </Note>
  );
}

function AppraisalForm({ page }: { readonly page: UnitStepPage }) {
  const { cycle, criteria, dossier, lastYear } = page;
  const { submission } = dossier;
  const former = lastYear !== undefined && "appraisal" in lastYear ? lastYear.appraisal.scores : [];
  return (
    <form data-act="appraise" noValidate>
      {byCompetence(criteria).map((group) => (
        <section class="competence">
          <h2>{group.competence}</h2>
          <ol class="indicators">
            {group.indicators.map((indicator) => (
              <IndicatorScore
                indicator={indicator}
                evidence={submission.evidence[indicator.number - 1] ?? ""}
                self={submission.scores[indicator.number - 1] ?? 0}
                lastYear={former[indicator.number - 1]}
                floor={cycle.passFloor}
              />
            ))}
          </ol>
        </section>
      ))}
      <section class="competence">
        <h2>Kỹ năng số</h2>
        <YesNo
          name="digital"
          legend="Có kỹ năng số đáp ứng yêu cầu công việc"
          value={submission.digitalSkills}
          note={`Người kê khai trả lời: ${submission.digitalSkills ? "Có" : "Không"}`}
        />
        <YesNo
          name="proficient"
          legend="Thành thạo, tự cập nhật được thông tin trên môi trường số"
          value={submission.proficient}
          note={`Người kê khai trả lời: ${submission.proficient ? "Có" : "Không"}. Chỉ tính khi có kỹ năng số.`}
        />
      </section>
      <div class="change-reason" data-change-reason hidden>
        <ReasonField
          id="reason-appraise"
          label="Lý do thay đổi"
          hint="Bắt buộc khi điểm hoặc câu trả lời khác với phần tự đánh giá."
          missing="Đề nghị ghi lý do thay đổi: điểm hoặc câu trả lời khác với phần tự đánh giá."
        />
      </div>
      <div class="alert" data-alert role="alert" />
      <div class="bar">
        <Rules scores={submission.scores} cycle={cycle} live />
        <button type="submit" class="button">
          {KEEP}
        </button>
      </div>
    </form>
  );
}

/** What last year came to; empty where there is nothing to tell. */
function lastYearInWords(lastYear: Dossier | undefined): string {
  if (lastYear === undefined) return "";
  const points = "appraisal" in lastYear ? `, ${total(lastYear.appraisal.scores)} điểm` : "";
  if (!("decision" in lastYear)) return points === "" ? "" : `chưa có quyết định${points}`;
  const { recognised, cause } = lastYear.decision;
  if (recognised) return `Đạt${points}`;
  return `Không đạt${points}${cause === "" ? "" : `: ${cause}`}`;
}
