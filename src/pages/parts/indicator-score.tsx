import type { Indicator } from "../../domain/criteria.ts";
import { INDICATOR_NUMBERS } from "../../domain/scoring.ts";
import { Evidence } from "./evidence.tsx";

interface IndicatorScoreProps {
  readonly indicator: Indicator;
  readonly evidence: string;
  readonly self: number;
  /** Last year's appraised score; undefined where there is none. */
  readonly lastYear: number | undefined;
  readonly floor: number;
}

/** One indicator at the unit step: what it asks, the evidence, the score; two taps change it. */
export function IndicatorScore({ indicator, evidence, self, lastYear, floor }: IndicatorScoreProps) {
  const { number, text } = indicator;
  return (
    <li class="indicator" data-indicator={number}>
      <div class="what">
        <p class="indicator-text">
          <span class="number">{number}.</span> {text}
        </p>
        <Evidence evidence={evidence} />
      </div>
      <details class="score">
        <summary>
          <span class="score-value" data-below={self < floor ? "" : undefined} data-score>
            {self}
          </span>
          <span class="score-note">
            <span data-changed-note>Điểm tự chấm</span>
            {lastYear === undefined ? null : <span class="last-year">Năm trước {lastYear}</span>}
          </span>
          <span class="score-edit">
            Sửa điểm<span class="visually-hidden"> chỉ số {number}</span>
          </span>
        </summary>
        <Scale number={number} self={self} floor={floor} />
      </details>
    </li>
  );
}

function Scale({
  number,
  self,
  floor,
}: {
  readonly number: number;
  readonly self: number;
  readonly floor: number;
}) {
  return (
    <fieldset class="scale-field">
      <legend class="visually-hidden">Điểm thẩm định chỉ số {number}, từ 1 đến 10</legend>
      <div class="scale ten">
        {/* Scores run from 1 to 10, as the indicators do. */}
        {INDICATOR_NUMBERS.map((score) => (
          <label class={score < floor ? "below" : undefined}>
            <input type="radio" name={`score-${number}`} value={score} checked={score === self} />
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
