import type { Bell } from "../app/ports.ts";

/** Script property that changes with every ring. Losing it costs nothing: the next ring writes it again. */
const BELL = "bell";

/** The bell as one script property: its value names the last ring. */
export function propertyBell(): Bell {
  let properties: GoogleAppsScript.Properties.Properties | undefined;
  const store = () => {
    properties ??= PropertiesService.getScriptProperties();
    return properties;
  };
  return {
    ring: () => {
      const reading = Utilities.getUuid();
      store().setProperty(BELL, reading);
      return reading;
    },
    reading: () => store().getProperty(BELL) ?? "",
  };
}
