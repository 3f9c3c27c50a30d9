import { describe, expect, test } from "@jest/globals";
import { Hono } from "hono";
import { sameOriginOnly } from "../../emulator/ui/same-origin.ts";

const app = new Hono().use(sameOriginOnly).all("/", (context) => context.text("taken"));
const host = "127.0.0.1:8307";

async function statusOf(method: string, headers: Record<string, string>): Promise<number> {
  return (await app.request("/", { method, headers: { host, ...headers } })).status;
}

describe("only the workspace's own pages may act", () => {
  test("a page of the workspace may", async () => {
    expect(await statusOf("POST", { "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await statusOf("POST", { origin: `http://${host}` })).toBe(200);
  });

  test.each([
    ["another site", { "sec-fetch-site": "cross-site", origin: `http://${host}` }],
    ["another port of this machine", { "sec-fetch-site": "same-site" }],
    ["another origin in an old browser", { origin: "http://127.0.0.1:3000" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a request that does not say where it comes from", {}],
  ])("%s may not", async (_who, headers) => {
    expect(await statusOf("POST", headers)).toBe(403);
  });

  test("reading is free, but not under a foreign name that points here", async () => {
    expect(await statusOf("GET", {})).toBe(200);
    expect(await statusOf("GET", { host: "evil.example:8307" })).toBe(421);
    expect(await statusOf("POST", { host: "evil.example:8307", origin: "http://evil.example:8307" })).toBe(
      421,
    );
  });
});
