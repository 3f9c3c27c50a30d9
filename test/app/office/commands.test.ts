import { describe, expect, test } from "@jest/globals";
import { ENTRY_POINTS, menuFunction, OFFICE_DIALOGS } from "../../../scripts/entry-points.mjs";
import { OFFICE_COMMANDS } from "../../../src/app/office/commands.ts";
import { OFFICE_GROUPS } from "../../../src/app/office/office-command.ts";
import { menuFunction as nameInMenu } from "../../../src/google/office-menu.ts";

describe("the Office's dialogs", () => {
  const names = OFFICE_COMMANDS.map(({ name }) => name);

  test("each command has its function for Google to call, and no function is without a command", () => {
    expect([...OFFICE_DIALOGS].sort()).toEqual([...names].sort());
  });

  test("the menu calls the function that the build makes", () => {
    expect(names.map(nameInMenu)).toEqual(names.map(menuFunction));
    expect(menuFunction("resend-link")).toBe("menuResendLink");
  });

  test("names and menu words are used once, and no function takes another's name", () => {
    const functions = [...Object.keys(ENTRY_POINTS), ...names.map(menuFunction)];
    expect(new Set(functions).size).toBe(functions.length);
    expect(new Set(OFFICE_COMMANDS.map(({ label }) => label)).size).toBe(names.length);
  });

  test("a name is kebab-case: Google calls no function whose name ends in an underscore", () => {
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test("each stands in a submenu that the menu shows", () => {
    expect(OFFICE_COMMANDS.filter(({ group }) => !OFFICE_GROUPS.includes(group))).toEqual([]);
  });
});
