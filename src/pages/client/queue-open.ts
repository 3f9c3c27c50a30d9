import { BASIS_WORDS } from "../../domain/digital-basis.ts";
import { appraisalFields } from "./appraisal.ts";
import type { Act } from "./contract.ts";
import type { Basis, QueuePersonData } from "./contract-queue.ts";
import { element } from "./elements.ts";
import { evidenceNodes } from "./evidence.ts";
import { choose, type QueuePerson } from "./queue-person.ts";
import { filledReason } from "./reason.ts";
import { sendFrom, submitTo, type Understanding } from "./submit.ts";
import { bindUnitForm } from "./unit-form.ts";
import { formerWords } from "./wording.ts";

/** How a person's own forms send. */
export interface Sending {
  readonly token: string;
  /** After a click about one person. */
  recorded(person: QueuePerson): Understanding;
  /** Half-done work went to the server. */
  saved(person: QueuePerson): Understanding;
  changed(): void;
}

/** A copy of the form that the page carries once, with names of its own. */
function copyForm(index: number): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>("template#appraisal");
  if (template === null) return undefined;
  const copy = document.importNode(template.content, true);
  for (const part of copy.querySelectorAll("[id], [for], [aria-describedby]")) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(/\S+/g, `$&-${index}`));
    }
  }
  return copy;
}

/** What stands at one indicator of one person: evidence with its remarks, last year's scores, which score is the person's own. */
export function fillIndicator(
  row: HTMLElement,
  { evidence, ...data }: QueuePersonData,
  indicator: number,
): void {
  row.querySelector("[data-evidence]")?.replaceChildren(...evidenceNodes({ evidence, ...data }, indicator));
  const former = row.querySelector("[data-last-year]");
  const [self = 0, appraised = 0] = data.former?.[indicator - 1] ?? [];
  if (former) former.textContent = formerWords(self, appraised);
  const own = data.answered.scores[indicator - 1];
  row
    .querySelector(`input[value="${own}"] + span`)
    ?.append(element("span", " (điểm tự chấm)", "visually-hidden"));
}

function answeredWords(yes: boolean): string {
  return `Người kê khai trả lời: ${yes ? "Có" : "Không"}`;
}

function basisWords(basis: Basis | undefined): string {
  if (basis === undefined) return "Người kê khai nêu: chưa nêu";
  return `Người kê khai nêu: ${BASIS_WORDS[basis.kind]}${basis.note === "" ? "" : `: ${basis.note}`}`;
}

function fillAnswers(form: HTMLElement, { answered }: QueuePersonData): void {
  const hint = (name: string) =>
    form.querySelector(`[name="${name}"]`)?.closest("fieldset")?.querySelector(".hint");
  const digital = hint("digital");
  const proficient = hint("proficient");
  const claimed = form.querySelector("[data-claimed]");
  if (digital) digital.textContent = answeredWords(answered.digital);
  if (proficient)
    proficient.textContent = `${answeredWords(answered.proficient)}. Chỉ tính khi có kỹ năng số.`;
  if (claimed) claimed.textContent = basisWords(answered.basis);
}

/** Puts the whole scoring into a person that is opened for the first time; nothing is asked of the server for it. */
export function openPerson(person: QueuePerson, sending: Sending): void {
  const inside = person.item.querySelector<HTMLElement>("[data-inside]");
  const copy = copyForm(person.index);
  const form = copy?.querySelector<HTMLFormElement>('form[data-act="appraise"]');
  if (!inside || !copy || !form || person.form) return;
  for (const row of form.querySelectorAll<HTMLElement>("[data-indicator]")) {
    fillIndicator(row, person.data, Number(row.dataset.indicator));
  }
  fillAnswers(form, person.data);
  const returning = copy.querySelector<HTMLFormElement>('form[data-act="return"]');
  if (person.task === "prepare") {
    form.dataset.act = "prepare";
    form.querySelector("[data-save]")?.remove();
    returning?.closest("details")?.remove();
  } else if (returning) bindReturn(returning, person, sending);
  inside.append(copy);
  bindOwnForm(form, person, sending);
}

function addressee({ data, version }: QueuePerson) {
  return { subject: data.subject, row: data.row, version };
}

function bindOwnForm(form: HTMLFormElement, person: QueuePerson, sending: Sending): void {
  const unit = bindUnitForm(form, person.self, (choice) => {
    choose(person, choice);
    sending.changed();
  });
  unit.set(person.choice);
  person.form = unit;
  const act = (kind: "appraise" | "prepare"): Act => ({
    ...appraisalFields(person.self, unit.choice(), person.version),
    ...addressee(person),
    kind,
  });
  const kind = person.task === "prepare" ? "prepare" : "appraise";
  submitTo(form, sending.token, () => (unit.isComplete() ? act(kind) : undefined), sending.recorded(person));
  form.querySelector("[data-save]")?.addEventListener("click", () => {
    sendFrom(form, sending.token, () => act("prepare"), sending.saved(person));
  });
}

function bindReturn(form: HTMLFormElement, person: QueuePerson, sending: Sending): void {
  const make = (): Act | undefined => {
    const reason = filledReason(form);
    return reason === undefined ? undefined : { kind: "return", reason, ...addressee(person) };
  };
  submitTo(form, sending.token, make, sending.recorded(person));
}
