import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workspace } from "../../emulator/workspace.ts";
import type { Caller, WorkspaceOptions } from "../../emulator/workspace-api.ts";

export const owner: Caller = { email: "vanphong@stc.langson.example", kind: "owner" };
export const stranger: Caller = { email: "", kind: "anonymous" };

/** 14/10/2026 09:00 in Vietnam. */
export const morning = Date.parse("2026-10-14T09:00:00+07:00");

/** Options of a workspace whose script is this source. */
export function withScript(source: string, options: Partial<WorkspaceOptions> = {}): WorkspaceOptions {
  const bundle = mkdtempSync(join(tmpdir(), "bundle-"));
  writeFileSync(join(bundle, "Code.js"), source);
  return { bundle, startAt: morning, owner: owner.email, title: "Sổ", ...options };
}

export function scratchWorkspace(source: string, options: Partial<WorkspaceOptions> = {}): Workspace {
  return Workspace.create(withScript(source, options));
}
