import { describe, expect, test } from "@jest/globals";
import { owner, testScript } from "./script.ts";

describe("the script lock", () => {
  test("of another live execution is refused after its whole timeout", () => {
    const script = testScript();
    let inner: unknown[] = [];
    script.host.onCall = ({ name }) => {
      if (name !== "Session.getEffectiveUser") return;
      script.host.onCall = undefined;
      const { value, record } = script.execute(({ LockService }) =>
        LockService.getScriptLock().tryLock(5000),
      );
      inner = [value, record.calls.at(-1)?.modelledMs];
    };
    script.run(({ LockService, Session }) => {
      LockService.getScriptLock().waitLock(1000);
      Session.getEffectiveUser();
    });
    expect(inner).toEqual([false, 5040]);
  });

  test("is freed when the execution that held it ends, also by an error", () => {
    const script = testScript();
    script.execute(({ LockService }) => {
      LockService.getScriptLock().waitLock(1000);
      throw new Error("hỏng");
    });
    expect(script.host.world.lock).toEqual({});
    expect(script.run(({ LockService }) => LockService.getScriptLock().tryLock(10))).toBe(true);
  });

  test("waited for in vain throws Google's words, as an error of the script's own", () => {
    const script = testScript();
    script.host.world = { ...script.host.world, lock: { script: 99 } };
    const said = script.run(({ LockService }) => {
      try {
        LockService.getScriptLock().waitLock(100);
        return "";
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    });
    expect(said).toBe("Exception: Lock timeout: another process was holding the lock for too long.");
  });
});

test("the document lock is null in a web app", () => {
  const anonymous = { caller: { ...owner, kind: "anonymous" as const }, source: "web app", hasUi: false };
  expect(testScript().run(({ LockService }) => LockService.getDocumentLock(), anonymous)).toBeNull();
});
