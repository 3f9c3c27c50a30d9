import type { FormSetup } from "../app/book.ts";
import type { FormAnswer, Responses } from "../app/ports.ts";
import { epochOf, instantOf } from "../domain/calendar.ts";
import { answerText } from "./answer-text.ts";
import { withPatience } from "./patience.ts";

/**
 * The responses that Google Forms has stored, by item id: questions may be renamed and moved
 * (https://developers.google.com/apps-script/reference/forms/form#getResponses(Date)).
 * @param rung the form whose trigger this execution is: the event hands it over open
 */
export function formResponses(rung?: GoogleAppsScript.Forms.Form): Responses {
  const rungId = typeof rung?.getId === "function" ? rung.getId() : undefined;
  const open = (id: string) => (rung && id === rungId ? rung : withPatience(() => FormApp.openById(id)));
  return {
    since: (name, setup, from, isHandled = () => false) => {
      const form = open(setup.id);
      const stored = withPatience(() =>
        from === "" ? form.getResponses() : form.getResponses(new Date(epochOf(from))),
      );
      const answers = stored.flatMap((response): FormAnswer | readonly FormAnswer[] => {
        const responseId = response.getId();
        const at = instantOf(response.getTimestamp().getTime());
        return isHandled(responseId, at) ? [] : { ...answerOf(response, setup), form: name, responseId, at };
      });
      return answers.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    },
  };
}

function answerOf(
  response: GoogleAppsScript.Forms.FormResponse,
  { items }: FormSetup,
): Pick<FormAnswer, "email" | "values"> {
  const keys = new Map(Object.entries(items).map(([key, itemId]) => [itemId, key]));
  const values: Record<string, string> = {};
  for (const itemResponse of response.getItemResponses()) {
    const key = keys.get(itemResponse.getItem().getId());
    if (key !== undefined) values[key] = answerText(itemResponse.getResponse());
  }
  return { email: response.getRespondentEmail(), values };
}
