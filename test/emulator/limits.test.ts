import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { executionLimits } from "../../emulator/core/limits.ts";
import type { Workspace } from "../../emulator/workspace.ts";
import type { Execution } from "../../emulator/workspace-api.ts";
import type { Google } from "../contracts/contract.ts";
import { morning, owner, scratchWorkspace, stranger } from "./scratch-workspace.ts";
import { testScript } from "./script.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SERVICES = new URL("../../emulator/services/", import.meta.url);

/** Message of what ends a script of a consumer account. */
const refusal = (body: (google: Google) => unknown) =>
  testScript({ account: "consumer" }).execute(body).error?.message;

const services = readdirSync(SERVICES).filter((name) => existsSync(new URL(`${name}/limits.ts`, SERVICES)));

test.each(services)("the limits of %s name the page of Google's that sets them", (service) => {
  const text = readFileSync(new URL(`${service}/limits.ts`, SERVICES), "utf8");
  expect(text).toMatch(/@see https:\/\/(developers|support)\.google\.com\//);
});

describe("executions", () => {
  const waits = `
    function wait() { PropertiesService.getScriptProperties(); return "done"; }
    function start() {
      ScriptApp.newTrigger("work").timeBased().everyMinutes(5).create();
    }
    function work() { Utilities.sleep(290000); PropertiesService.getScriptProperties().setProperty("last", "1"); }`;

  /** Executions that each begin while the one before waits in its call. */
  function nested(workspace: Workspace, count: number): readonly Execution[] {
    const all: Execution[] = [];
    const begin = (): void => {
      if (all.length >= count) return;
      const place = all.push({} as Execution) - 1;
      all[place] = workspace.runFromPage(stranger, "wait");
    };
    workspace.onCall = begin;
    begin();
    return all;
  }

  test("thirty of one user run at once, the next is refused in Google's words", () => {
    const outcomes = nested(scratchWorkspace(waits), 31).map(({ value, error }) => value ?? error?.message);
    expect(outcomes.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => "done"));
    expect(outcomes[30]).toBe(executionLimits.simultaneousMessage);
  });

  test("of another user are counted apart", () => {
    const workspace = scratchWorkspace(waits);
    const editor = { email: "hoa@stc.example", kind: "editor" as const };
    let own: unknown;
    let depth = 0;
    workspace.onCall = () => {
      depth += 1;
      if (depth < 30) workspace.runFromPage(stranger, "wait");
      if (depth === 30) own = workspace.chooseMenuItem(editor, "wait").error?.message ?? "ran";
    };
    workspace.runFromPage(stranger, "wait");
    expect(own).toBe("ran");
  });

  test("of triggers have 90 minutes a day of a consumer account, and again 24 hours after the first", () => {
    const workspace = scratchWorkspace(waits, { account: "consumer" });
    workspace.chooseMenuItem(owner, "start");
    const messages = workspace.advanceTo(morning + 2 * HOUR).map(({ error }) => error?.message ?? "ran");
    // 290 s of sleep and about half a second of start and write each: 19 runs use up 90 minutes.
    expect(messages.filter((one) => one === "ran")).toHaveLength(19);
    expect(new Set(messages.slice(19))).toEqual(new Set([executionLimits.triggerRuntimeMessage]));
    expect(workspace.runFromPage(stranger, "wait").value).toBe("done");
    workspace.advanceTo(morning + 24 * HOUR);
    const next = workspace.advanceTo(morning + 24 * HOUR + 30 * MINUTE);
    expect(next.at(-1)?.error).toBeUndefined();
  });
});

describe("properties and caches", () => {
  test("properties are read and written 50,000 times a day", () => {
    const script = testScript({ account: "consumer" });
    const startedAt = morning;
    const properties = { ...script.host.world.properties, quota: { startedAt, used: 49_999 } };
    script.host.world = { ...script.host.world, properties };
    const { error, record } = script.execute(({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties();
      store.getProperty("a");
      store.getProperty("a");
    });
    expect(record.calls.filter(({ error: failed }) => failed === undefined)).toHaveLength(2);
    expect(error?.message).toBe("Service invoked too many times for one day: properties.");
  });

  test("of more than 1,000 cached items the 900 that live longest stay", () => {
    const counts = testScript().run(({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      const values = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`k${index}`, "x"]));
      cache.put("lâu", "x", 20_000);
      cache.putAll(values, 60);
      return [Object.keys(cache.getAll([...Object.keys(values), "lâu"])).length, cache.get("lâu")];
    });
    expect([...counts]).toEqual([900, "x"]);
  });

  test("nothing stays cached for more than six hours, and ten minutes where nothing is said", () => {
    const script = testScript();
    script.run(({ CacheService }) => {
      CacheService.getScriptCache().put("lâu", "x", 1_000_000);
      CacheService.getScriptCache().put("thường", "x");
    });
    const found = (at: number) => {
      script.host.world = { ...script.host.world, clock: at };
      return script.run(({ CacheService }) =>
        Object.keys(CacheService.getScriptCache().getAll(["lâu", "thường"])),
      );
    };
    expect([...found(morning + 9 * MINUTE)]).toEqual(["lâu", "thường"]);
    expect([...found(morning + 11 * MINUTE)]).toEqual(["lâu"]);
    expect([...found(morning + 6 * HOUR + MINUTE)]).toEqual([]);
  });
});

describe("mail", () => {
  const mail = (message: object) => (google: Google) =>
    google.MailApp.sendEmail({ to: "a@b.vn", subject: "s", body: "b", ...message } as never);

  test.each([
    [
      "51 recipients",
      { cc: Array.from({ length: 50 }, (_, at) => `c${at}@b.vn`).join(",") },
      "Recipients Per Message",
    ],
    ["a body over 200 KB", { body: "x".repeat(200 * 1024 + 1) }, "Email Body Size"],
    ["a subject over 250 characters", { subject: "x".repeat(251) }, "Argument too large: subject"],
  ])("with %s is refused", (_what, message, words) => {
    expect(refusal(mail(message))).toContain(words);
  });

  test("with 251 attachments, or 25 MB of them, is refused", () => {
    const attached = (count: number, bytes: number) =>
      refusal((google) => {
        const blob = google.Utilities.newBlob("x".repeat(bytes), "text/plain", "a.txt");
        return mail({ attachments: Array.from({ length: count }, () => blob) })(google);
      });
    expect(attached(251, 1)).toContain("Attachments Per Message");
    expect(attached(26, 1024 * 1024)).toContain("Total Attachments Size");
    expect(attached(2, 1024)).toBeUndefined();
  });
});

describe("a spreadsheet", () => {
  const batch = (requests: readonly object[]) =>
    refusal(({ Sheets, SpreadsheetApp }) =>
      Sheets.Spreadsheets?.batchUpdate({ requests: requests as never }, SpreadsheetApp.getActive().getId()),
    );
  const resized = (rowCount: number, columnCount: number) =>
    batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount, columnCount } },
          fields: "gridProperties(rowCount,columnCount)",
        },
      },
    ]);
  const written = (stringValue: string) =>
    batch([
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
          fields: "userEnteredValue",
        },
      },
    ]);

  test("holds ten million cells", () => {
    expect(resized(1_000_000, 10)).toBeUndefined();
    expect(resized(1_000_001, 10)).toContain("above the limit of 10000000 cells");
  });

  test("has columns up to ZZZ", () => {
    expect(resized(10, 18_278)).toBeUndefined();
    expect(resized(10, 18_279)).toContain("above the limit");
  });

  test("takes 50,000 characters in a cell", () => {
    expect(written("ệ".repeat(50_000))).toBeUndefined();
    expect(written("ệ".repeat(50_001))).toContain("50000");
  });
});

describe("fetching", () => {
  test("is done 20,000 times a day", () => {
    const script = testScript({ account: "consumer" });
    const drive = { ...script.host.world.drive, fetchQuota: { startedAt: morning, used: 20_000 } };
    script.host.world = { ...script.host.world, drive };
    const url = "https://www.googleapis.com/drive/v3/files/a?alt=media";
    const { error } = script.execute(({ UrlFetchApp }) => UrlFetchApp.fetch(url));
    expect(error?.message).toBe("Service invoked too many times for one day: urlfetch.");
  });

  test("brings 50 MB at a time", () => {
    const fetched = (bytes: number) =>
      refusal(({ Drive, ScriptApp, UrlFetchApp, Utilities }) => {
        const file = Drive.Files.create({ name: "a" }, Utilities.newBlob("x".repeat(bytes), "text/plain"));
        const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
        UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files/${file.id}?alt=media`, { headers });
      });
    expect(fetched(50 * 1024 * 1024)).toBeUndefined();
    expect(fetched(50 * 1024 * 1024 + 1)).toBe("Limit Exceeded: URLFetch Response Size.");
  });

  test("takes an address of 2,082 characters", () => {
    const url = `https://www.googleapis.com/${"x".repeat(2082)}`;
    expect(refusal(({ UrlFetchApp }) => UrlFetchApp.fetch(url))).toBe("Limit Exceeded: URLFetch URL Length.");
  });
});

describe("clock triggers", () => {
  test("every so many hours take the steps that the editor offers", () => {
    expect(refusal(({ ScriptApp }) => ScriptApp.newTrigger("a").timeBased().everyHours(5))).toContain(
      "must be one of 1, 2, 4, 6, 8 or 12",
    );
  });
});
