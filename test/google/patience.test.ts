import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { isQuota, passes, withPatience } from "../../src/google/patience.ts";

/** What the script sleeps, ms; `Utilities` is all that waiting needs of Google. */
const slept: number[] = [];
let uuids = 0;

beforeEach(() => {
  slept.length = 0;
  uuids = 0;
  const utilities = {
    sleep: (milliseconds: number) => void slept.push(milliseconds),
    getUuid: () => {
      uuids += 1;
      return `uuid-${uuids}`;
    },
  };
  Object.assign(globalThis, { Utilities: utilities });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Utilities");
});

/** Fails so many times with this message, then gives "done". */
function failing(times: number, message: string) {
  let calls = 0;
  return {
    call: () => {
      calls += 1;
      if (calls <= times) throw new Error(message);
      return "done";
    },
    calls: () => calls,
  };
}

const QUOTA =
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'";

describe("withPatience()", () => {
  test.each([
    QUOTA,
    "API call to drive.files.create failed with error: User Rate Limit Exceeded",
    "API call to sheets.spreadsheets.batchUpdate failed with error: Internal error encountered.",
    "API call failed with error: The service is currently unavailable. 503",
    "Service Forms failed while accessing document: server error",
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    "Drive answered 502.",
  ])("tries again what passes by itself: %s", (message) => {
    const { call, calls } = failing(2, message);
    expect(withPatience(call)).toBe("done");
    expect(calls()).toBe(3);
  });

  test("waits longer each time, never less than the wait and at most half as long again, and four times at most: together longer than the minute of the quota", () => {
    const { call, calls } = failing(9, QUOTA);
    expect(() => withPatience(call)).toThrow("Quota exceeded");
    expect(calls()).toBe(5);
    [1000, 4000, 15_000, 40_000].forEach((wait, index) => {
      expect(slept[index]).toBeGreaterThanOrEqual(wait);
      expect(slept[index]).toBeLessThanOrEqual(wait * 1.5);
    });
    expect(slept.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(60_000);
  });

  test("thirty that were refused together do not come back together", () => {
    for (let one = 0; one < 30; one += 1) withPatience(failing(1, QUOTA).call);
    expect(new Set(slept).size).toBeGreaterThan(20);
  });

  test.each(["Unable to parse range", "No grid with id: 204", "Invalid requests[0].updateCells"])(
    "gives up at once on what would be refused again: %s",
    (message) => {
      const { call, calls } = failing(1, message);
      expect(() => withPatience(call)).toThrow(message);
      expect(calls()).toBe(1);
    },
  );

  test("a call that must not be made twice is made again only after a refusal that applied nothing", () => {
    expect(withPatience(failing(1, QUOTA).call, isQuota)).toBe("done");
    const lost = failing(1, "Internal error encountered.");
    expect(() => withPatience(lost.call, isQuota)).toThrow("Internal error");
    expect([isQuota("Internal error encountered."), passes("Internal error encountered.")]).toEqual([
      false,
      true,
    ]);
  });
});
