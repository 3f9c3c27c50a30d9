import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Playground } from "../../emulator/ui/playground.ts";
import { CannotStart, startServer } from "../../emulator/ui/server.ts";
import type { WorkspaceSource } from "../../emulator/ui/session.ts";

/** As much of a workspace as saving and starting touch. */
function workspaceOf(text: string): Playground {
  const world = { spreadsheet: { sheets: [], namedRanges: [] }, forms: {} };
  return { world, mail: [], tabs: () => [], now: () => 0, save: () => text } as unknown as Playground;
}

const source: WorkspaceSource = {
  sample: async () => workspaceOf('{"sample":true}'),
  load: (text) => {
    if (!text.includes("known")) throw new Error("không rõ cấu trúc");
    return workspaceOf(text);
  },
};

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "workspace-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const savedWorld = () => readFileSync(join(data, "world.json"), "utf8").split("\n")[1];

describe("the local workspace's server", () => {
  test("makes the sample on the first start and saves it at once", async () => {
    const server = await startServer({ port: 0, data, source });
    expect(savedWorld()).toBe('{"sample":true}');
    await server.stop();
    expect(readdirSync(data)).toEqual(["world.json"]);
  });

  test("goes on with what was saved, also by a process that was killed", async () => {
    const first = await startServer({ port: 0, data, source });
    first.session.act(() => undefined);
    await first.stop();
    writeFileSync(join(data, "server.pid"), "999999999");
    const saved = { ...source, sample: () => Promise.reject(new Error("must not be asked")) };
    const second = await startServer({ port: 0, data, source: { ...saved, load: workspaceOf } });
    expect(second.session.workspace.save()).toBe('{"sample":true}');
    await second.stop();
  });

  test("sets a save aside that it cannot read, says where, and begins anew", async () => {
    const first = await startServer({ port: 0, data, source });
    await first.stop();
    const second = await startServer({ port: 0, data, source });
    expect(second.session.notice).toMatch(/không rõ cấu trúc.*world-set-aside-/);
    await second.stop();
    expect(readdirSync(data).filter((name) => name.startsWith("world-set-aside-"))).toHaveLength(1);
  });

  test("says in both languages that its port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const start = startServer({ port, data, source });
    await expect(start).rejects.toThrow(CannotStart);
    await expect(start).rejects.toThrow(
      new RegExp(`Cổng ${port}.*PORT=${port + 1} npm start[^]*Port ${port} is in use`),
    );
    other.close();
  });

  test("saves after an action that fails, too", async () => {
    let text = "known 1";
    const server = await startServer({
      port: 0,
      data,
      source: { ...source, sample: async () => ({ ...workspaceOf(""), save: () => text }) },
    });
    const fail = () =>
      server.session.act(() => {
        text = "known 2";
        throw new Error("broken");
      });
    expect(fail).toThrow("broken");
    expect(savedWorld()).toBe("known 2");
    await server.stop();
  });
});
