import { createHash } from "node:crypto";
import type { World } from "./world.ts";

/** What hands out random bytes: the world keeps the place in the stream. */
export interface RandomSource {
  readonly world: World;
  set<K extends keyof World>(slice: K, value: World[K]): void;
}

/** The world's next random bytes, 0 to 255 each: the same in every run. */
export function drawBytes(source: RandomSource, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at += 32) {
    const counter = source.world.randomCounter;
    source.set("randomCounter", counter + 1);
    const block = createHash("sha256").update(`random ${counter}`).digest();
    bytes.set(block.subarray(0, Math.min(32, count - at)), at);
  }
  return bytes;
}
