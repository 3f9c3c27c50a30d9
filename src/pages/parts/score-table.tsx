import type { CriteriaSet } from "../../domain/criteria.ts";
import type { Appraisal, Submission } from "../../domain/dossier.ts";
import type { EvidenceFinding } from "../../domain/evidence-findings.ts";
import { total } from "../../domain/scoring.ts";
import { Evidence } from "./evidence.tsx";
import { Guide } from "./guide.tsx";

interface ScoreTableProps {
  readonly criteria: CriteriaSet;
  readonly submission: Submission;
  /** Undefined while the unit has not appraised: there is one column then. */
  readonly appraisal: Appraisal | undefined;
  readonly floor: number;
  readonly withEvidence?: boolean;
  readonly findings?: readonly EvidenceFinding[];
}

/** Self and appraised scores and answers side by side; what differs is marked in words, not by colour alone. */
export function ScoreTable({
  criteria,
  submission,
  appraisal,
  floor,
  withEvidence = false,
  findings = [],
}: ScoreTableProps) {
  return (
    <table class="scores">
      <caption class="visually-hidden">Điểm từng chỉ số</caption>
      <thead>
        <tr>
          <th scope="col">Chỉ số</th>
          <th scope="col" class="figure">
            Tự chấm
          </th>
          {appraisal ? (
            <th scope="col" class="figure">
              Thẩm định
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {criteria.indicators.map((asked) => (
          <tr>
            <th scope="row">
              {asked.number}. {asked.text}
              {withEvidence ? (
                <>
                  <Guide indicator={asked} checked={criteria.checkedAgainstOriginal} />
                  <Evidence
                    evidence={submission.evidence[asked.number - 1] ?? ""}
                    findings={findings.filter(({ indicator }) => indicator === asked.number)}
                  />
                </>
              ) : null}
            </th>
            <td class="figure">{submission.scores[asked.number - 1]}</td>
            {appraisal ? (
              <Appraised
                self={submission.scores[asked.number - 1] ?? 0}
                score={appraisal.scores[asked.number - 1] ?? 0}
                floor={floor}
              />
            ) : null}
          </tr>
        ))}
        <Answer
          question="Kỹ năng số đáp ứng công việc"
          self={submission.digitalSkills}
          found={appraisal?.digitalSkills}
        />
        <Answer
          question="Thành thạo trên môi trường số"
          self={submission.proficient}
          found={appraisal?.proficient}
        />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Tổng điểm</th>
          <td class="figure">{total(submission.scores)}</td>
          {appraisal ? <td class="figure">{total(appraisal.scores)}</td> : null}
        </tr>
      </tfoot>
    </table>
  );
}

function Appraised(props: { readonly self: number; readonly score: number; readonly floor: number }) {
  const difference = props.score - props.self;
  return (
    <td class="figure" data-below={props.score < props.floor ? "" : undefined}>
      {props.score}
      {difference === 0 ? null : (
        <span class="difference">{difference > 0 ? `+${difference}` : `−${-difference}`}</span>
      )}
    </td>
  );
}

function Answer(props: {
  readonly question: string;
  readonly self: boolean;
  readonly found: boolean | undefined;
}) {
  return (
    <tr>
      <th scope="row">{props.question}</th>
      <td class="figure word">{props.self ? "Có" : "Không"}</td>
      {props.found === undefined ? null : (
        <td class="figure word">
          {props.found ? "Có" : "Không"}
          {props.found === props.self ? null : <span class="difference">đã sửa</span>}
        </td>
      )}
    </tr>
  );
}
