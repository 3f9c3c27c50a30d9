import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type OpenApp, openApp } from "./app-stage.ts";

const SCRIPT = `
  function setup() {
    const requests = [{ addSheet: { properties: { title: "Kỳ đánh giá" } } }];
    Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger("onSweep").timeBased().everyHours(4).create();
  }
  function onSweep() { PropertiesService.getScriptProperties().getProperty("chìa khóa"); }
`;

let app: OpenApp;
beforeEach(async () => {
  app = await openApp(SCRIPT);
  app.run("setup");
  const days = ["01/10/2026", "31/10/2026", "10/11/2026", "15/11/2026", "25/11/2026", "30/11/2026"];
  const names = [
    ...["Ngày mở tự đánh giá", "Hạn tự đánh giá", "Hạn đơn vị", "Hạn Công đoàn cho ý kiến"],
    ...["Hạn quyết định", "Ngày chốt"],
  ];
  app.session.act((workspace) =>
    workspace.paste(
      "Kỳ đánh giá",
      1,
      1,
      [
        ["Năm", ...names],
        [2026, ...days],
      ],
      { raw: true },
    ),
  );
});
afterEach(() => app.close());

const now = () => new Date(app.session.workspace.now()).toISOString();

describe("the clock", () => {
  test("has the year's deadlines on a line, in order, with today among them", async () => {
    const { text } = await app.get("/clock");
    const lefts = [...text.matchAll(/class="(?:mark|today)[^"]*" style="left:([\d.]+)%"/g)].map(([, left]) =>
      Number(left),
    );
    expect(lefts).toHaveLength(7);
    const [opening = 0, ...later] = lefts.slice(0, 6);
    const today = lefts[6] ?? 0;
    expect(lefts.slice(0, 6)).toEqual(lefts.slice(0, 6).toSorted((one, other) => one - other));
    expect(opening).toBeLessThan(today);
    expect(Math.min(...later)).toBeGreaterThan(today);
    expect(text).toMatch(/2\. Hạn tự đánh giá/);
  });

  test("is set by hand, and what falls due on the way runs", async () => {
    const { location } = await app.post("/clock", { to: "at", at: "2026-10-15T07:30" });
    expect(now()).toBe("2026-10-15T00:30:00.000Z");
    expect((await app.get(location)).text).toMatch(/[56] lượt chạy theo giờ/);
  });

  test.each([
    ["2026-10-14T08:59", "không quay lại được"],
    ["2028-01-01T00:00", "nhiều nhất một năm"],
    ["hôm qua", "Chưa rõ tới lúc nào"],
    ["2026-10-15T25:00", "Chưa rõ tới lúc nào"],
  ])("does not go to %s, and says why", async (at, why) => {
    const before = now();
    const answer = await app.post("/clock", { to: "at", at });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(why);
    expect(now()).toBe(before);
  });
});

describe("an execution", () => {
  test("shows each service call, its modelled time, and what it read or wrote", async () => {
    const count = app.session.workspace.executions.length;
    const setup = (await app.get(`/executions/${count}`)).text;
    expect(setup).toMatch(/Sheets\.Spreadsheets\.batchUpdate<\/code><span class="about">addSheet/);
    expect(setup).toContain("350 ms");
    await app.post("/clock", { to: "day" });
    const sweep = (await app.get(`/executions/${count + 1}`)).text;
    expect(sweep).toMatch(/Properties\.getProperty<\/code><span class="about">chìa khóa/);
    const rows = async (query: string) =>
      (await app.get(`/executions${query}`)).text.match(/<a href="\/executions\/\d+">\w+/g)?.length ?? 0;
    expect(await rows("")).toBe(app.session.workspace.executions.length);
    const sweeps = app.session.workspace.executions.filter(({ entry }) => entry === "onSweep").length;
    expect(sweeps).toBeGreaterThan(3);
    expect(await rows("?entry=onSweep")).toBe(sweeps);
    expect(await rows("?entry=onSweep&failed=1")).toBe(0);
  });
});

describe("remarks in English", () => {
  test.each([
    ["vi-VN,vi;q=0.9,en;q=0.8", false],
    ["en-US,en;q=0.9", true],
  ])("for a browser that asks for %s: %s", async (language, shown) => {
    const { text } = await app.get("/clock", { "accept-language": language });
    expect(text.includes('<html lang="vi" class="with-english">')).toBe(shown);
  });

  test("stay as chosen on the switch, which comes back to the same page", async () => {
    const answer = await app.post("/language", { english: "on", next: "/mail?all=1" });
    expect(answer.location).toBe("/mail?all=1");
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const { text } = await app.get("/clock", { cookie, "accept-language": "vi" });
    expect(text).toContain('class="with-english"');
  });
});
