import type { CriteriaSet, Indicator } from "../../domain/criteria.ts";
import type { FormItemResource, FormResource } from "./form-resource.ts";

/** What a draft is marked with until the Office has compared it with the original. */
const UNCHECKED = " (dự thảo, chưa đối chiếu bản gốc)";

function indicatorOf(
  item: FormItemResource,
  kind: string,
  { indicators }: CriteriaSet,
): Indicator | undefined {
  const number = new RegExp(`^${kind}\\.(\\d+)$`).exec(item.itemId)?.[1];
  return number === undefined
    ? undefined
    : indicators.find((indicator) => indicator.number === Number(number));
}

function withLine(description: string, line: string): string {
  return [description, line].filter((part) => part !== "").join("\n");
}

function scoreItem(
  item: FormItemResource,
  { number, text, guide }: Indicator,
  mark: string,
): FormItemResource {
  const line = guide === undefined ? "" : `Hướng dẫn cho điểm${mark}: ${guide}`;
  return { ...item, title: `Chỉ số ${number}. ${text}`, description: withLine(item.description, line) };
}

function evidenceItem(item: FormItemResource, { suggestedEvidence }: Indicator): FormItemResource {
  const line = suggestedEvidence === undefined ? "" : `Minh chứng gợi ý: ${suggestedEvidence}`;
  return { ...item, description: withLine(item.description, line) };
}

/** The competences of the indicators from this page's first to the next page's. */
function pageTitle(
  item: FormItemResource,
  items: readonly FormItemResource[],
  { indicators }: CriteriaSet,
): string {
  const first = Number(/^competence\.(\d+)$/.exec(item.itemId)?.[1] ?? 0);
  const starts = items.flatMap(({ itemId }) => /^competence\.(\d+)$/.exec(itemId)?.[1] ?? []).map(Number);
  const next = Math.min(...starts.filter((start) => start > first), Number.POSITIVE_INFINITY);
  const asked = indicators.filter(({ number }) => number >= first && number < next);
  return [...new Set(asked.map(({ competence }) => competence))].join(" · ") || item.title;
}

/**
 * The form's definition with the wording of a criteria set: titles of the ten questions and of their pages, the scoring
 * guide and the suggested evidence under each question. What the definition says itself stays.
 */
export function withCriteria(resource: FormResource, criteria: CriteriaSet): FormResource {
  const mark = criteria.checkedAgainstOriginal ? "" : UNCHECKED;
  const items = resource.items.map((item) => {
    const scored = indicatorOf(item, "scores", criteria);
    if (scored) return scoreItem(item, scored, mark);
    const evidenced = indicatorOf(item, "evidence", criteria);
    if (evidenced) return evidenceItem(item, evidenced);
    const isPage = item.itemId.startsWith("competence.");
    return isPage ? { ...item, title: pageTitle(item, resource.items, criteria) } : item;
  });
  return { ...resource, items };
}
