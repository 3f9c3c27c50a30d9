import type { Act } from "./contract.ts";
import { filledReason } from "./reason.ts";

/** The list: strikes people out with a reason, keeps the tally. Returns what makes its act. */
export function bindList(form: HTMLFormElement, proposed: number, version: number): () => Act | undefined {
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-strike]") : null;
    if (button === null) return;
    strike(button);
    tally(form, proposed);
  });
  form.addEventListener("keydown", (event) => {
    // Enter in a field must not approve the whole list.
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  return () => {
    const except = exceptions(form);
    if (except === undefined) return undefined;
    const written = new FormData(form);
    const number = String(written.get("number") ?? "").trim();
    const date = String(written.get("date") ?? "");
    return {
      kind: "decide",
      version,
      ...(Object.keys(except).length > 0 ? { except } : {}),
      ...(number === "" ? {} : { number }),
      ...(date === "" ? {} : { date }),
    };
  };
}

/** Strikes the person of this button out, or takes them back in. */
function strike(button: Element): void {
  const person = button.closest<HTMLElement>("[data-person]");
  if (person === null) return;
  const struck = person.toggleAttribute("data-struck");
  button.setAttribute("aria-pressed", String(struck));
  if (struck) person.append(reasonField(person.dataset.person ?? "", button.textContent ?? ""));
  else person.querySelector(".field")?.remove();
  person.querySelector<HTMLInputElement>('[name="reason"]')?.focus();
}

/** The reason of one exception, made when it is asked for: a list may hold thousands of people. */
function reasonField(personId: string, whom: string): HTMLElement {
  const field = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const error = document.createElement("p");
  field.className = "field";
  input.id = `except-${personId}`;
  input.name = "reason";
  input.required = true;
  input.maxLength = 500;
  input.autocomplete = "off";
  label.htmlFor = input.id;
  label.textContent = `Lý do ${whom.charAt(0).toLowerCase()}${whom.slice(1)}`;
  error.id = `${input.id}-error`;
  error.className = "field-error";
  error.dataset.missing = "Đề nghị ghi lý do, hoặc bấm “Loại” lần nữa để giữ lại.";
  error.setAttribute("role", "alert");
  input.setAttribute("aria-describedby", error.id);
  field.append(label, input, error);
  return field;
}

function tally(form: HTMLElement, proposed: number): void {
  const struck = form.querySelectorAll("[data-struck]").length;
  const shown = form.querySelector("[data-tally]");
  if (shown === null) return;
  const count = document.createElement("b");
  count.textContent = String(proposed - struck);
  shown.replaceChildren("Công nhận ", count, struck === 0 ? " người" : ` người, loại ${struck} người`);
}

/** Mã CCVC → reason; undefined where a reason is missing (the first one is focused). */
function exceptions(form: HTMLElement): Record<string, string> | undefined {
  const except: Record<string, string> = {};
  for (const person of form.querySelectorAll<HTMLElement>("[data-struck]")) {
    const reason = filledReason(person);
    if (reason === undefined) return undefined;
    except[person.dataset.person ?? ""] = reason;
  }
  return except;
}
