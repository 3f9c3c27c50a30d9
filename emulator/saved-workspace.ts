import type { World } from "./core/world.ts";
import { type PackedExecutions, packExecutions, unpackExecutions } from "./packed-executions.ts";
import { noTriggerHistory } from "./services/initial-world.ts";
import type { WorkspaceOptions } from "./workspace-api.ts";

/** What belongs to the machine (the bundle's folder, its speed) or to one run (faults) is not saved. */
type KeptOptions = Omit<WorkspaceOptions, "bundle" | "faults" | "realRuntimeMs">;

/** A saved workspace, version 1. */
interface SavedWorkspace {
  readonly version: 1;
  readonly options: KeptOptions;
  readonly world: Omit<World, "executions"> & { readonly executions: PackedExecutions };
}

export function savedText(world: World, options: WorkspaceOptions): string {
  const { bundle: _bundle, faults: _faults, realRuntimeMs: _bound, ...kept } = options;
  const executions = packExecutions(world.executions);
  const saved: SavedWorkspace = { version: 1, options: kept, world: { ...world, executions } };
  return JSON.stringify(saved);
}

/** @throws Where the text is no saved workspace of this version. */
export function readSaved(text: string): { readonly options: KeptOptions; readonly world: World } {
  const saved = JSON.parse(text) as Partial<SavedWorkspace>;
  if (saved.version !== 1 || !saved.world || !saved.options) {
    throw new Error(`Cannot load the workspace: expected version 1, found ${String(saved.version)}.`);
  }
  const { executions, ...world } = saved.world;
  return {
    options: saved.options,
    world: { ...noTriggerHistory, ...world, executions: unpackExecutions(executions) },
  };
}
