import type { Act } from "./contract.ts";
import { element } from "./elements.ts";
import { evidenceNodes } from "./evidence.ts";
import type { Sending } from "./queue-open.ts";
import type { QueuePerson } from "./queue-person.ts";
import { filledReason } from "./reason.ts";
import { submitTo } from "./submit.ts";

/** Opens a person at the union's step: what was found beside what was claimed; to object, with a reason. */
export function openUnionPerson(person: QueuePerson, indicators: readonly string[], sending: Sending): void {
  const inside = person.item.querySelector<HTMLElement>("[data-inside]");
  if (inside === null || inside.childElementCount > 0) return;
  const { found } = person.data;
  if (found && found.reason !== "") {
    inside.append(element("p", `Lý do đơn vị thay đổi: ${found.reason}`, "note quote"));
  }
  inside.append(scores(person, indicators), objection(person, sending));
}

function scores({ data }: QueuePerson, indicators: readonly string[]): HTMLElement {
  const table = element("table", "", "scores");
  const head = document.createElement("thead");
  head.append(row(["Chỉ số", "Tự chấm", ...(data.found ? ["Thẩm định"] : [])], "col"));
  const body = document.createElement("tbody");
  indicators.forEach((text, index) => {
    const self = data.answered.scores[index] ?? 0;
    const score = data.found?.scores[index];
    const cells = [text, String(self), ...(score === undefined ? [] : [inWords(self, score)])];
    const line = row(cells, "row");
    line.firstElementChild?.append(...evidenceNodes(data, index + 1));
    body.append(line);
  });
  table.append(head, body);
  return table;
}

/** The appraised score, with how far it is from the person's own. */
function inWords(self: number, score: number): string {
  const difference = score - self;
  return difference === 0 ? String(score) : `${score} (${difference > 0 ? "+" : "−"}${Math.abs(difference)})`;
}

function row(cells: readonly string[], scope: "col" | "row"): HTMLElement {
  const line = document.createElement("tr");
  cells.forEach((text, index) => {
    const heads = scope === "col" || index === 0;
    const cell = element(heads ? "th" : "td", text, index === 0 ? "" : "figure");
    if (heads) cell.setAttribute("scope", scope);
    line.append(cell);
  });
  return line;
}

/** The way to object, drawn as the page of one dossier has it. */
function objection(person: QueuePerson, sending: Sending): HTMLElement {
  const way = element("details", "", "other-way");
  const form = document.createElement("form");
  const field = element("div", "", "field");
  const label = document.createElement("label");
  const text = document.createElement("textarea");
  const error = element("p", "", "field-error");
  const alert = element("div", "", "alert");
  const button = element("button", "Gửi ý kiến không nhất trí", "button secondary") as HTMLButtonElement;
  text.id = `object-${person.index}`;
  text.name = "reason";
  text.rows = 3;
  text.maxLength = 2000;
  text.required = true;
  label.htmlFor = text.id;
  label.textContent = "Lý do không nhất trí";
  error.id = `${text.id}-error`;
  error.dataset.missing = "Đề nghị ghi lý do không nhất trí.";
  error.setAttribute("role", "alert");
  text.setAttribute("aria-describedby", error.id);
  alert.dataset.alert = "";
  alert.setAttribute("role", "alert");
  button.type = "submit";
  form.noValidate = true;
  field.append(label, text, error);
  form.append(field, alert, button);
  way.append(element("summary", "Không nhất trí"), form);
  submitTo(form, sending.token, () => objectionAct(form, person), sending.recorded(person));
  return way;
}

function objectionAct(form: HTMLFormElement, { data, version }: QueuePerson): Act | undefined {
  const reason = filledReason(form);
  if (reason === undefined) return undefined;
  return { kind: "object", subject: data.subject, row: data.row, version, reason };
}
