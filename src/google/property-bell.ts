import type { Bell } from "../app/ports.ts";
import type { PropertyStore } from "./property-store.ts";

/** Script property that changes with every ring. Losing it costs nothing: the next ring writes it again. */
const BELL = "bell";

/** The bell as one script property: its value names the last ring. */
export function propertyBell(store: PropertyStore): Bell {
  return {
    ring: () => {
      const reading = Utilities.getUuid();
      store.put({ [BELL]: reading });
      return reading;
    },
    reading: () => store.now(BELL) ?? "",
  };
}
