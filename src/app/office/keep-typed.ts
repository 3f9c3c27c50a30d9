import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";

/**
 * A form that is asked anew keeps what was typed into it, as long as it is still about the same thing (`about`: the key
 * of the list, the person); what the choice itself hangs on says its own value.
 */
export function keepTyped(form: OfficeForm, typed: OfficeValues, about: string): OfficeForm {
  const carries = { ...form.carries, about };
  if ((typed.about ?? about) !== about) return { ...form, carries };
  const given = new Map(Object.entries(typed));
  const fields = form.fields.map((field) => {
    const value = field.reloads ? undefined : given.get(field.name);
    return value === undefined ? field : { ...field, value };
  });
  return { ...form, fields, carries };
}
