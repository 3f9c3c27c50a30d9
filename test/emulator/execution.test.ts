import { describe, expect, test } from "@jest/globals";
import { executionLimits } from "../../emulator/core/limits.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { owner, scratchWorkspace, stranger, withScript } from "./scratch-workspace.ts";

const looksAround = `
  let runs = 0;
  function look() {
    runs += 1;
    return {
      runs,
      absent: ["process", "require", "setTimeout", "fetch", "URL", "TextEncoder", "atob", "crypto", "structuredClone", "WebAssembly", "__host", "__enter"]
        .filter((name) => name in globalThis),
      now: Date.now(),
      date: [new Date() instanceof Date, new Date(0).constructor === Date, typeof Date(), new Date(2026, 0, 1).toISOString()],
      random: Math.random(),
    };
  }`;

interface Look {
  readonly runs: number;
  readonly absent: readonly string[];
  readonly now: number;
  readonly date: readonly unknown[];
  readonly random: number;
}

describe("an execution", () => {
  test("has what Apps Script has and nothing of Node, nor of an earlier execution", () => {
    const workspace = scratchWorkspace(looksAround);
    workspace.runFromPage(stranger, "look");
    const look = workspace.runFromPage(stranger, "look").value as Look;
    expect(look.absent).toEqual([]);
    expect(look.runs).toBe(1);
  });

  test("tells the world's time plus what its calls cost, in the zone of the script", () => {
    const workspace = scratchWorkspace(looksAround);
    const { now, date } = workspace.runFromPage(stranger, "look").value as Look;
    expect(now).toBe(workspace.now() + 400);
    expect(date).toEqual([true, true, "string", "2025-12-31T17:00:00.000Z"]);
  });

  test("draws the same random numbers in every run, others in every execution", () => {
    const draws = () => {
      const workspace = scratchWorkspace(looksAround);
      return [1, 2].map(() => (workspace.runFromPage(stranger, "look").value as Look).random);
    };
    const [first, second] = draws();
    expect(draws()).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  test("sees errors and results of services as its own", () => {
    const workspace = scratchWorkspace(`
      function look() {
        const messages = [];
        try { SpreadsheetApp.getUi(); } catch (error) { messages.push(error instanceof Error, error.name, error.message); }
        try { SpreadsheetApp.openByUrl("x"); } catch (error) { messages.push(error instanceof Error, error.message); }
        messages.push(ScriptApp.getProjectTriggers() instanceof Array);
        return messages;
      }`);
    expect(workspace.runFromPage(stranger, "look").value).toEqual([
      ...[true, "Exception", "Cannot call SpreadsheetApp.getUi() from this context."],
      ...[
        true,
        'unsupported("SpreadsheetApp.openByUrl"): the local workspace does not have this call of Google\'s',
      ],
      true,
    ]);
  });

  test("ends after six modelled minutes, and what it would still do has no effect", () => {
    const workspace = scratchWorkspace(`
      function slow() {
        const properties = PropertiesService.getScriptProperties();
        try { Utilities.sleep(200000); Utilities.sleep(200000); } catch (error) { properties.setProperty("a", "1"); }
        properties.setProperty("b", "1");
      }`);
    const { record, error } = workspace.runFromPage(stranger, "slow");
    expect(error?.message).toBe("Exceeded maximum execution time");
    expect(record.error).toBe("Exceeded maximum execution time");
    expect(workspace.world.properties.script).toEqual({});
  });

  test.each<[what: string, source: string]>([
    ["without a call", "while (true) continue;"],
    [
      "that waits for a clock which stands still",
      "const start = Date.now(); while (Date.now() === start) continue;",
    ],
    ["of calls that take no time", "for (;;) Utilities.formatDate(new Date(), 'GMT', 'd');"],
    [
      "that no catch and no finally gets out of",
      "try { for (;;) continue; } catch (error) {} finally { write(); }",
    ],
  ])("of a loop %s is killed as Google kills it, its locks are freed, and the next one runs", (_, loop) => {
    const options = withScript(
      `function write() { PropertiesService.getScriptProperties().setProperty("a", "1"); }
       function loop() { LockService.getScriptLock().tryLock(1000); ${loop} write(); }
       function next() { return LockService.getScriptLock().tryLock(0); }`,
    );
    const workspace = Workspace.create({ ...options, realRuntimeMs: 50 });
    const { record, error } = workspace.runFromPage(stranger, "loop");
    expect(error?.message).toBe("Exceeded maximum execution time");
    expect(record.modelledMs).toBe(executionLimits.runtimeMs);
    expect(workspace.world.properties.script).toEqual({});
    expect(Workspace.load(workspace.save(), options).runFromPage(stranger, "next").value).toBe(true);
  });

  test("of a script that loops as it loads is killed, too", () => {
    const workspace = scratchWorkspace("function look() {} for (;;) continue;", { realRuntimeMs: 50 });
    expect(workspace.runFromPage(stranger, "look").error?.message).toBe("Exceeded maximum execution time");
  });

  test("that loops while others take turns with it ends alone", () => {
    const workspace = scratchWorkspace(
      "function loop() { ScriptApp.getProjectTriggers(); for (;;) continue; } function look() { ScriptApp.getProjectTriggers(); return 1; }",
      { realRuntimeMs: 500 },
    );
    const begin = () => {
      for (const name of ["loop", "look"]) workspace.runFromPage(stranger, name);
    };
    const [loop, look] = workspace.alternate(begin, () => 0);
    expect(loop?.error?.message).toBe("Exceeded maximum execution time");
    expect(look?.record.error).toBeUndefined();
  });
});

const counts = `
  function count() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(1000)) return "busy";
    try {
      const properties = PropertiesService.getScriptProperties();
      const before = Number(properties.getProperty("n") || 0);
      properties.setProperty("n", String(before + 1));
      properties.setProperty("done", "1");
      return before + 1;
    } catch (error) {
      PropertiesService.getScriptProperties().setProperty("caught", "1");
      return "caught";
    } finally {
      PropertiesService.getScriptProperties().setProperty("finally", "1");
      lock.releaseLock();
    }
  }`;

/** Number of the call that writes n: getScriptLock, tryLock, getScriptProperties, getProperty, setProperty. */
const writesN = 5;

describe("an injected death", () => {
  test("before a call leaves no effect of it, nor of any catch or finally, and frees the lock", () => {
    const workspace = scratchWorkspace(counts, { faults: [{ call: writesN, when: "before" }] });
    const { record, value } = workspace.runFromPage(stranger, "count");
    expect(record.error).toBe("killed");
    expect(value).toBeUndefined();
    expect(workspace.world.properties.script).toEqual({});
    expect(workspace.world.lock).toEqual({});
    expect(workspace.runFromPage(stranger, "count").value).toBe(1);
  });

  test("after a call keeps its effect and nothing later", () => {
    const workspace = scratchWorkspace(counts, { faults: [{ call: writesN, when: "after" }] });
    expect(workspace.runFromPage(stranger, "count").record.error).toBe("killed");
    expect(workspace.world.properties.script).toEqual({ n: "1" });
    expect(workspace.runFromPage(stranger, "count").value).toBe(2);
  });

  test("is of one call of the run: the record names it as the last", () => {
    const workspace = scratchWorkspace(counts, { faults: [{ call: writesN, when: "before" }] });
    const { record } = workspace.runFromPage(stranger, "count");
    expect(record.calls.at(-1)).toMatchObject({ number: writesN, error: "killed" });
    expect(workspace.callCount).toBe(writesN);
  });
});

describe("a run", () => {
  test("numbers its calls from 1 and repeats exactly from its inputs", () => {
    const play = () => {
      const workspace = scratchWorkspace(counts);
      workspace.runFromPage(stranger, "count");
      workspace.runFromPage(owner, "count");
      return workspace;
    };
    const [one, other] = [play(), play()];
    const numbers = one.executions.flatMap(({ calls }) => calls.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(one.world).toEqual(other.world);
  });

  test("lets another execution in at any call", () => {
    const workspace = scratchWorkspace(counts);
    const inner: unknown[] = [];
    workspace.onCall = ({ number }) => {
      if (number === writesN) inner.push(workspace.runFromPage(stranger, "count").value);
    };
    expect(workspace.runFromPage(stranger, "count").value).toBe(1);
    expect(inner).toEqual(["busy"]);
  });

  test("forks into copies that go their own way, and comes back from its saved text", () => {
    const options = withScript(counts);
    const workspace = Workspace.create(options);
    workspace.runFromPage(stranger, "count");
    const fork = workspace.fork([{ call: 10, when: "before" }]);
    fork.runFromPage(stranger, "count");
    expect(workspace.world.properties.script).toMatchObject({ n: "1" });
    expect(fork.executions).toHaveLength(2);
    expect(Workspace.load(workspace.save(), { bundle: options.bundle }).world).toEqual(workspace.world);
  });
});
