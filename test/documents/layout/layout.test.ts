import { describe, expect, test } from "@jest/globals";
import { COHORTS } from "./cohorts.ts";
import { findingsOf } from "./findings-of.ts";
import { LAID_PAPERS, templateOf } from "./papers.ts";

describe.each(LAID_PAPERS.map((paper) => [paper.template, paper] as const))("%s", (_, paper) => {
  test.each(COHORTS.map((cohort) => [cohort.name, cohort] as const))(
    "%s: as prescribed",
    async (__, cohort) => {
      const made = paper.make(cohort, templateOf(paper.template));
      if (!made) return;
      if (!made.ok) throw new Error(made.message);
      expect(await findingsOf(made.value, paper)).toEqual([]);
    },
  );
});
