import { describe, expect, test } from "@jest/globals";
import type { ReportFacts } from "../../src/app/ports.ts";
import { publishReport } from "../../src/app/publish-report.ts";
import { at, CYCLE } from "../domain/given.ts";
import { Office } from "./given.ts";

/** The facts that a report made at this moment is typed from. */
function factsOf(when: string): ReportFacts {
  const office = new Office();
  office.now = at(when);
  const typed: ReportFacts[] = [];
  const typist = {
    annualReport: (facts: ReportFacts) => {
      typed.push(facts);
      return { ok: true, value: "UEs=" } as const;
    },
  };
  publishReport(CYCLE.officeEmail, Object.assign(office, { typist }));
  const [facts] = typed;
  if (!facts) throw new Error("no report was typed");
  return facts;
}

describe("the report's figures are of a day that has come", () => {
  test("made before Ngày chốt, it speaks of the day it is made on", () => {
    expect(factsOf("10-14 09:00").cycle.cutOff).toBe("2026-10-14");
  });

  test.each(["11-30 08:00", "12-20 08:00"])("made on %s, it speaks of Ngày chốt", (when) => {
    expect(factsOf(when).cycle.cutOff).toBe(CYCLE.cutOff);
  });
});
