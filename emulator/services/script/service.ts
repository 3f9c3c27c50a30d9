import { createHash } from "node:crypto";
import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { enumeration, enumName } from "../enumeration.ts";
import { Exception, signatureMismatch, textArgument } from "../exception.ts";
import { formIdOf } from "../forms/form.ts";
import { digits } from "../identifiers.ts";
import { isSpreadsheet } from "../spreadsheet/service.ts";
import { createClockTriggerBuilder } from "./clock-trigger-builder.ts";
import { scriptLimits } from "./limits.ts";
import { nextFiring } from "./next-firing.ts";
import type { TriggerState } from "./state.ts";

export const AuthMode = enumeration("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
const EventType = enumeration("ScriptApp.EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);
const TriggerSource = enumeration("ScriptApp.TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);

const triggerIds = new WeakMap<object, string>();

/**
 * `ScriptApp`.
 *
 * @see https://developers.google.com/apps-script/reference/script/script-app
 */
export function createScriptApp(runtime: Runtime) {
  const local = <T>(name: string, effect: () => T): T =>
    runtime.call({ name: `ScriptApp.${name}`, roundTrip: false }, effect);
  return {
    ScriptApp: serviceObject("ScriptApp", {
      AuthMode,
      EventType,
      TriggerSource,
      newTrigger: (functionName: unknown) =>
        local("newTrigger", () =>
          createTriggerBuilder(runtime, textArgument("ScriptApp.newTrigger", functionName)),
        ),
      getProjectTriggers: () =>
        runtime.call({ name: "ScriptApp.getProjectTriggers", modelledMs: costs.triggers }, () =>
          runtime.world.triggers.map((state) => createTrigger(runtime, state)),
        ),
      deleteTrigger: (trigger: unknown): void =>
        runtime.call({ name: "ScriptApp.deleteTrigger", modelledMs: costs.triggers }, () =>
          deleteTrigger(runtime, trigger),
        ),
      getService: () => local("getService", () => createService(runtime)),
      getOAuthToken: () => local("getOAuthToken", () => oauthToken(runtime)),
      requireAllScopes: (mode: unknown): void =>
        local("requireAllScopes", () => {
          if (!enumName(AuthMode, mode)) throw signatureMismatch("ScriptApp.requireAllScopes", [mode]);
        }),
      getScriptId: () => local("getScriptId", () => scriptId(runtime)),
    }),
  };
}

/** The token that the script's own requests to Google's APIs carry; the owner has granted every scope. */
export function oauthToken({ options }: Pick<Runtime, "options">): string {
  return `ya29.${createHash("sha256").update(`token ${options.owner}`).digest("base64url")}`;
}

function scriptId({ options }: Runtime): string {
  return `1${createHash("sha512").update(`script ${options.owner} ${options.title}`).digest("base64url").slice(0, 56)}`;
}

function createService(runtime: Runtime) {
  const read = <T>(name: string, value: T) => {
    return (): T => runtime.call({ name: `Service.${name}`, roundTrip: false }, () => value);
  };
  const url = runtime.options.webAppUrl ?? null;
  return serviceObject("Service", {
    getUrl: read("getUrl", url),
    isEnabled: read("isEnabled", url !== null),
  });
}

type NewTrigger = Pick<TriggerState, "source" | "event" | "sourceId" | "rule">;

function createTriggerBuilder(runtime: Runtime, handler: string) {
  const local = <T>(name: string, effect: () => T): T =>
    runtime.call({ name: `TriggerBuilder.${name}`, roundTrip: false }, effect);
  const make = (className: string, plan: () => NewTrigger) =>
    runtime.call({ name: `${className}.create`, modelledMs: costs.triggers }, () =>
      createTrigger(runtime, addTrigger(runtime, handler, plan())),
    );
  return serviceObject("TriggerBuilder", {
    timeBased: () =>
      local("timeBased", () =>
        createClockTriggerBuilder(runtime, (rule) =>
          make("ClockTriggerBuilder", () => ({
            source: "CLOCK",
            event: "CLOCK",
            sourceId: "",
            rule: rule(),
          })),
        ),
      ),
    forForm: (form: unknown) =>
      local("forForm", () => {
        const sourceId = formIdOf(form);
        if (sourceId === undefined) throw signatureMismatch("ScriptApp.TriggerBuilder.forForm", [form]);
        if (!runtime.world.forms[sourceId]) throw new Exception("The form could not be found.");
        return eventBuilder(runtime, "FormTriggerBuilder", make, { source: "FORMS", sourceId }, [
          "onFormSubmit",
          "onOpen",
        ]);
      }),
    forSpreadsheet: (spreadsheet: unknown) =>
      local("forSpreadsheet", () => {
        const sourceId = runtime.world.spreadsheet.spreadsheetId;
        if (!isSpreadsheet(spreadsheet) && spreadsheet !== sourceId)
          throw signatureMismatch("ScriptApp.TriggerBuilder.forSpreadsheet", [spreadsheet]);
        return eventBuilder(
          runtime,
          "SpreadsheetTriggerBuilder",
          make,
          { source: "SPREADSHEETS", sourceId },
          ["onOpen"],
        );
      }),
  });
}

const eventNames = { onFormSubmit: "ON_FORM_SUBMIT", onOpen: "ON_OPEN" } as const;

function eventBuilder<Trigger>(
  runtime: Runtime,
  className: string,
  make: (className: string, plan: () => NewTrigger) => Trigger,
  source: Pick<TriggerState, "source" | "sourceId">,
  events: readonly (keyof typeof eventNames)[],
) {
  let event: TriggerState["event"] | undefined;
  const members: Record<string, () => unknown> = {
    create: () =>
      make(className, () => {
        if (event === undefined) throw new Exception("Can't create a trigger without an event type.");
        return { ...source, event, rule: null };
      }),
  };
  for (const name of events) {
    members[name] = () =>
      runtime.call({ name: `${className}.${name}`, roundTrip: false }, () => {
        event = eventNames[name];
        return builder;
      });
  }
  const builder: object = serviceObject(className, members);
  return builder;
}

function addTrigger(runtime: Runtime, handler: string, plan: NewTrigger): TriggerState {
  const { triggers } = runtime.world;
  if (triggers.length >= scriptLimits.triggers) throw new Exception(scriptLimits.triggersMessage);
  const trigger: TriggerState = {
    id: digits((count) => runtime.randomBytes(count)),
    handler,
    ...plan,
    nextAt: plan.rule === null ? null : nextFiring(plan.rule, runtime.now, false),
    owner: runtime.options.owner,
  };
  runtime.set("triggers", [...triggers, trigger]);
  return trigger;
}

function deleteTrigger(runtime: Runtime, trigger: unknown): void {
  const id = typeof trigger === "object" && trigger !== null ? triggerIds.get(trigger) : undefined;
  if (id === undefined) throw signatureMismatch("ScriptApp.deleteTrigger", [trigger]);
  const { triggers } = runtime.world;
  runtime.set(
    "triggers",
    triggers.filter((one) => one.id !== id),
  );
}

/** A trigger as scripts see it: read when it was listed, so its getters are at hand. */
function createTrigger(runtime: Runtime, state: TriggerState) {
  const read = <T>(name: string, value: T) => {
    return (): T => runtime.call({ name: `Trigger.${name}`, roundTrip: false }, () => value);
  };
  const trigger = serviceObject("Trigger", {
    getUniqueId: read("getUniqueId", state.id),
    getHandlerFunction: read("getHandlerFunction", state.handler),
    getEventType: read("getEventType", EventType[state.event]),
    getTriggerSource: read("getTriggerSource", TriggerSource[state.source]),
    getTriggerSourceId: read("getTriggerSourceId", state.source === "CLOCK" ? null : state.sourceId),
  });
  triggerIds.set(trigger, state.id);
  return trigger;
}
