import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Turns } from "../../emulator/core/alternate.ts";
import { morning, owner, scratchWorkspace, stranger } from "./scratch-workspace.ts";

const script = `
  const store = () => PropertiesService.getScriptProperties();
  function read() { return Number(store().getProperty("n") || 0); }
  function count() {
    const before = read();
    store().setProperty("n", String(before + 1));
    return before + 1;
  }
  function countLocked(patience, work) {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(patience)) return "busy";
    try {
      Utilities.sleep(work);
      return count();
    } finally {
      lock.releaseLock();
    }
  }
  function fails() { store().getProperty("n"); throw new Error("hỏng"); }
  function start() {
    const form = FormApp.create("Phiếu", true).setCollectEmail(true);
    form.addTextItem().setTitle("Tên");
    ScriptApp.newTrigger("ring").forForm(form).onFormSubmit().create();
  }
  function ring(event) {
    const [answer] = event.response.getItemResponses();
    const heard = store().getProperty("heard") || "";
    store().setProperty("heard", heard + answer.getResponse() + ";");
  }`;

/** Each in turn, one call each. */
const oneByOne = (): Turns => {
  let turn = 0;
  return () => turn++;
};
/** The one that has made the fewest calls. */
const level: Turns = (able) => {
  const fewest = Math.min(...able.map(({ calls }) => calls));
  return able.findIndex(({ calls }) => calls === fewest);
};

const both = (workspace: ReturnType<typeof scratchWorkspace>, name: string, ...args: readonly unknown[]) =>
  workspace.alternate(() => {
    workspace.runFromPage(stranger, name, ...args);
    workspace.runFromPage(stranger, name, ...args);
  }, level);

describe("executions that alternate", () => {
  test("both read before either writes: without a lock one count is lost", () => {
    const workspace = scratchWorkspace(script);
    expect(both(workspace, "count").map(({ value }) => value)).toEqual([1, 1]);
    expect(workspace.world.properties.script).toEqual({ n: "1" });
  });

  test("under a lock both count, and the second waits no longer than until it is free", () => {
    const workspace = scratchWorkspace(script);
    const [first, second] = both(workspace, "countLocked", 10_000, 2000);
    expect([first?.value, second?.value]).toEqual([1, 2]);
    expect(workspace.world.properties.script).toEqual({ n: "2" });
    const waited = second?.record.calls.find(({ name }) => name === "Lock.tryLock")?.modelledMs ?? 0;
    expect(waited).toBeGreaterThan(2000);
    expect(waited).toBeLessThan(3000);
  });

  test("a wait times out when the other holds the lock for longer", () => {
    const workspace = scratchWorkspace(script);
    const [first, second] = both(workspace, "countLocked", 1000, 5000);
    expect([first?.value, second?.value]).toEqual([1, "busy"]);
    expect(second?.record.calls.find(({ name }) => name === "Lock.tryLock")?.modelledMs).toBe(1040);
  });

  test("two forms sent together ring two bells that read each other's past", () => {
    const workspace = scratchWorkspace(script);
    workspace.chooseMenuItem(owner, "start");
    const [form] = workspace.forms();
    const send = (name: string) => workspace.submitForm(form?.id ?? "", `${name}@stc.example`, { Tên: name });
    const rung = workspace.alternate(() => {
      send("an");
      send("binh");
    }, level);
    expect(rung.map(({ record }) => record.entry)).toEqual(["ring", "ring"]);
    expect(workspace.world.properties.script.heard).toMatch(/^(an|binh);$/);
    expect(Object.values(workspace.world.forms)[0]?.responses).toHaveLength(2);
  });

  test("an error ends its own execution and no other", () => {
    const workspace = scratchWorkspace(script);
    const [failed, counted] = workspace.alternate(() => {
      workspace.runFromPage(stranger, "fails");
      workspace.runFromPage(stranger, "count");
    }, oneByOne());
    expect(failed?.error?.message).toBe("hỏng");
    expect(counted?.value).toBe(1);
  });

  test("a death is dealt to the call it is meant for, and frees the lock for the other", () => {
    const workspace = scratchWorkspace(script, { faults: [{ call: 3, when: "after" }] });
    const outcomes = both(workspace, "countLocked", 10_000, 100);
    expect(outcomes.map(({ record }) => record.error)).toContain("killed");
    expect(outcomes.map(({ value }) => value)).toContain(1);
    expect(workspace.world.lock).toEqual({});
  });

  test("begin at the same moment; more than thirty do not", () => {
    const workspace = scratchWorkspace(script);
    const outcomes = workspace.alternate(() => {
      for (let at = 0; at < 31; at++) workspace.runFromPage(stranger, "read");
    }, level);
    expect(new Set(outcomes.map(({ record }) => record.at))).toEqual(
      new Set(["2026-10-14T09:00:00.000+07:00"]),
    );
    expect(outcomes.filter(({ error }) => error?.message.includes("too many scripts"))).toHaveLength(1);
    expect(workspace.now()).toBe(morning);
  });

  test("whatever the turns, every locked count is kept, and each call is made once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (list) => {
        const workspace = scratchWorkspace(script);
        let at = 0;
        const outcomes = workspace.alternate(
          () => {
            for (let count = 0; count < 3; count++)
              workspace.runFromPage(stranger, "countLocked", 60_000, 500);
          },
          () => list[at++ % list.length] ?? 0,
        );
        expect(outcomes.map(({ value }) => value).sort()).toEqual([1, 2, 3]);
        expect(workspace.world.properties.script).toEqual({ n: "3" });
        const numbers = outcomes
          .flatMap(({ record }) => record.calls.map(({ number }) => number))
          .filter(Boolean);
        expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 25 },
    );
  });
});
