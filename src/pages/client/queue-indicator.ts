import { element } from "./elements.ts";
import { fillIndicator } from "./queue-open.ts";
import { choose, type QueuePerson } from "./queue-person.ts";
import { closeAfterTap, showScore } from "./unit-form.ts";

/** One indicator down all people: chosen above, a row each below; what is chosen here holds in the people's own forms too. */
export class IndicatorView {
  private readonly place: HTMLElement;
  private readonly people: () => readonly QueuePerson[];
  private readonly changed: () => void;
  private readonly indicators: readonly string[];
  private readonly rows = element("ol", "", "indicators");
  private readonly guide = element("div", "");
  private indicator = 1;

  constructor(
    place: HTMLElement,
    people: () => readonly QueuePerson[],
    indicators: readonly string[],
    changed: () => void,
  ) {
    this.place = place;
    this.people = people;
    this.indicators = indicators;
    this.changed = changed;
  }

  show(): void {
    if (this.place.childElementCount === 0) this.place.append(this.chooser(), this.guide, this.rows);
    this.guide.replaceChildren(...this.guideOf());
    this.rows.replaceChildren(...this.people().map((person) => this.row(person)));
  }

  private chooser(): HTMLElement {
    const field = element("div", "", "field");
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.id = `indicator-of-${this.people()[0]?.task ?? ""}`;
    label.htmlFor = select.id;
    label.textContent = "Chỉ số";
    this.indicators.forEach((text, index) => {
      select.append(new Option(text, String(index + 1)));
    });
    select.addEventListener("change", () => {
      this.indicator = Number(select.value);
      this.show();
    });
    field.append(label, select);
    return field;
  }

  private template(): HTMLElement | undefined {
    const content = document.querySelector<HTMLTemplateElement>("template#appraisal")?.content;
    return content?.querySelector<HTMLElement>(`[data-indicator="${this.indicator}"]`) ?? undefined;
  }

  /** The whole text, which a phone's narrow list cuts short, and how to score it. */
  private guideOf(): readonly Node[] {
    const guide = this.template()?.querySelector(".guide");
    const text = element("p", this.indicators[this.indicator - 1] ?? "", "indicator-text");
    return guide ? [text, document.importNode(guide, true)] : [text];
  }

  private row(person: QueuePerson): HTMLElement {
    const original = this.template();
    const row = original ? document.importNode(original, true) : element("li", "");
    const index = this.indicator - 1;
    row.querySelector(".guide")?.remove();
    const name = row.querySelector(".indicator-text");
    if (name) name.textContent = person.data.name;
    const edit = row.querySelector(".score-edit .visually-hidden");
    if (edit) edit.textContent = ` của ${person.data.name}`;
    const legend = row.querySelector("legend");
    if (legend) legend.textContent = `Điểm thẩm định của ${person.data.name}, từ 1 đến 10`;
    fillIndicator(row, person.data, this.indicator);
    for (const radio of row.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
      radio.name = `row-${person.index}`;
      radio.checked = Number(radio.value) === person.choice.scores[index];
    }
    showScore(row, index, person.self, person.choice);
    row.addEventListener("click", closeAfterTap);
    row.addEventListener("change", (event) => this.take(event, row, person));
    return row;
  }

  private take(event: Event, row: HTMLElement, person: QueuePerson): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const index = this.indicator - 1;
    const score = Number(event.target.value);
    const scores = person.choice.scores.map((former, at) => (at === index ? score : former));
    choose(person, { ...person.choice, scores });
    person.form?.set(person.choice);
    showScore(row, index, person.self, person.choice);
    this.changed();
  }
}
