import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { createApp } from "../../emulator/ui/app.ts";
import { SaveFolder } from "../../emulator/ui/save-folder.ts";
import { Session } from "../../emulator/ui/session.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { owner, withScript } from "../emulator/scratch-workspace.ts";

const ORIGIN = "http://127.0.0.1:8307";

/** The pages of a workspace whose script is made for a test, asked without a browser. */
export interface OpenApp {
  readonly session: Session;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends a form; answers with where it leads, too. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** Runs a function of the script as the owner. */
  run(name: string, ...args: readonly unknown[]): void;
  close(): void;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Of a redirect; else empty. */
  readonly location: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export async function openApp(script: string): Promise<OpenApp> {
  const options = withScript(script);
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const source = {
    sample: async () => Workspace.create(options),
    load: (text: string) => Workspace.load(text, options),
  };
  const session = await Session.open(source, new SaveFolder(folder));
  const app = createApp(session);
  return {
    session,
    get: (path, headers = {}) => ask(app, path, { headers: { host: "127.0.0.1:8307", ...headers } }),
    post: (path, fields) =>
      ask(app, path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { host: "127.0.0.1:8307", origin: ORIGIN },
      }),
    run: (name, ...args) => {
      const { error } = session.act((workspace) => workspace.runFromPage(owner, name, ...args));
      if (error) throw error;
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

async function ask(app: Hono, path: string, request: RequestInit): Promise<Answer> {
  const response = await app.request(ORIGIN + path, request);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    ...{ status: response.status, bytes, text: new TextDecoder().decode(bytes), headers: response.headers },
    location: response.headers.get("location") ?? "",
  };
}
