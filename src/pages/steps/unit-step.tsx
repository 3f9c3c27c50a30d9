import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { asksForLook, type EvidenceFinding } from "../../domain/evidence-findings.ts";
import { total } from "../../domain/scoring.ts";
import { formerScores } from "../former-score.ts";
import type { UnitStepPage } from "../page.ts";
import { AppraisalForm } from "../parts/appraisal-form.tsx";
import { Facts } from "../parts/facts.tsx";
import { Frame, NeedsScript } from "../parts/frame.tsx";
import { Since } from "../parts/note.tsx";
import { PersonLine } from "../parts/person-line.tsx";
import { ReasonForm } from "../parts/reason-form.tsx";
import { StepNotes } from "../parts/step-notes.tsx";

/** Thẩm định của đơn vị: keep the self scores, change some with a reason, or ask for more evidence; a deputy prepares it. */
export function UnitStep({ page }: { readonly page: UnitStepPage }) {
  const { cycle, criteria, dossier, prepares, findings, lastYear } = page;
  const { submission, prepared } = dossier;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step={prepares ? "Chuẩn bị thẩm định" : "Thẩm định của đơn vị"}
      heading={dossier.name}
      aside={dossier.personId}
    >
      <PersonLine holder={dossier} />
      <StepFacts page={page} />
      <NeedsScript />
      <Since notice={page.notice} />
      <StepNotes dossier={dossier} />
      <p class="lead">{prepares ? leadOfDeputy(page.head) : LEAD}</p>
      <AppraisalForm
        cycle={cycle}
        criteria={criteria}
        answered={submission}
        start={prepared ?? { ...submission, reason: "" }}
        findings={findings}
        former={formerScores(lastYear)}
        prepares={prepares}
      />
      {prepares ? null : <AskForMore />}
    </Frame>
  );
}

const LEAD =
  "Đề nghị đồng chí xem minh chứng rồi giữ nguyên hoặc sửa điểm. Chỉ khi đồng chí bấm nút, kết quả thẩm định mới được ghi.";

function leadOfDeputy(head: string): string {
  return `Đồng chí chuẩn bị để người thẩm định (${head}) xác nhận. Bản chuẩn bị chưa phải là kết quả thẩm định.`;
}

function StepFacts({ page }: { readonly page: UnitStepPage }) {
  const { cycle, dossier, lastYear, findings, onBehalfOf } = page;
  return (
    <Facts
      facts={[
        { label: "Nộp lúc", value: vietnameseMoment(dossier.submission.at) },
        { label: "Hạn thẩm định", value: `hết ngày ${vietnameseDay(cycle.unitDue)}` },
        { label: "Thay mặt", value: onBehalfOf },
        {
          label: "Người nhập",
          value: dossier.submission.enteredBy === "office" ? "Văn phòng nhập từ phiếu giấy" : "",
        },
        { label: `Năm ${cycle.year - 1}`, value: lastYearInWords(lastYear) },
        { label: "Minh chứng", value: findingsInWords(findings) },
      ]}
    />
  );
}

/** The way back to the person; closed at first. */
export function AskForMore() {
  return (
    <ReasonForm
      act="return"
      summary="Yêu cầu bổ sung"
      explanation="Hồ sơ được gửi trả để người kê khai bổ sung minh chứng và nộp lại; điểm chưa được ghi."
      label="Nội dung cần bổ sung"
      hint="Ghi rõ chỉ số nào, cần minh chứng gì. Nội dung này được gửi cho người kê khai."
      missing="Đề nghị ghi nội dung cần bổ sung."
      button="Gửi yêu cầu bổ sung"
    />
  );
}

/** How many indicators ask for a second look at their evidence; empty for none. */
export function findingsInWords(findings: readonly EvidenceFinding[]): string {
  const count = new Set(findings.filter(asksForLook).map(({ indicator }) => indicator)).size;
  return count === 0 ? "" : `${count} chỉ số cần xem lại minh chứng`;
}

/** What last year came to; empty where there is nothing to tell. */
export function lastYearInWords(lastYear: Dossier | undefined): string {
  if (lastYear === undefined) return "";
  const points = "appraisal" in lastYear ? `, ${total(lastYear.appraisal.scores)} điểm` : "";
  if (!("decision" in lastYear)) return points === "" ? "" : `chưa có quyết định${points}`;
  const { recognised, cause } = lastYear.decision;
  if (recognised) return `Đạt${points}`;
  return `Không đạt${points}${cause === "" ? "" : `: ${cause}`}`;
}
