import type { Bell } from "../app/ports.ts";
import type { PropertyStore } from "./property-store.ts";

/** Script property that changes with every ring. Losing it costs nothing: the next ring writes it again. */
const BELL = "bell";
/** Script property that says up to which ring of a crowd everything has been drained. */
const DRAINED = "bell.drained";

/** The bell as one script property: its value names the last ring. */
export function propertyBell(store: PropertyStore): Bell {
  return {
    ring: () => {
      const reading = Utilities.getUuid();
      store.put({ [BELL]: reading });
      return reading;
    },
    reading: () => store.now(BELL) ?? "",
    heard: () => {
      const { [BELL]: reading = "", [DRAINED]: drained = "" } = store.fresh();
      return { reading, drained };
    },
    noteDrained: (reading) => store.put({ [DRAINED]: reading }),
  };
}
