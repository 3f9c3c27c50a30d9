import { lowest, passes, total } from "../../domain/scoring.ts";
import { appraiseAct, type Choice, differs } from "./appraisal.ts";
import type { Act, SelfAssessed } from "./contract.ts";
import { filledReason } from "./reason.ts";
import { KEEP, MEETS, MEETS_NOT, SAVE } from "./wording.ts";

/**
 * The unit's form: keeps total, rules and the button's words in step with what is chosen, asks for a reason as soon
 * as something differs. Returns what makes its act.
 */
export function bindUnitForm(
  form: HTMLFormElement,
  self: SelfAssessed,
  version: number,
): () => Act | undefined {
  const show = () => showChoice(form, self, choiceOf(form, self));
  form.addEventListener("change", show);
  form.addEventListener("click", (event) => closeAfterTap(event));
  show();
  return () => {
    const choice = choiceOf(form, self);
    const reasonPart = form.querySelector<HTMLElement>("[data-change-reason]");
    if (reasonPart !== null && differs(self, choice) && filledReason(reasonPart) === undefined)
      return undefined;
    return appraiseAct(self, choice, version);
  };
}

function choiceOf(form: HTMLFormElement, self: SelfAssessed): Choice {
  const chosen = new FormData(form);
  return {
    scores: self.scores.map((score, index) => Number(chosen.get(`score-${index + 1}`) ?? score)),
    digital: chosen.get("digital") === "yes",
    proficient: chosen.get("proficient") === "yes",
    reason: String(chosen.get("reason") ?? ""),
  };
}

/** A tap on a score ends the change: the row closes. With the keyboard it stays open, the arrows walk along. */
function closeAfterTap(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement) || !event.target.name.startsWith("score-")) return;
  if (event.detail === 0) return;
  const row = event.target.closest("details");
  if (row === null) return;
  row.open = false;
  row.querySelector("summary")?.focus({ preventScroll: true });
}

function showChoice(form: HTMLFormElement, self: SelfAssessed, choice: Choice): void {
  for (const row of form.querySelectorAll<HTMLElement>("[data-indicator]")) showScore(row, self, choice);
  const changed = differs(self, choice);
  const reasonPart = form.querySelector<HTMLElement>("[data-change-reason]");
  if (reasonPart) reasonPart.hidden = !changed;
  const button = form.querySelector('button[type="submit"]');
  if (button) button.textContent = changed ? SAVE : KEEP;
  showRule(form, "total", total(choice.scores), self.passTotal);
  showRule(form, "lowest", lowest(choice.scores), self.passFloor);
  const verdict = form.querySelector<HTMLElement>("[data-verdict]");
  if (verdict === null) return;
  const met = passes(choice.scores, self);
  verdict.dataset.met = String(met);
  setText(verdict, met ? MEETS : MEETS_NOT);
}

function showScore(row: HTMLElement, self: SelfAssessed, choice: Choice): void {
  const index = Number(row.dataset.indicator) - 1;
  const score = choice.scores[index] ?? 0;
  const own = self.scores[index] ?? 0;
  const value = row.querySelector<HTMLElement>("[data-score]");
  const note = row.querySelector("[data-changed-note]");
  row.toggleAttribute("data-changed", score !== own);
  if (value) {
    setText(value, String(score));
    value.toggleAttribute("data-below", score < self.passFloor);
  }
  if (note) setText(note, score === own ? "Điểm tự chấm" : `Đã sửa, tự chấm ${own}`);
}

function showRule(form: HTMLElement, name: string, value: number, needed: number): void {
  const rule = form.querySelector<HTMLElement>(`[data-rule="${name}"]`);
  const shown = rule?.querySelector("[data-value]");
  if (!rule || !shown) return;
  rule.dataset.met = String(value >= needed);
  setText(shown, String(value));
}

/** Writes only what differs, so that a screen reader is told what changed and no more. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
