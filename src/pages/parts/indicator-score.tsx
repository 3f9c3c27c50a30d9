import type { Indicator } from "../../domain/criteria.ts";
import type { EvidenceFinding } from "../../domain/evidence-findings.ts";
import { INDICATOR_NUMBERS } from "../../domain/scoring.ts";
import { type FormerScore, formerInWords } from "../former-score.ts";
import { Evidence } from "./evidence.tsx";
import { Guide } from "./guide.tsx";

interface IndicatorScoreProps {
  readonly indicator: Indicator;
  /** Whether its criteria set was checked against the original. */
  readonly checked: boolean;
  readonly evidence: string;
  readonly findings: readonly EvidenceFinding[];
  readonly self: number;
  /** Where the form starts from: the self score, or what was prepared. */
  readonly score: number;
  readonly lastYear: FormerScore | undefined;
  readonly floor: number;
}

/** One indicator at the unit step: what it asks, the evidence, the score; two taps change it. */
export function IndicatorScore(props: IndicatorScoreProps) {
  const { indicator, checked, evidence, findings, self, score, lastYear, floor } = props;
  const { number, text } = indicator;
  return (
    <li class="indicator" data-indicator={number}>
      <div class="what">
        <p class="indicator-text">
          <span class="number">{number}.</span> {text}
        </p>
        <Guide indicator={indicator} checked={checked} />
        <div data-evidence>
          <Evidence evidence={evidence} findings={findings} />
        </div>
      </div>
      <details class="score">
        <summary>
          <span class="score-value" data-below={score < floor ? "" : undefined} data-score>
            {score}
          </span>
          <span class="score-note">
            <span data-changed-note>Điểm tự chấm</span>
            <span class="last-year" data-last-year>
              {lastYear === undefined ? null : formerInWords(lastYear)}
            </span>
          </span>
          <span class="score-edit">
            Sửa điểm<span class="visually-hidden"> chỉ số {number}</span>
          </span>
        </summary>
        <Scale number={number} self={self} score={score} floor={floor} />
      </details>
    </li>
  );
}

interface ScaleProps {
  readonly number: number;
  readonly self: number;
  readonly score: number;
  readonly floor: number;
}

function Scale({ number, self, score: start, floor }: ScaleProps) {
  return (
    <fieldset class="scale-field">
      <legend class="visually-hidden">Điểm thẩm định chỉ số {number}, từ 1 đến 10</legend>
      <div class="scale ten">
        {/* Scores run from 1 to 10, as the indicators do. */}
        {INDICATOR_NUMBERS.map((score) => (
          <label class={score < floor ? "below" : undefined}>
            <input type="radio" name={`score-${number}`} value={score} checked={score === start} />
            <span>
              {score}
              {score === self ? <span class="visually-hidden"> (điểm tự chấm)</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
