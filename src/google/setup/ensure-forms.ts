import type { SystemState } from "../../app/book.ts";
import type { Ledger } from "../../app/ports.ts";
import { FORM_DEFINITIONS, type FormDefinition } from "./form-definitions.ts";
import { formFromResource } from "./form-from-resource.ts";
import { openToResponders } from "./responder-access.ts";
import type { Step } from "./step.ts";

function makeForm({ name, load, confirmation }: FormDefinition, system: SystemState, ledger: Ledger): Step {
  const resource = load();
  const form = formFromResource(resource, confirmation);
  const after = { ...system, forms: { ...system.forms, [name]: form } };
  ledger.commit({ system: after });
  const { title } = resource.info;
  return { system: after, made: [`Biểu mẫu "${title}": ${form.url}`, ...openToResponders(form.id, title)] };
}

/** Makes the forms that are missing; each is remembered as soon as it stands, so that a run cut short makes no third one. */
export function ensureForms(system: SystemState, ledger: Ledger): Step {
  return FORM_DEFINITIONS.filter(({ name }) => system.forms[name] === undefined).reduce<Step>(
    (before, definition) => {
      const { system: after, made } = makeForm(definition, before.system, ledger);
      return { system: after, made: [...before.made, ...made] };
    },
    { system, made: [] },
  );
}
