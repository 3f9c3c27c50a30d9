import { type ContractCase, type Google, messageOf } from "./contract.ts";

const CLOCK = "https://developers.google.com/apps-script/reference/script/clock-trigger-builder";

/** Cases leave the script with the triggers it had. */
function withoutTriggers<T>({ ScriptApp }: Google, body: () => T): T {
  const before = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
  try {
    return body();
  } finally {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (!before.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
    }
  }
}

export const scriptCases: readonly ContractCase[] = [
  {
    name: "a clock trigger is listed with its function and no source id, until it is deleted",
    source: "https://developers.google.com/apps-script/reference/script/trigger#getTriggerSourceId()",
    run: (google) =>
      withoutTriggers(google, () => {
        const { ScriptApp } = google;
        const made = ScriptApp.newTrigger("doGet").timeBased().everyHours(4).create();
        const listed = ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === made.getUniqueId());
        const facts = [
          listed?.getHandlerFunction(),
          String(listed?.getEventType()),
          String(listed?.getTriggerSource()),
          listed?.getTriggerSourceId() ?? null,
        ];
        ScriptApp.deleteTrigger(made);
        const left = ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === made.getUniqueId());
        return [...facts, left];
      }),
    expected: ["doGet", "CLOCK", "CLOCK", null, false],
  },
  {
    name: "a form's submit trigger names the form",
    source: "https://developers.google.com/apps-script/reference/script/form-trigger-builder#onFormSubmit()",
    run: (google) =>
      withoutTriggers(google, () => {
        const form = google.FormApp.create("Hợp đồng: chuông", true);
        const trigger = google.ScriptApp.newTrigger("doGet").forForm(form).onFormSubmit().create();
        return [
          trigger.getTriggerSourceId() === form.getId(),
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
        ];
      }),
    expected: [true, "ON_FORM_SUBMIT", "FORMS"],
  },
  {
    name: "everyMinutes takes 1, 5, 10, 15 and 30 only",
    source: `${CLOCK}#everyMinutes(Integer)`,
    run: ({ ScriptApp }) => messageOf(() => ScriptApp.newTrigger("doGet").timeBased().everyMinutes(7)),
    expected: "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
  },
  {
    name: "a time of day needs a frequency",
    source: `${CLOCK}#atHour(Integer)`,
    run: (google) =>
      withoutTriggers(google, () => {
        const timed = () => google.ScriptApp.newTrigger("doGet").timeBased().atHour(6).nearMinute(30);
        return [
          messageOf(() => timed().create()) !== "nothing thrown",
          messageOf(() => timed().everyDays(1).inTimezone("Asia/Ho_Chi_Minh").create()),
        ];
      }),
    expected: [true, "nothing thrown"],
  },
  {
    name: "a script has at most twenty triggers",
    source: "https://developers.google.com/apps-script/guides/services/quotas#current_limitations",
    run: (google) =>
      withoutTriggers(google, () => {
        const { ScriptApp } = google;
        const free = 20 - ScriptApp.getProjectTriggers().length;
        const add = () => ScriptApp.newTrigger("doGet").timeBased().after(3_600_000).create();
        for (let count = 0; count < free; count += 1) add();
        return messageOf(add);
      }),
    expected:
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  },
  {
    name: "requireAllScopes passes where everything is granted",
    source:
      "https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)",
    run: ({ ScriptApp }) => messageOf(() => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)),
    expected: "nothing thrown",
  },
  {
    name: "triggers on opening name the form or the spreadsheet, and a clock may be set to a moment",
    source: "https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onOpen()",
    run: (google) =>
      withoutTriggers(google, () => {
        const { FormApp, ScriptApp, SpreadsheetApp } = google;
        const form = FormApp.create("Hợp đồng: khi mở", true);
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const made = [
          ScriptApp.newTrigger("doGet").forForm(form).onOpen().create(),
          ScriptApp.newTrigger("doGet").forSpreadsheet(spreadsheet).onOpen().create(),
          ScriptApp.newTrigger("doGet")
            .timeBased()
            .at(new Date(Date.now() + 3_600_000))
            .create(),
        ];
        return made.map((trigger) => `${trigger.getTriggerSource()} ${trigger.getEventType()}`);
      }),
    expected: ["FORMS ON_OPEN", "SPREADSHEETS ON_OPEN", "CLOCK CLOCK"],
  },
  {
    name: "a script that is not deployed as a web app has no address",
    source: "https://developers.google.com/apps-script/reference/script/service#getUrl()",
    run: ({ ScriptApp }) => {
      const service = ScriptApp.getService();
      return [Boolean(service.getUrl()) === service.isEnabled(), ScriptApp.getScriptId().length > 40];
    },
    expected: [true, true],
  },
];
