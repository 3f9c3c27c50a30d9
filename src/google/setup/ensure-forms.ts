import type { SystemState } from "../../app/book.ts";
import { textsOf } from "../../app/follow-criteria.ts";
import type { Ledger } from "../../app/ports.ts";
import type { CriteriaSet } from "../../domain/criteria.ts";
import { FORM_DEFINITIONS, type FormDefinition } from "./form-definitions.ts";
import { formFromResource } from "./form-from-resource.ts";
import { withCriteria } from "./form-texts.ts";
import { openToResponders } from "./responder-access.ts";
import type { Step } from "./step.ts";

function makeForm(
  definition: FormDefinition,
  system: SystemState,
  ledger: Ledger,
  criteria: CriteriaSet | undefined,
): Step {
  const { name, load, confirmation } = definition;
  const worded = name === "selfAssessment" ? criteria : undefined;
  const resource = worded ? withCriteria(load(), worded) : load();
  const made = formFromResource(resource, confirmation);
  const form = worded ? { ...made, texts: textsOf(worded) } : made;
  const after = { ...system, forms: { ...system.forms, [name]: form } };
  ledger.commit({ system: after });
  const { title } = resource.info;
  return { system: after, made: [`Biểu mẫu "${title}": ${form.url}`, ...openToResponders(form.id, title)] };
}

/** Makes the forms that are missing, worded by the criteria set; each is remembered as soon as it stands, so that a run cut short makes no third one. */
export function ensureForms(system: SystemState, ledger: Ledger, criteria: CriteriaSet | undefined): Step {
  return FORM_DEFINITIONS.filter(({ name }) => system.forms[name] === undefined).reduce<Step>(
    (before, definition) => {
      const { system: after, made } = makeForm(definition, before.system, ledger, criteria);
      return { system: after, made: [...before.made, ...made] };
    },
    { system, made: [] },
  );
}
