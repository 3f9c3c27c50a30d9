import type { World } from "./core/world.ts";
import type { WorkspaceOptions } from "./workspace-api.ts";

/** A saved workspace, version 1. */
export interface SavedWorkspace {
  readonly version: 1;
  /** Without what belongs to the machine (the bundle's folder) or to one run (faults). */
  readonly options: Omit<WorkspaceOptions, "bundle" | "faults">;
  readonly world: World;
}

export function savedText(world: World, options: WorkspaceOptions): string {
  const { bundle: _bundle, faults: _faults, ...kept } = options;
  const saved: SavedWorkspace = { version: 1, options: kept, world };
  return JSON.stringify(saved);
}

/** @throws Where the text is no saved workspace of this version. */
export function readSaved(text: string): SavedWorkspace {
  const saved = JSON.parse(text) as Partial<SavedWorkspace>;
  if (saved.version !== 1 || !saved.world || !saved.options) {
    throw new Error(`Cannot load the workspace: expected version 1, found ${String(saved.version)}.`);
  }
  return { version: 1, options: saved.options, world: saved.world };
}
