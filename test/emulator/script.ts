import vm from "node:vm";
import {
  type ExecutionOutcome,
  type Host,
  runExecution,
  type Services,
} from "../../emulator/core/execution.ts";
import type { Runtime } from "../../emulator/core/runtime.ts";
import { initialWorld } from "../../emulator/services/initial-world.ts";
import type { Caller, WorkspaceOptions } from "../../emulator/workspace-api.ts";
import type { Google } from "../contracts/contract.ts";
import { createServices } from "./services-under-test.ts";

export const owner: Caller = { email: "vanphong@stc.langson.example", kind: "owner" };

/** 14/10/2026 09:00 in Vietnam. */
export const morning = Date.parse("2026-10-14T09:00:00+07:00");

const bundle = {
  scripts: [new vm.Script("function run(body) { return body(this); }", { filename: "Code.js" })],
  manifest: {},
  /** What the contract cases ask for; the project that runs them on Google has it too. */
  pages: new Map([["Licences", "<!doctype html>\n<title>Licences</title>\n"]]),
};

/** A script without a line of its own: what it runs, the test hands over. */
export interface TestScript {
  readonly host: Host;
  /** Runs `body` as one execution of the script, with the globals it would see. */
  run<T>(body: (google: Google) => T, by?: Partial<RunAs>): T;
  /** The same, with its record; what `body` throws is in it. */
  execute<T>(body: (google: Google) => T, by?: Partial<RunAs>): ExecutionOutcome<T>;
}

interface RunAs {
  readonly caller: Caller;
  readonly source: string;
  readonly hasUi: boolean;
}

export function testScript(options: Partial<WorkspaceOptions> = {}): TestScript {
  const full: WorkspaceOptions = {
    bundle: "",
    startAt: morning,
    owner: owner.email,
    title: "Sổ",
    ...options,
  };
  const host: Host = {
    world: initialWorld(full),
    options: full,
    bundle: () => bundle,
    createServices: (runtime: Runtime): Services => createServices(runtime),
  };
  const execute: TestScript["execute"] = (body, by = {}) =>
    runExecution(host, {
      caller: by.caller ?? owner,
      entry: "run",
      source: by.source ?? "menu",
      hasUi: by.hasUi ?? true,
      args: () => [body],
      finish: (value) => value as ReturnType<typeof body>,
    });
  const run: TestScript["run"] = (body, by) => {
    const { error, value } = execute(body, by);
    if (error) throw error;
    return value as ReturnType<typeof body>;
  };
  return { host, run, execute };
}
