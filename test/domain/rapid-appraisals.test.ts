import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { epochOf, instantOf } from "../../src/domain/calendar.ts";
import {
  afterAppraisals,
  RAPID_COUNT,
  RAPID_MS,
  type RecentAppraisal,
} from "../../src/domain/rapid-appraisals.ts";
import { at } from "./given.ts";

const START = epochOf(at("11-02 20:00"));

/** One appraisal after so many seconds. */
function second(seconds: number, subject = `2026/B${seconds}`): RecentAppraisal {
  return { at: instantOf(START + seconds * 1000), subject };
}

/** Records them one click after the other; the marks made. */
function marks(appraisals: readonly RecentAppraisal[]) {
  let recent: readonly RecentAppraisal[] = [];
  return appraisals.flatMap((one) => {
    const { remembered, rapid } = afterAppraisals(recent, [one]);
    recent = remembered;
    return rapid ? [rapid] : [];
  });
}

describe("fifteen approvals within two minutes are marked", () => {
  test("with the first and the last moment, and whose they were", () => {
    const [mark, ...more] = marks(Array.from({ length: 15 }, (_, index) => second(index * 8)));
    expect(more).toEqual([]);
    expect(mark).toMatchObject({ from: second(0).at, until: second(112).at });
    expect(mark?.subjects).toHaveLength(15);
  });

  test("not fourteen, and not fifteen that took longer", () => {
    expect(marks(Array.from({ length: 14 }, (_, index) => second(index)))).toEqual([]);
    expect(marks(Array.from({ length: 15 }, (_, index) => second(index * 9)))).toEqual([]);
  });

  test("one click for fifteen is as fast as it gets", () => {
    const together = Array.from({ length: 15 }, (_, index) => second(0, `2026/B${index}`));
    expect(afterAppraisals([], together)).toMatchObject({ remembered: [], rapid: { from: second(0).at } });
  });

  test("each mark tells of others: nobody is in two", () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 });
    fc.assert(
      fc.property(seconds, (gaps) => {
        let clock = 0;
        const all = gaps.map((gap, index) => {
          clock += gap;
          return second(clock, `2026/B${index}`);
        });
        const marked = marks(all);
        const subjects = marked.flatMap((mark) => mark.subjects);
        const quick = marked.every(({ from, until }) => epochOf(until) - epochOf(from) <= RAPID_MS);
        const enough = marked.every((mark) => mark.subjects.length >= RAPID_COUNT);
        return new Set(subjects).size === subjects.length && quick && enough;
      }),
    );
  });
});
