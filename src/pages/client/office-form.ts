import { isShown } from "../../domain/office-form.ts";
import type { Act } from "./contract.ts";
import { bindCopy } from "./copy-text.ts";
import { sendFrom, submitTo, type Understanding } from "./submit.ts";

type OfficeAct = Extract<Act, { readonly kind: "office" | "office-view" }>;

/**
 * A dialog of the Office that asks: shows the fields that belong to what is typed, asks the server for the form anew when
 * what the rest hangs on changes, sends what was typed by the name of each field.
 */
export function bindOfficeForm(form: HTMLFormElement, token: string): void {
  const understands: Understanding = {
    form: (html) => goOn(html, token),
    field: (name, message) => showError(form, name, message),
  };
  const act = (kind: OfficeAct["kind"]): Act => ({
    kind,
    command: form.dataset.command ?? "",
    values: typed(form),
  });
  submitTo(form, token, () => (isFilled(form) ? act(kindOf(form)) : undefined), understands);
  bindCopy(form);
  form.addEventListener("change", (event) => {
    showFields(form);
    const field = event.target instanceof Element ? event.target.closest("[data-reloads]") : null;
    if (field) sendFrom(form, token, () => (hasValue(field) ? act("office-view") : undefined), understands);
  });
}

function kindOf(form: HTMLFormElement): OfficeAct["kind"] {
  return form.dataset.act === "office-view" ? "office-view" : "office";
}

/** Puts the next form in place; reading goes on at what the choice has brought. */
function goOn(html: string, token: string): void {
  const page = document.getElementById("page");
  if (page === null) return;
  page.innerHTML = html;
  const form = page.querySelector<HTMLFormElement>("form[data-command]");
  if (form) bindOfficeForm(form, token);
  const [place] = [
    "[data-known]",
    "[data-field]:not([data-reloads]):not([hidden]) [name]",
    "[data-field] [name]",
  ]
    .map((selector) => page.querySelector<HTMLElement>(selector))
    .filter((found) => found !== null);
  place?.focus();
}

function fieldsOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>("[data-field]")];
}

function hasValue(field: Element): boolean {
  return [...field.querySelectorAll<HTMLInputElement>("[name]")].some(
    (control) => textOf(control).trim() !== "",
  );
}

function textOf(control: HTMLInputElement): string {
  return control.type === "checkbox" && !control.checked ? "" : control.value;
}

/** What is typed, by the name of the field; several checked boxes one a line; what is not shown stays away. */
function typed(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>("[name]")) {
    if (control.closest("[data-field][hidden]")) continue;
    const value = textOf(control);
    const before = values[control.name] ?? "";
    values[control.name] = before === "" ? value : value === "" ? before : `${before}\n${value}`;
  }
  return values;
}

/** Shows and hides the fields that depend on others. */
function showFields(form: HTMLFormElement): void {
  const parts = fieldsOf(form);
  const fields = parts.map(({ dataset }) => ({
    name: dataset.field ?? "",
    ...(dataset.shownBy === undefined
      ? {}
      : { shownWhen: { field: dataset.shownBy, is: JSON.parse(dataset.shownIs ?? "[]") as string[] } }),
  }));
  parts.forEach((part) => {
    part.hidden = false;
  });
  const values = typed(form);
  parts.forEach((part, index) => {
    part.hidden = !isShown(fields[index] ?? {}, fields, values);
  });
}

/** True when nothing required is missing; else each error stands at its field, and the first is focused. */
function isFilled(form: HTMLFormElement): boolean {
  const missing = fieldsOf(form).filter((field) => {
    const wanted = !field.hidden && field.dataset.missing !== undefined && !hasValue(field);
    setError(field, wanted ? (field.dataset.missing ?? "") : "");
    return wanted;
  });
  missing[0]?.querySelector<HTMLElement>("[name]")?.focus();
  return missing.length === 0;
}

function showError(form: HTMLFormElement, name: string, message: string): boolean {
  const field = fieldsOf(form).find(({ dataset, hidden }) => dataset.field === name && !hidden);
  if (!field) return false;
  setError(field, message);
  field.querySelector<HTMLElement>("[name]")?.focus();
  return true;
}

function setError(field: HTMLElement, message: string): void {
  const error = field.querySelector(".field-error");
  if (error) error.textContent = message;
  for (const control of field.querySelectorAll("[name]")) {
    control.setAttribute("aria-invalid", String(message !== ""));
  }
}
