import type { FormName, FormSetup } from "../app/book.ts";
import type { FormAnswer, Responses } from "../app/ports.ts";
import { epochOf, type Instant, instantOf } from "../domain/calendar.ts";
import { answerText } from "./answer-text.ts";

/**
 * The responses that Google Forms has stored, by item id: questions may be renamed and moved
 * (https://developers.google.com/apps-script/reference/forms/form#getResponses(Date)).
 * @param rung the form whose trigger this execution is: the event hands it over open
 */
export function formResponses(rung?: GoogleAppsScript.Forms.Form): Responses {
  const rungId = typeof rung?.getId === "function" ? rung.getId() : undefined;
  const open = (id: string) => (rung && id === rungId ? rung : FormApp.openById(id));
  return { since: (name, setup, from) => answersOf(name, open(setup.id), setup, from) };
}

function answersOf(
  name: FormName,
  form: GoogleAppsScript.Forms.Form,
  setup: FormSetup,
  from: Instant | "",
): readonly FormAnswer[] {
  const responses = from === "" ? form.getResponses() : form.getResponses(new Date(epochOf(from)));
  const keys = new Map(Object.entries(setup.items).map(([key, itemId]) => [itemId, key]));
  const answers = responses.map((response): FormAnswer => {
    const values: Record<string, string> = {};
    for (const itemResponse of response.getItemResponses()) {
      const key = keys.get(itemResponse.getItem().getId());
      if (key !== undefined) values[key] = answerText(itemResponse.getResponse());
    }
    return {
      form: name,
      responseId: response.getId(),
      at: instantOf(response.getTimestamp().getTime()),
      email: response.getRespondentEmail(),
      values,
    };
  });
  return answers.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
