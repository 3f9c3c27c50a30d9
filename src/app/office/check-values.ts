import { chosenPerson } from "../../domain/chosen-person.ts";
import {
  isShown,
  longestValue,
  type OfficeField,
  type OfficeForm,
  type OfficeValues,
} from "../../domain/office-form.ts";
import { accept, type Outcome, refuse } from "../../domain/refusal.ts";
import { parseDay } from "../../domain/settings.ts";
import { atField, type Refused } from "../answer.ts";

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function wrong(field: OfficeField, typed: string, wanted: string): Outcome<never> {
  return refuse("bad-value", `${field.label}: “${shortened(typed)}” ${wanted}`);
}

function checkDay(field: OfficeField, typed: string): Outcome<string> {
  const day = parseDay(typed);
  return day === undefined ? wrong(field, typed, "không phải là ngày; cần dạng 24/11/2026.") : accept(day);
}

function checkPerson(field: OfficeField, typed: string): Outcome<string> {
  const people = (field.options ?? []).map(({ value, label }) => ({
    id: value,
    name: label.startsWith(`${value} – `) ? label.slice(value.length + 3) : label,
  }));
  const person = chosenPerson(typed, people);
  return person.ok ? accept(person.value.id) : person;
}

function checkChoice(field: OfficeField, typed: string): Outcome<string> {
  const known = new Set((field.options ?? []).map(({ value }) => value));
  const chosen = field.type === "checklist" ? typed.split("\n").filter((line) => line !== "") : [typed];
  const foreign = chosen.find((value) => !known.has(value));
  if (foreign !== undefined) return wrong(field, foreign, "không có trong các lựa chọn; đề nghị chọn lại.");
  return accept([...new Set(chosen)].join("\n"));
}

/** A value that is there, by the type of its field. */
function checkTyped(field: OfficeField, typed: string): Outcome<string> {
  switch (field.type) {
    case "date":
      return checkDay(field, typed);
    case "person":
      return checkPerson(field, typed);
    case "select":
    case "checklist":
      return checkChoice(field, typed);
    case "checkbox":
      return accept("yes");
    case "number":
      return /^-?\d{1,9}$/.test(typed)
        ? accept(String(Number(typed)))
        : wrong(field, typed, "không phải là số nguyên.");
    case "email":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)
        ? accept(typed)
        : wrong(field, typed, "không phải là địa chỉ thư điện tử.");
    case "file-link":
      return /^https:\/\/\S+$/i.test(typed)
        ? accept(typed)
        : wrong(field, typed, "không phải là liên kết; cần địa chỉ bắt đầu bằng https://.");
    case "text":
    case "textarea":
      return accept(typed);
  }
}

function checkField(field: OfficeField, typed: string): Outcome<string> {
  if (typed === "") {
    return field.required ? refuse("missing-value", `Chưa điền “${field.label}”.`) : accept("");
  }
  const most = longestValue(field);
  if (typed.length > most && field.type !== "checklist") {
    return refuse(
      "too-long",
      `${field.label}: ${typed.length} ký tự, nhiều nhất ${most} ký tự; đề nghị viết ngắn lại.`,
    );
  }
  return checkTyped(field, typed);
}

/**
 * What was typed, checked against the form that asked for it: a value for each field and each of `carries`, nothing
 * else. A field that is not shown is empty. Refused at the first field that is missing or wrong.
 */
export function checkValues(
  form: OfficeForm,
  typed: OfficeValues,
): { readonly ok: true; readonly value: OfficeValues } | Refused {
  const { fields, carries = {} } = form;
  const given = new Map(Object.entries(typed).map(([name, value]) => [name, value.normalize("NFC").trim()]));
  const present = Object.fromEntries(fields.map(({ name }) => [name, given.get(name) ?? ""]));
  const checked: Record<string, string> = {};
  for (const field of fields) {
    if (!isShown(field, fields, present)) {
      checked[field.name] = "";
      continue;
    }
    const value = checkField(field, present[field.name] ?? "");
    if (!value.ok) return atField(field.name, value);
    checked[field.name] = value.value;
  }
  for (const name of Object.keys(carries)) checked[name] = given.get(name) ?? "";
  return accept(checked);
}
