import { createHash } from "node:crypto";
import type { Host } from "./core/execution.ts";
import type { World } from "./core/world.ts";
import type { FormDoor } from "./services/forms/submit-form.ts";

/**
 * The world as a person at a form changes it, at the clock's time. What the form draws at random follows from who
 * answers what and when, not from what scripts have drawn before: a year in which an execution died stores the same
 * responses under the same ids as the year in which it did not.
 */
export function personDoor(host: Host, formId: string, respondent: string): FormDoor {
  const { clock, forms } = host.world;
  const { title = "", responses = [] } = forms[formId] ?? {};
  const drawn = ["response", title, respondent, clock, responses.length].join("\n");
  let blocks = 0;
  const nextBlock = () => createHash("sha512").update(`${drawn}\n${blocks++}`).digest();
  const door: FormDoor = {
    get world() {
      return host.world;
    },
    now: clock,
    owner: host.options.owner,
    set<K extends keyof World>(slice: K, value: World[K]): void {
      host.world = { ...host.world, [slice]: value };
    },
    randomBytes: (count) => {
      const bytes = new Uint8Array(count);
      for (let at = 0; at < count; at += 64) bytes.set(nextBlock().subarray(0, Math.min(64, count - at)), at);
      return bytes;
    },
  };
  return door;
}
