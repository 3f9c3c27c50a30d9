import type { FormAnswer, Responses } from "../app/ports.ts";
import { epochOf, instantOf } from "../domain/calendar.ts";
import { answerText } from "./answer-text.ts";

/**
 * The responses that Google Forms has stored, by item id: questions may be renamed and moved
 * (https://developers.google.com/apps-script/reference/forms/form#getResponses(Date)).
 */
export const formResponses: Responses = {
  since: (name, setup, from) => {
    const form = FormApp.openById(setup.id);
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
  },
};
