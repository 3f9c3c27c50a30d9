import { lowest, passes, total } from "../../domain/scoring.ts";
import { differs } from "./appraisal.ts";
import type { SelfAssessed } from "./contract.ts";
import type { Basis, Choice } from "./contract-queue.ts";
import { filledReason } from "./reason.ts";
import { KEEP, MEETS, MEETS_NOT, SAVE, SEND_TO_HEAD } from "./wording.ts";

/** A form of the unit's step, kept in step with what is chosen. */
export interface UnitForm {
  choice(): Choice;
  /** Chooses what was kept or prepared. */
  set(choice: Choice): void;
  /** True when nothing is missing; else the reason is asked for. */
  isComplete(): boolean;
}

/**
 * The unit's form: keeps total, rules and the button's words in step with what is chosen, asks for a reason as soon
 * as something differs. `changed` hears of every change that a person makes.
 */
export function bindUnitForm(
  form: HTMLFormElement,
  self: SelfAssessed,
  changed: (choice: Choice) => void,
): UnitForm {
  const show = () => showChoice(form, self, choiceOf(form, self));
  form.addEventListener("input", () => {
    show();
    changed(choiceOf(form, self));
  });
  form.addEventListener("click", closeAfterTap);
  show();
  return {
    choice: () => choiceOf(form, self),
    set: (choice) => {
      setChoice(form, choice);
      show();
    },
    isComplete: () => {
      const part = form.querySelector<HTMLElement>("[data-change-reason]");
      const needed = differs(self, choiceOf(form, self));
      return part === null || !needed || filledReason(part) !== undefined;
    },
  };
}

function basisOf(chosen: FormData): Basis | undefined {
  const kind = String(chosen.get("basis") ?? "");
  if (kind !== "confirmation" && kind !== "certificate" && kind !== "unit") return undefined;
  return { kind, note: String(chosen.get("basis-note") ?? "") };
}

function choiceOf(form: HTMLFormElement, self: SelfAssessed): Choice {
  const chosen = new FormData(form);
  const basis = basisOf(chosen);
  return {
    scores: self.scores.map((score, index) => Number(chosen.get(`score-${index + 1}`) ?? score)),
    digital: chosen.get("digital") === "yes",
    proficient: chosen.get("proficient") === "yes",
    reason: String(chosen.get("reason") ?? ""),
    ...(basis ? { basis } : {}),
  };
}

function check(form: HTMLFormElement, name: string, value: string): void {
  const radio = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (radio) radio.checked = true;
}

function write(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field) field.value = value;
}

function setChoice(form: HTMLFormElement, choice: Choice): void {
  choice.scores.forEach((score, index) => {
    check(form, `score-${index + 1}`, String(score));
  });
  check(form, "digital", choice.digital ? "yes" : "no");
  check(form, "proficient", choice.proficient ? "yes" : "no");
  write(form, "basis", choice.basis?.kind ?? "");
  write(form, "basis-note", choice.basis?.note ?? "");
  write(form, "reason", choice.reason);
}

/** A tap on a score ends the change: the row closes. With the keyboard it stays open, the arrows walk along. */
export function closeAfterTap(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement) || event.target.closest(".scale-field") === null) return;
  if (event.detail === 0) return;
  const row = event.target.closest("details");
  if (row === null) return;
  row.open = false;
  row.querySelector("summary")?.focus({ preventScroll: true });
}

function showChoice(form: HTMLFormElement, self: SelfAssessed, choice: Choice): void {
  for (const row of form.querySelectorAll<HTMLElement>("[data-indicator]")) {
    showScore(row, Number(row.dataset.indicator) - 1, self, choice);
  }
  const changed = differs(self, choice);
  toggle(form, "[data-change-reason]", changed);
  toggle(form, "[data-basis]", choice.digital);
  toggle(form, "[data-basis-note]", choice.basis !== undefined);
  const button = form.querySelector('button[type="submit"]');
  const prepares = form.dataset.act === "prepare";
  if (button) setText(button, prepares ? SEND_TO_HEAD : changed ? SAVE : KEEP);
  showRule(form, "total", total(choice.scores), self.passTotal);
  showRule(form, "lowest", lowest(choice.scores), self.passFloor);
  const verdict = form.querySelector<HTMLElement>("[data-verdict]");
  if (verdict !== null) showVerdict(verdict, passes(choice.scores, self));
}

function toggle(form: HTMLFormElement, selector: string, shown: boolean): void {
  const part = form.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !shown;
}

/** Whether both rules are met, in words and colour. */
export function showVerdict(verdict: HTMLElement, met: boolean): void {
  verdict.dataset.met = String(met);
  setText(verdict, met ? MEETS : MEETS_NOT);
}

/** One indicator's score, and whether it differs from the person's own. */
export function showScore(row: HTMLElement, index: number, self: SelfAssessed, choice: Choice): void {
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

function showRule(form: HTMLFormElement, name: string, value: number, needed: number): void {
  const rule = form.querySelector<HTMLElement>(`[data-rule="${name}"]`);
  const shown = rule?.querySelector("[data-value]");
  if (!rule || !shown) return;
  rule.dataset.met = String(value >= needed);
  setText(shown, String(value));
}

/** Writes only what differs, so that a screen reader is told what changed and no more. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
