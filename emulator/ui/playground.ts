import type { World } from "../core/world.ts";
import type { WorkspaceApi } from "../workspace-api.ts";

/** The workspace as its own pages see it: what people may do, and the state behind it for showing. */
export interface Playground extends WorkspaceApi {
  /** The present state; a new value after every change. */
  readonly world: World;
}
