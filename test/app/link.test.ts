import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { issueToken, readToken } from "../../src/app/link.ts";
import { at } from "../domain/given.ts";
import { Office } from "./given.ts";

const office = new Office();
const INVITATION = {
  purpose: "unit",
  subject: "2026/CB0012",
  approver: "truongphong@stc.example",
  version: 3,
  row: 7,
} as const;
const token = issueToken(INVITATION, at("12-31 23:59"), office.keys, office.dice);

describe("a link names purpose, subject, approver, version and expiry, and is signed", () => {
  test("readToken() gives back what was signed", () => {
    expect(readToken(token, at("11-02 10:00"), office.keys)).toMatchObject({
      ok: true,
      value: { p: "unit", d: "2026/CB0012", a: "truongphong@stc.example", v: 3, r: 7 },
    });
  });

  test("readToken() refuses after the expiry", () => {
    expect(readToken(token, "2027-01-01T00:00:00.000+07:00", office.keys)).toMatchObject({ code: "expired" });
  });

  test("readToken() refuses a payload changed by one character, whichever", () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom("A", "b", "0", "-", "."), (position, letter) => {
        const changed = token.slice(0, position) + letter + token.slice(position + 1);
        const read = readToken(changed, at("11-02 10:00"), office.keys);
        return changed === token || !read.ok;
      }),
    );
  });

  test("readToken() refuses anything else with words, never an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => !readToken(anything, at("11-02 10:00"), office.keys).ok),
    );
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (one, two) => !readToken(`${one}.${two}`, at("11-02 10:00"), office.keys).ok,
      ),
    );
  });

  test("readToken() refuses a key that is no longer known", () => {
    const keys = { ...office.keys, byId: () => undefined };
    expect(readToken(token, at("11-02 10:00"), keys)).toMatchObject({ code: "key-gone" });
  });
});
