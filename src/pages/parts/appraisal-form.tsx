import type { CriteriaSet } from "../../domain/criteria.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { Scores } from "../../domain/dossier.ts";
import type { EvidenceFinding } from "../../domain/evidence-findings.ts";
import { KEEP, SEND_TO_HEAD } from "../client/wording.ts";
import type { FormerScore } from "../former-score.ts";
import { byCompetence } from "./by-competence.ts";
import { type DigitalAnswers, DigitalPart } from "./digital-part.tsx";
import { IndicatorScore } from "./indicator-score.tsx";
import { ReasonField } from "./reason-field.tsx";
import { Rules } from "./rules.tsx";

/** Scores and answers: the person's own, or those an appraisal starts from. */
export interface Answers extends DigitalAnswers {
  readonly scores: Scores;
}

interface AppraisalFormProps {
  readonly cycle: Pick<Cycle, "passTotal" | "passFloor">;
  readonly criteria: CriteriaSet;
  /** As the person handed in. */
  readonly answered: Answers & { readonly evidence: readonly string[] };
  /** Where the form starts from: the same, or what was prepared. */
  readonly start: Answers & { readonly reason: string };
  readonly findings: readonly EvidenceFinding[];
  readonly former: readonly FormerScore[] | undefined;
  /** The deputy prepares for the head. */
  readonly prepares: boolean;
}

/** Ten scores, digital skills, the reason once something differs, total and rules: what the unit's step records. */
export function AppraisalForm(props: AppraisalFormProps) {
  const { cycle, start, answered, prepares } = props;
  return (
    <form data-act={prepares ? "prepare" : "appraise"} noValidate>
      <Indicators {...props} />
      <DigitalPart answered={answered} start={start} />
      <div class="change-reason" data-change-reason hidden>
        <ReasonField
          id="reason-appraise"
          label="Lý do thay đổi"
          hint="Bắt buộc khi điểm hoặc câu trả lời khác với phần tự đánh giá."
          missing="Đề nghị ghi lý do thay đổi: điểm hoặc câu trả lời khác với phần tự đánh giá."
          value={start.reason}
        />
      </div>
      <div class="alert" data-alert role="alert" />
      <p class="hint kept" data-kept role="status" />
      <div class="bar">
        <Rules scores={start.scores} cycle={cycle} live />
        <div class="buttons">
          <button type="submit" class="button">
            {prepares ? SEND_TO_HEAD : KEEP}
          </button>
          {prepares ? null : (
            <button type="button" class="button secondary" data-save>
              Lưu tạm
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

function Indicators({ criteria, cycle, answered, start, findings, former }: AppraisalFormProps) {
  return (
    <>
      {byCompetence(criteria).map((group) => (
        <section class="competence">
          <h2>{group.competence}</h2>
          <ol class="indicators">
            {group.indicators.map((indicator) => (
              <IndicatorScore
                checked={criteria.checkedAgainstOriginal}
                indicator={indicator}
                evidence={answered.evidence[indicator.number - 1] ?? ""}
                findings={findings.filter((finding) => finding.indicator === indicator.number)}
                self={answered.scores[indicator.number - 1] ?? 0}
                score={start.scores[indicator.number - 1] ?? 0}
                lastYear={former?.[indicator.number - 1]}
                floor={cycle.passFloor}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
