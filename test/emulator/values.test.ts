import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { remainingQuota, spendQuota } from "../../emulator/services/daily-quota.ts";
import { searchTest } from "../../emulator/services/drive/search-query.ts";
import type { DriveFileState } from "../../emulator/services/drive/state.ts";
import { fromSigned, toSigned } from "../../emulator/services/signed-bytes.ts";
import { epochOfZoned, zonedTime } from "../../emulator/services/zoned-time.ts";

const MINUTE = 60_000;
const years2020to2040 = fc.integer({ min: 26_297_280, max: 36_816_480 }).map((minutes) => minutes * MINUTE);

describe("zoned time", () => {
  test.each(["Asia/Ho_Chi_Minh", "GMT", "Asia/Kathmandu"])("in %s reads back as the same moment", (zone) => {
    fc.assert(
      fc.property(years2020to2040, (epochMs) => epochOfZoned(zonedTime(epochMs, zone), zone) === epochMs),
    );
  });

  test("where clocks change shows the wall time asked for, unless that hour does not exist", () => {
    fc.assert(
      fc.property(years2020to2040, (epochMs) => {
        const zone = "America/New_York";
        const wall = zonedTime(epochMs, zone);
        const { hour, minute, day } = zonedTime(epochOfZoned(wall, zone), zone);
        expect({ hour, minute, day }).toEqual({ hour: wall.hour, minute: wall.minute, day: wall.day });
      }),
    );
  });
});

test("signed bytes are the same bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const signed = toSigned(bytes);
      expect(signed.every((byte) => byte >= -128 && byte <= 127)).toBe(true);
      expect([...fromSigned(signed)]).toEqual([...bytes]);
    }),
  );
});

test("a daily quota never gives out more than its limit within 24 hours of its first request", () => {
  const requests = fc.array(fc.record({ wait: fc.nat(12 * 60), count: fc.integer({ min: 1, max: 50 }) }));
  fc.assert(
    fc.property(requests, (list) => {
      let window: Parameters<typeof remainingQuota>[0] = null;
      let now = 0;
      for (const { wait, count } of list) {
        now += wait * MINUTE;
        if (remainingQuota(window, 100, now) < count) continue;
        window = spendQuota(window, count, now);
        expect(window.used).toBeLessThanOrEqual(100);
        expect(now - window.startedAt).toBeLessThan(24 * 60 * MINUTE);
      }
    }),
  );
});

describe("a Drive search", () => {
  const file = (name: string): DriveFileState => ({
    id: "f",
    name,
    mimeType: "text/plain",
    parents: ["p"],
    base64: "",
    createdAt: 0,
    modifiedAt: 0,
    sourceMimeType: "",
    description: "",
    trashed: false,
  });

  test("finds a file by any name it may have", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const quoted = name.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
        const found = searchTest(`name = '${quoted}' and 'p' in parents and trashed = false`);
        expect(found(file(name))).toBe(true);
        expect(found(file(`${name}x`))).toBe(false);
      }),
    );
  });

  test.each(["name > 'a'", "sharedWithMe", "name = 'a' or name = 'b'"])(
    "refuses %s, which it does not know",
    (q) => {
      expect(() => searchTest(q)).toThrow("unsupported");
    },
  );
});
