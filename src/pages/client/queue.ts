import { appraisalFields, differs } from "./appraisal.ts";
import type { Act, Answer, Done, PageData } from "./contract.ts";
import type { OneOfMany, PersonAnswer, QueueData } from "./contract-queue.ts";
import { element } from "./elements.ts";
import { forget } from "./keep.ts";
import { IndicatorView } from "./queue-indicator.ts";
import { openPerson, type Sending } from "./queue-open.ts";
import { isPicked, peopleOf, type QueuePerson, showRefused } from "./queue-person.ts";
import { openUnionPerson } from "./queue-union.ts";
import { filledReason } from "./reason.ts";
import { submitTo } from "./submit.ts";
import { setText } from "./unit-form.ts";
import { manyButton } from "./wording.ts";

type ManyKind = Extract<Act, { readonly people: unknown }>["kind"];

/** Everything that waits for one approver: people open in place, many are recorded with one click. */
export function bindQueue(data: PageData, queue: QueueData): void {
  const everybody = peopleOf(queue);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-queue]")) {
    const part = form.closest<HTMLElement>("[data-part]");
    if (part) new QueuePart(part, form, everybody, data.token, queue).bind();
  }
}

/** The people of one step, and the click for many of them. */
class QueuePart {
  private people: QueuePerson[];
  private readonly part: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly everybody: readonly QueuePerson[];
  private readonly token: string;
  private readonly queue: QueueData;
  private readonly kind: ManyKind;

  constructor(
    part: HTMLElement,
    form: HTMLFormElement,
    everybody: readonly QueuePerson[],
    token: string,
    queue: QueueData,
  ) {
    this.part = part;
    this.form = form;
    this.everybody = everybody;
    this.token = token;
    this.queue = queue;
    this.kind = form.dataset.queue as ManyKind;
    this.people = everybody.filter(({ item }) => part.contains(item));
  }

  bind(): void {
    const sending = this.sending();
    for (const person of this.people) {
      person.item.querySelector("details")?.addEventListener("toggle", () => {
        if (person.task === "union") openUnionPerson(person, this.queue.indicators, sending);
        else openPerson(person, sending);
      });
    }
    this.part.addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement && event.target.matches("[data-pick]")) this.tally();
    });
    this.part.querySelector("[data-pick-clear]")?.addEventListener("click", () => this.pickClear());
    this.bindViews();
    submitTo(this.form, this.token, () => this.act(), {
      done: (answer) => this.take(answer),
      refused: (answer) => this.takeRefused(answer),
    });
    this.tally();
  }

  private bindViews(): void {
    const place = this.part.querySelector<HTMLElement>('[data-view="indicator"]');
    const list = this.part.querySelector<HTMLElement>('[data-view="people"]');
    if (place === null || list === null) return;
    const view = new IndicatorView(
      place,
      () => this.people,
      this.queue.indicators,
      () => this.tally(),
    );
    for (const radio of this.part.querySelectorAll<HTMLInputElement>("[data-chooses-view]")) {
      radio.addEventListener("change", () => {
        const byIndicator = radio.value === "indicator";
        place.hidden = !byIndicator;
        list.hidden = byIndicator;
        if (byIndicator) view.show();
      });
    }
  }

  private sending(): Sending {
    return {
      token: this.token,
      changed: () => this.tally(),
      recorded: (person) => ({
        done: (answer) => {
          this.remove(person);
          this.say(answer.message);
          return true;
        },
      }),
      saved: (person) => ({
        done: ({ message, version }) => {
          forget(person.data.subject);
          for (const same of this.everybody) {
            if (same.data.subject === person.data.subject) same.version = version ?? same.version;
          }
          this.say(message);
          return true;
        },
      }),
    };
  }

  private pickClear(): void {
    for (const { item } of this.people) {
      const pick = item.querySelector<HTMLInputElement>("[data-pick]");
      if (pick && item.dataset.clear !== undefined) pick.checked = true;
    }
    this.tally();
  }

  /** How many are picked, how many of them changed; a reason for all is asked for only where somebody has none. */
  private tally(): void {
    const picked = this.people.filter(isPicked);
    const changed = picked.filter(({ self, choice }) => this.kind !== "concur-many" && differs(self, choice));
    const shown = this.part.querySelector("[data-tally]");
    const kept = picked.length - changed.length;
    const words =
      this.kind === "concur-many"
        ? `Đã chọn ${picked.length} hồ sơ`
        : `Đã chọn ${picked.length}: ${kept} giữ nguyên, ${changed.length} sửa`;
    if (shown) setText(shown, picked.length === 0 ? "Chưa chọn hồ sơ nào" : words);
    const button = this.form.querySelector('button[type="submit"]');
    if (button) setText(button, manyButton(this.kind, picked.length, changed.length));
    const reason = this.form.querySelector<HTMLElement>("[data-change-reason]");
    if (reason) reason.hidden = changed.every(({ choice }) => choice.reason.trim() !== "");
  }

  private act(): Act | undefined {
    const picked = this.people.filter(isPicked);
    for (const person of this.people) showRefused(person, "");
    if (picked.length === 0) {
      this.alert("Đề nghị đánh dấu những hồ sơ cần ghi, hoặc mở từng hồ sơ.");
      return undefined;
    }
    const part = this.form.querySelector<HTMLElement>("[data-change-reason]");
    const reason = part === null || part.hidden ? "" : filledReason(part);
    if (reason === undefined) return undefined;
    const people = picked.map((person) => oneOf(person));
    return { kind: this.kind, people, ...(reason === "" ? {} : { reason }) };
  }

  private alert(message: string): void {
    this.form.querySelector("[data-alert]")?.replaceChildren(element("p", message));
  }

  private take({ people = [], message }: Done): boolean {
    this.settle(people);
    this.say(message);
    return true;
  }

  private takeRefused({ people, message }: Extract<Answer, { ok: false }>): boolean {
    if (people === undefined) return false;
    this.settle(people);
    this.alert(message);
    return true;
  }

  /** Takes out those that were recorded, says at each other one why not. */
  private settle(answers: readonly PersonAnswer[]): void {
    const bySubject = new Map(answers.map((answer) => [answer.subject, answer]));
    for (const person of [...this.people]) {
      const answer = bySubject.get(person.data.subject);
      if (answer?.ok) this.remove(person);
      else if (answer) showRefused(person, answer.message);
    }
  }

  private remove(person: QueuePerson): void {
    forget(person.data.subject);
    person.item.remove();
    this.people = this.people.filter((other) => other !== person);
    const view = this.part.querySelector<HTMLInputElement>('[data-chooses-view][value="indicator"]');
    if (view?.checked) view.dispatchEvent(new Event("change"));
    this.tally();
    if (this.people.length === 0) this.part.hidden = true;
    const heading = document.querySelector("h1");
    const left = document.querySelectorAll("[data-item]").length + this.queue.besides;
    if (heading)
      setText(heading, left === 0 ? "Không còn hồ sơ nào chờ đồng chí" : `${left} hồ sơ chờ đồng chí`);
  }

  /** Says what was recorded, and moves the reading there: the place that was read is gone. */
  private say(message: string): void {
    const status = document.querySelector<HTMLElement>("[data-said]");
    if (status === null) return;
    status.hidden = false;
    status.textContent = message;
    status.tabIndex = -1;
    status.focus();
  }
}

function oneOf(person: QueuePerson): OneOfMany {
  const { data, version, task, self, choice } = person;
  const fields = task === "union" ? {} : appraisalFields(self, choice, version);
  return { ...fields, subject: data.subject, row: data.row, version };
}
