import type { SystemState } from "../../app/book.ts";

/** What a step of setup left behind: the state as written, and a line in Vietnamese for each thing it made. */
export interface Step {
  readonly system: SystemState;
  readonly made: readonly string[];
}
