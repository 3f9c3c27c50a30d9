import { describe, expect, test } from "@jest/globals";
import { testScript } from "../emulator/script.ts";
import { contracts } from "./cases.ts";

/** The local workspace keeps Google's documented behaviour; on Google the same cases get `globalThis`. */
describe.each(Object.entries(contracts))("%s keeps Google's contract", (_service, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, { run, expected }) => {
    const result: unknown = testScript().run(run);
    expect(plain(result)).toEqual(expected);
  });

  test("every case names Google's page", () => {
    const host = /^https:\/\/developers\.google\.com\//;
    expect(cases.filter(({ source }) => !host.test(source))).toEqual([]);
  });
});

test("no two cases have the same name, by which a confirmation knows them", () => {
  const names = Object.values(contracts).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** A value of another realm as one of this. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
