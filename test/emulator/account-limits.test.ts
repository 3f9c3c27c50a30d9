import { describe, expect, test } from "@jest/globals";
import type { World } from "../../emulator/core/world.ts";
import type { Google } from "../contracts/contract.ts";
import { morning, testScript } from "./script.ts";

const words = (service: string) => `Service invoked too many times for one day: ${service}.`;
const KB = 1024;

/** What Google's quota page gives the two kinds of account: the last one of a day is done, the next refused. */
describe.each([
  ["consumer", { documents: 250, fetches: 20_000, properties: 50_000, recipients: 100, body: 200 * KB }],
  ["workspace", { documents: 1500, fetches: 100_000, properties: 500_000, recipients: 1500, body: 400 * KB }],
] as const)("a %s account", (account, most) => {
  /** Messages of two calls, where the day's quota has one left. */
  function lastAndNext(spent: (world: World) => World, call: (google: Google) => unknown) {
    const script = testScript({ account });
    script.host.world = spent(script.host.world);
    return [script.execute(call).error?.message, script.execute(call).error?.message];
  }
  const used = (limit: number) => ({ startedAt: morning, used: limit - 1 });

  test(`makes ${most.documents} documents a day`, () => {
    const said = lastAndNext(
      (world) => ({ ...world, drive: { ...world.drive, quota: used(most.documents) } }),
      ({ Drive }) =>
        Drive.Files.create({ name: "Báo cáo", mimeType: "application/vnd.google-apps.document" }),
    );
    expect(said).toEqual([undefined, words("docs create")]);
  });

  test(`fetches ${most.fetches} times a day`, () => {
    const url = "https://www.googleapis.com/drive/v3/files/a?alt=media";
    const said = lastAndNext(
      (world) => ({ ...world, drive: { ...world.drive, fetchQuota: used(most.fetches) } }),
      ({ UrlFetchApp }) => UrlFetchApp.fetch(url, { muteHttpExceptions: true }),
    );
    expect(said).toEqual([undefined, words("urlfetch")]);
  });

  test(`reads and writes properties ${most.properties} times a day`, () => {
    const said = lastAndNext(
      (world) => ({ ...world, properties: { ...world.properties, quota: used(most.properties) } }),
      ({ PropertiesService }) => PropertiesService.getScriptProperties().getProperty("a"),
    );
    expect(said).toEqual([undefined, words("properties")]);
  });

  test(`writes to ${most.recipients} recipients a day`, () => {
    const script = testScript({ account });
    expect(script.run(({ MailApp }) => MailApp.getRemainingDailyQuota())).toBe(most.recipients);
    script.run(({ MailApp }) => MailApp.sendEmail("a@b.vn", "s", "b"));
    expect(script.run(({ MailApp }) => MailApp.getRemainingDailyQuota())).toBe(most.recipients - 1);
  });

  test(`sends bodies of ${most.body / KB} KB`, () => {
    const sent = (bytes: number) =>
      testScript({ account }).execute(({ MailApp }) => MailApp.sendEmail("a@b.vn", "s", "x".repeat(bytes)))
        .error?.message;
    expect(sent(most.body)).toBeUndefined();
    expect(sent(most.body + 1)).toBe("Limit Exceeded: Email Body Size.");
  });
});
