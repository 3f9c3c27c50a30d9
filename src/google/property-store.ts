import { withPatience } from "./patience.ts";

/** The script's properties, read whole at most once an execution: one call brings the signing keys, the web app's address and the hints. */
export interface PropertyStore {
  /** As they were when this execution first looked, with what it has written since. */
  all(): Readonly<Record<string, string>>;
  /** All of them as they are now. */
  fresh(): Readonly<Record<string, string>>;
  /** One as it is now: another execution may have written it. */
  now(key: string): string | undefined;
  put(values: Readonly<Record<string, string>>): void;
}

/** @see https://developers.google.com/apps-script/reference/properties/properties */
export function createPropertyStore(): PropertyStore {
  let properties: GoogleAppsScript.Properties.Properties | undefined;
  let known: Readonly<Record<string, string>> | undefined;
  const store = () => {
    properties ??= PropertiesService.getScriptProperties();
    return properties;
  };
  return {
    all: () => {
      known ??= withPatience(() => store().getProperties());
      return known;
    },
    fresh: () => {
      known = withPatience(() => store().getProperties());
      return known;
    },
    now: (key) => withPatience(() => store().getProperty(key)) ?? undefined,
    put: (values) => {
      const entries = Object.entries(values);
      const [only] = entries;
      if (only && entries.length === 1) withPatience(() => store().setProperty(...only));
      else withPatience(() => store().setProperties({ ...values }));
      if (known) known = { ...known, ...values };
    },
  };
}
