import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { booleanArgument, Exception, signatureMismatch, textArgument } from "../exception.ts";
import { fileId, publishedFormId } from "../identifiers.ts";
import { createForm } from "./form.ts";
import { EmailCollectionType, ItemType } from "./item-types.ts";
import { formsLimits } from "./limits.ts";
import type { FormState } from "./state.ts";

/**
 * `FormApp`.
 *
 * @see https://developers.google.com/apps-script/reference/forms/form-app
 */
export function createFormApp(runtime: Runtime) {
  return {
    FormApp: serviceObject("FormApp", {
      ItemType,
      EmailCollectionType,
      create: (title: unknown, isPublished?: unknown) =>
        runtime.call({ name: "FormApp.create", modelledMs: costs.formCreate }, () => {
          if (title === null || title === undefined || title === "") {
            throw signatureMismatch("FormApp.create", [title]);
          }
          const published = booleanArgument("FormApp.create", isPublished ?? true);
          const form = newForm(runtime, textArgument("FormApp.create", title), published);
          runtime.set("forms", { ...runtime.world.forms, [form.id]: form });
          return createForm(runtime, form.id);
        }),
      openById: (id: unknown) =>
        runtime.call({ name: "FormApp.openById", modelledMs: costs.formProperty }, () => {
          const formId = textArgument("FormApp.openById", id);
          if (!runtime.world.forms[formId]) throw new Exception(formsLimits.notFound);
          return createForm(runtime, formId);
        }),
    }),
  };
}

function newForm(runtime: Runtime, title: string, published: boolean): FormState {
  const randomBytes = (count: number) => runtime.randomBytes(count);
  return {
    id: fileId(randomBytes),
    publishedId: publishedFormId(randomBytes),
    title,
    description: "",
    published,
    acceptingResponses: published,
    emailCollection: "DO_NOT_COLLECT",
    allowResponseEdits: false,
    confirmationMessage: "",
    closedMessage: "",
    progressBar: false,
    limitOneResponse: false,
    respondAgainLink: true,
    publishedReaders: [],
    items: [],
    responses: [],
  };
}
