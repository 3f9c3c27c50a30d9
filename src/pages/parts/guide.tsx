import type { Indicator } from "../../domain/criteria.ts";

interface GuideProps {
  readonly indicator: Indicator;
  /** False while "chưa đối chiếu bản gốc": the guide is a draft, and says so. */
  readonly checked: boolean;
}

/** Hướng dẫn cho điểm, Minh chứng gợi ý: folded away under an indicator; nothing where the tab says nothing. */
export function Guide({ indicator, checked }: GuideProps) {
  const { guide, suggestedEvidence, number } = indicator;
  if (guide === undefined && suggestedEvidence === undefined) return null;
  return (
    <details class="guide">
      <summary>
        Hướng dẫn cho điểm<span class="visually-hidden"> chỉ số {number}</span>
      </summary>
      {guide === undefined ? null : <p class="quote">{guide}</p>}
      {suggestedEvidence === undefined ? null : <p class="quote">Minh chứng gợi ý: {suggestedEvidence}</p>}
      {checked ? null : <p class="hint">Dự thảo, chưa đối chiếu bản gốc.</p>}
    </details>
  );
}
