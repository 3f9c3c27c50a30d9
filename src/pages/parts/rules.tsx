import type { Cycle } from "../../domain/cycle.ts";
import type { Scores } from "../../domain/dossier.ts";
import { lowest, passes, total } from "../../domain/scoring.ts";
import { MEETS, MEETS_NOT } from "../client/wording.ts";

interface RulesProps {
  readonly scores: Scores;
  readonly cycle: Pick<Cycle, "passTotal" | "passFloor">;
  /** The page's script keeps it up to date, and it is read out as it changes. */
  readonly live?: boolean;
}

/** The title's two rules against these scores: total and lowest, each with what is needed. */
export function Rules({ scores, cycle, live = false }: RulesProps) {
  const sum = total(scores);
  const least = lowest(scores);
  return (
    <div class="rules" data-rules role={live ? "status" : undefined}>
      <p class="rule" data-rule="total" data-met={String(sum >= cycle.passTotal)}>
        <span>
          Tổng <b data-value>{sum}</b>/100
        </span>
        <span class="needed">cần từ {cycle.passTotal}</span>
      </p>
      <p class="rule" data-rule="lowest" data-met={String(least >= cycle.passFloor)}>
        <span>
          Thấp nhất <b data-value>{least}</b>
        </span>
        <span class="needed">cần từ {cycle.passFloor}</span>
      </p>
      <p class="verdict" data-verdict data-met={String(passes(scores, cycle))}>
        {passes(scores, cycle) ? MEETS : MEETS_NOT}
      </p>
    </div>
  );
}
