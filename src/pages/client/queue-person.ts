import { passes, total } from "../../domain/scoring.ts";
import { differs } from "./appraisal.ts";
import type { SelfAssessed } from "./contract.ts";
import type { Choice, QueueData, QueuePersonData } from "./contract-queue.ts";
import { element } from "./elements.ts";
import { keep, keptOf } from "./keep.ts";
import { setText, showVerdict, type UnitForm } from "./unit-form.ts";

export type QueueTask = "appraise" | "prepare" | "union";

/** One person of the list while the page is open: what is chosen, and where it shows. */
export interface QueuePerson {
  readonly data: QueuePersonData;
  readonly task: QueueTask;
  readonly item: HTMLElement;
  readonly self: SelfAssessed;
  /** Tells the persons' fields apart. */
  readonly index: number;
  version: number;
  choice: Choice;
  /** The person's own form, once opened. */
  form?: UnitForm;
}

/** Everybody on the page. */
export function peopleOf(queue: QueueData): QueuePerson[] {
  return queue.people.flatMap((data, index): QueuePerson[] => {
    const item = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(data.item)}"]`);
    if (item === null) return [];
    const { passTotal, passFloor } = queue;
    const self = { ...data.answered, passTotal, passFloor };
    const start = data.found ?? data.start ?? { ...data.answered, reason: "" };
    const task = data.item.slice(0, data.item.indexOf(" ")) as QueueTask;
    const person: QueuePerson = { data, task, item, self, index, version: data.version, choice: start };
    const kept = task === "union" ? undefined : keptOf(data.subject, data.version);
    if (kept) {
      person.choice = kept;
      showSummary(person);
      markKept(person);
    }
    return [person];
  });
}

/** What was chosen for a person now holds, wherever it was chosen. */
export function choose(person: QueuePerson, choice: Choice): void {
  person.choice = choice;
  if (keep(person.data.subject, person.version, choice)) markKept(person);
  showSummary(person);
}

function showSummary({ item, choice, self }: QueuePerson): void {
  const sum = item.querySelector("[data-total]");
  const verdict = item.querySelector<HTMLElement>("[data-summary-verdict]");
  if (sum) setText(sum, String(total(choice.scores)));
  if (verdict) showVerdict(verdict, passes(choice.scores, self));
  item.toggleAttribute("data-changed-person", differs(self, choice));
}

/** A mark in the summary that this browser keeps half-done work of the person. */
function markKept({ item }: QueuePerson): void {
  if (item.querySelector("[data-kept-mark]")) return;
  const mark = element("span", "Đã lưu trên máy này", "mark");
  mark.dataset.keptMark = "";
  marksOf(item)?.append(mark);
}

function marksOf(item: HTMLElement): Element | null {
  const marks = item.querySelector(".marks");
  if (marks) return marks;
  const made = element("span", "", "marks");
  item.querySelector("summary")?.append(made);
  return made;
}

export function isPicked({ item }: QueuePerson): boolean {
  return item.querySelector<HTMLInputElement>("[data-pick]")?.checked ?? false;
}

/** Why a click did not record this person; empty takes the words away. */
export function showRefused({ item }: QueuePerson, message: string): void {
  const place = item.querySelector("[data-refused]");
  if (place) setText(place, message);
}
