import type { Host } from "./core/execution.ts";
import { drawBytes } from "./core/random-bytes.ts";
import type { World } from "./core/world.ts";
import type { FormDoor } from "./services/forms/submit-form.ts";

/** The world as a person at a form changes it, at the clock's time. */
export function personDoor(host: Host): FormDoor {
  const door: FormDoor = {
    get world() {
      return host.world;
    },
    now: host.world.clock,
    owner: host.options.owner,
    set<K extends keyof World>(slice: K, value: World[K]): void {
      host.world = { ...host.world, [slice]: value };
    },
    randomBytes: (count) => drawBytes(door, count),
  };
  return door;
}
