import { describe, expect, test } from "@jest/globals";
import { owner, testScript } from "./script.ts";

describe("a property store", () => {
  test("refuses a value over 9 KB, counted in bytes of UTF-8", () => {
    const set = (text: string) =>
      testScript().execute(({ PropertiesService }) =>
        PropertiesService.getScriptProperties().setProperty("k", text),
      ).error?.message;
    expect(set("x".repeat(9 * 1024))).toBeUndefined();
    expect(set("ệ".repeat(3 * 1024 + 1))).toBe("Argument too large: value");
  });

  test("refuses what would make it larger than 500 KB and keeps what it had", () => {
    const script = testScript();
    const { error } = script.execute(({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties();
      for (let count = 0; count < 60; count += 1) store.setProperty(`k${count}`, "x".repeat(9000));
    });
    expect(error?.message).toContain("exceeded the property storage quota");
    expect(Object.keys(script.host.world.properties.script)).toHaveLength(56);
  });
});

describe("who is there", () => {
  const who = (by?: object) =>
    testScript().run(
      ({ Session }) =>
        [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join(" / "),
      by,
    );

  test("a person at the spreadsheet runs the script as themselves", () => {
    const editor = { email: "hoa@stc.example", kind: "editor" as const };
    expect(who({ caller: editor })).toBe("hoa@stc.example / hoa@stc.example");
  });

  test("a visitor of the web app is unknown and acts on the owner's authority", () => {
    const visitor = { email: "an@stc.example", kind: "anonymous" as const };
    expect(who({ caller: visitor, source: "web app", hasUi: false })).toBe(` / ${owner.email}`);
  });
});
