import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { enumName } from "../enumeration.ts";
import { dateArgument, Exception, signatureMismatch, textsArgument } from "../exception.ts";
import { FormAccess } from "./form-access.ts";
import { formItemMembers } from "./form-items.ts";
import { createFormResponse, createNewFormResponse, formUrl } from "./form-response.ts";
import { EmailCollectionType } from "./item-types.ts";
import type { FormState } from "./state.ts";

const formIds = new WeakMap<object, string>();

/** Id of what a script gives for a form: the `Form` itself or its id; undefined for anything else. */
export function formIdOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? formIds.get(value) : undefined;
}

/**
 * A form as scripts see it.
 *
 * @see https://developers.google.com/apps-script/reference/forms/form
 */
export function createForm(runtime: Runtime, id: string): object {
  const form = new FormAccess(runtime, id);
  form.object = serviceObject("Form", {
    ...addressMembers(form),
    ...textMembers(form),
    ...switchMembers(form),
    ...publishingMembers(form),
    ...formItemMembers(form),
    ...responseMembers(form),
  });
  formIds.set(form.object, id);
  return form.object;
}

function addressMembers(form: FormAccess) {
  return {
    getId: () => form.read("getId", ({ id }) => id),
    getPublishedUrl: () => form.read("getPublishedUrl", formUrl),
    getEditUrl: () => form.read("getEditUrl", ({ id }) => `https://docs.google.com/forms/d/${id}/edit`),
    getSummaryUrl: () =>
      form.read("getSummaryUrl", ({ id }) => `https://docs.google.com/forms/d/${id}/viewanalytics`),
  };
}

function textMembers(form: FormAccess) {
  return {
    getTitle: () => form.read("getTitle", ({ title }) => title),
    setTitle: (title: unknown) => form.write("setTitle", () => ({ title: form.text("setTitle", title) })),
    getDescription: () => form.read("getDescription", ({ description }) => description),
    setDescription: (text: unknown) =>
      form.write("setDescription", () => ({ description: form.text("setDescription", text) })),
    getConfirmationMessage: () =>
      form.read("getConfirmationMessage", ({ confirmationMessage }) => confirmationMessage),
    setConfirmationMessage: (text: unknown) =>
      form.write("setConfirmationMessage", () => ({
        confirmationMessage: form.text("setConfirmationMessage", text),
      })),
    getCustomClosedFormMessage: () =>
      form.read("getCustomClosedFormMessage", ({ closedMessage }) => closedMessage),
    setCustomClosedFormMessage: (text: unknown) =>
      form.write("setCustomClosedFormMessage", () => ({
        closedMessage: form.text("setCustomClosedFormMessage", text),
      })),
  };
}

function switchMembers(form: FormAccess) {
  const flag = (
    getter: string,
    setter: string,
    key: "allowResponseEdits" | "progressBar" | "limitOneResponse" | "respondAgainLink",
  ) => ({
    [getter]: () => form.read(getter, (state) => state[key]),
    [setter]: (enabled: unknown) => form.write(setter, () => ({ [key]: form.flag(setter, enabled) })),
  });
  return {
    ...flag("canEditResponse", "setAllowResponseEdits", "allowResponseEdits"),
    ...flag("hasProgressBar", "setProgressBar", "progressBar"),
    ...flag("hasLimitOneResponsePerUser", "setLimitOneResponsePerUser", "limitOneResponse"),
    ...flag("hasRespondAgainLink", "setShowLinkToRespondAgain", "respondAgainLink"),
    collectsEmail: () => form.read("collectsEmail", (state) => state.emailCollection !== "DO_NOT_COLLECT"),
    setCollectEmail: (collect: unknown) =>
      form.write("setCollectEmail", () => ({
        emailCollection: form.flag("setCollectEmail", collect) ? "VERIFIED" : "DO_NOT_COLLECT",
      })),
    setEmailCollectionType: (type: unknown) =>
      form.write("setEmailCollectionType", () => {
        const emailCollection = enumName(EmailCollectionType, type);
        if (!emailCollection) throw signatureMismatch("FormApp.Form.setEmailCollectionType", [type]);
        return { emailCollection };
      }),
    getEmailCollectionType: () =>
      form.read("getEmailCollectionType", (state) => EmailCollectionType[state.emailCollection]),
  };
}

function publishingMembers(form: FormAccess) {
  return {
    supportsAdvancedResponderPermissions: () => form.read("supportsAdvancedResponderPermissions", () => true),
    isPublished: () => form.read("isPublished", ({ published }) => published),
    /** "This method supersedes calls to setAcceptingResponses(enabled)." */
    setPublished: (enabled: unknown) =>
      form.write("setPublished", () => {
        const published = form.flag("setPublished", enabled);
        return { published, acceptingResponses: published };
      }),
    isAcceptingResponses: () => form.read("isAcceptingResponses", (state) => state.acceptingResponses),
    setAcceptingResponses: (enabled: unknown) =>
      form.write("setAcceptingResponses", ({ published }) => {
        const acceptingResponses = form.flag("setAcceptingResponses", enabled);
        if (acceptingResponses && !published) {
          throw new Exception("Cannot accept responses: the form is not published.");
        }
        return { acceptingResponses };
      }),
    addPublishedReader: (email: unknown) =>
      form.write("addPublishedReader", (state) =>
        readersWith(state, [form.text("addPublishedReader", email)]),
      ),
    addPublishedReaders: (emails: unknown) =>
      form.write("addPublishedReaders", (state) =>
        readersWith(state, textsArgument("FormApp.Form.addPublishedReaders", emails)),
      ),
    getPublishedReaders: () =>
      form.read("getPublishedReaders", ({ publishedReaders }) =>
        publishedReaders.map((email) => serviceObject("User", { getEmail: () => email })),
      ),
  };
}

function readersWith({ publishedReaders }: FormState, emails: readonly string[]): Partial<FormState> {
  const invalid = emails.find((email) => !/^\S+@\S+$/.test(email));
  if (invalid !== undefined) throw new Exception(`Invalid email: ${invalid}`);
  return { publishedReaders: [...new Set([...publishedReaders, ...emails])] };
}

function responseMembers(form: FormAccess) {
  const { runtime } = form;
  return {
    createResponse: () => form.read("createResponse", () => createNewFormResponse(runtime, form.id)),
    /** "The earliest date and time for which form responses should be returned": that moment included. */
    getResponses: (timestamp?: unknown) =>
      runtime.call(
        { name: "Form.getResponses", modelledMs: costs.formResponses, about: () => form.state.title },
        () => {
          const from =
            timestamp === undefined ? undefined : dateArgument("FormApp.Form.getResponses", timestamp);
          const { state } = form;
          const wanted = state.responses.filter(({ at }) => from === undefined || at >= from);
          return wanted.map((response) => createFormResponse(runtime, state, response));
        },
      ),
    getResponse: (responseId: unknown) =>
      runtime.call({ name: "Form.getResponse", modelledMs: costs.formResponses }, () => {
        const id = form.text("getResponse", responseId);
        const found = form.state.responses.find((response) => response.id === id);
        if (!found) throw new Exception("No response found with the given ID.");
        return createFormResponse(runtime, form.state, found);
      }),
  };
}
